import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A server to look at, such as the example's own as `npm start` runs it, with data of its own. */
export interface Demonstration {
  readonly origin: string;
  stop(): Promise<void>;
}

const server = fileURLToPath(
  import.meta.resolve('@plenary/example-sterk-techniekonderwijs/dist/server.js'),
);

/** Starts the built server on a free port and resolves once it says where it is. */
export async function demonstration(): Promise<Demonstration> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const folder = await mkdtemp(join(tmpdir(), 'plenary-browser-'));
  const child = spawn(process.execPath, [server], {
    env: { PATH: process.env.PATH, PORT: String(port), DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await saysWhereItIs(child);
  return {
    origin,
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function saysWhereItIs(child: ChildProcess): Promise<void> {
  if (child.stdout === null) throw new Error('the server has no output');
  for await (const line of createInterface(child.stdout)) {
    if (line.includes('Ctrl+C')) {
      child.stdout.resume();
      return;
    }
  }
  throw new Error('the server ended before it said where it is');
}

/** A port that nobody uses: links in mail hold it, so it must be known before the server starts. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
