import { crashSuite } from '@plenary/desk/testing';
import { afterAll, beforeAll, test } from 'vitest';
import { type PostgresServer, startPostgres } from '../postgres/postgres-server.ts';
import { databaseVariable } from '../postgres/store-at-place.ts';
import { fromSources } from './attacked-desk.ts';
import { rounds } from './rounds.ts';

let server: PostgresServer;

beforeAll(async () => {
  server = await startPostgres();
  process.env[databaseVariable] = await server.fresh();
}, 60_000);
afterAll(() => server.remove());

// The short form is part of `test:postgres`: here it only shows that the long one can run.
crashSuite({
  name: 'PostgreSQL',
  module: new URL('../postgres/store-at-place.ts', import.meta.url),
  node: fromSources,
  rounds: rounds(2, 100),
  test: (name, run) => test(name, run, 1_800_000),
});
