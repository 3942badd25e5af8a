import type { TestProject } from 'vitest/node';
import type { PostgresPlace } from './databases.ts';
import { type PostgresServer, startPostgres } from './postgres-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server that the test files share; each makes databases of its own there. */
    postgres: PostgresPlace;
  }
}

let server: PostgresServer | null = null;

/** Called by vitest before the first test file. */
export async function setup(project: TestProject): Promise<void> {
  server = await startPostgres();
  const { socketFolder, programs } = server;
  project.provide('postgres', { socketFolder, programs });
}

/** Called by vitest after the last, also when some have failed. */
export async function teardown(): Promise<void> {
  await server?.remove();
}
