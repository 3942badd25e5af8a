import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Databases, databasesAt } from './databases.ts';
import { owner, unprivileged } from './unprivileged.ts';

/** How a server ends: orderly, without a checkpoint as after a crash, or its postmaster by signal 9. */
type PostgresEnd = 'fast' | 'immediate' | 'killed';

/** A PostgreSQL of our own, with its data in a temporary folder. */
export interface PostgresServer extends Databases {
  /** The path of its socket, for whoever stands in between. */
  readonly socket: string;
  /** Starts it again after it was stopped or killed: it recovers what was committed. */
  start(): Promise<void>;
  stop(how?: PostgresEnd): Promise<void>;
  /** Stops it and removes its folder. */
  remove(): Promise<void>;
}

const signals = { fast: 'SIGINT', immediate: 'SIGQUIT', killed: 'SIGKILL' } as const;

/**
 * Starts a PostgreSQL in a temporary folder, reachable by a socket in that folder and not by TCP. It
 * ends with this process, however this process ends.
 *
 * @param settings - more of `postgresql.conf`, such as `{ fsync: 'off' }`.
 */
export async function startPostgres(
  settings: Readonly<Record<string, string>> = {},
): Promise<PostgresServer> {
  const programs = newestPrograms();
  const folder = newFolder();
  const flags = Object.entries({
    listen_addresses: '',
    unix_socket_directories: folder,
    unix_socket_permissions: '0700',
    ...settings,
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  let postmaster: ChildProcess | null = null;

  const server: PostgresServer = {
    ...databasesAt({ socketFolder: folder, programs }),
    socket: join(folder, '.s.PGSQL.5432'),
    async start() {
      postmaster = await started(programs, folder, flags);
    },
    async stop(how = 'fast') {
      const running = postmaster;
      postmaster = null;
      if (running) await ended(running, how);
    },
    async remove() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  try {
    await initialise(programs, folder);
    await server.start();
    return server;
  } catch (cause) {
    await server.remove();
    throw cause;
  }
}

/** The programs of the newest PostgreSQL that Debian has installed. */
function newestPrograms(): string {
  const home = '/usr/lib/postgresql';
  const versions = existsSync(home) ? readdirSync(home).map(Number).filter(Number.isInteger) : [];
  const newest = Math.max(0, ...versions);
  if (newest >= 15) return join(home, String(newest), 'bin');
  throw new Error('these tests need PostgreSQL 15 or newer: sudo apt-get install postgresql');
}

function newFolder(): string {
  // The path of a socket has 107 bytes at most (unix(7)).
  const folder = mkdtempSync(join(tmpdir().length > 60 ? '/tmp' : tmpdir(), 'plenary-pg-'));
  if (owner) chownSync(folder, owner.uid, owner.gid);
  return folder;
}

async function initialise(programs: string, folder: string): Promise<void> {
  const flags = ['--username=plenary', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8'];
  const data = ['-D', join(folder, 'data'), '--no-sync'];
  const command = unprivileged(join(programs, 'initdb'), [...data, ...flags]);
  await promisify(execFile)(...command, { cwd: folder });
}

/** Starts it; again where backends of a killed postmaster have not seen yet that it is gone. */
async function started(...start: Parameters<typeof startOnce>): Promise<ChildProcess> {
  for (let tries = 0; ; tries += 1) {
    const { postmaster, said } = await startOnce(...start);
    if (postmaster.exitCode === null) return postmaster;
    if (tries === 100 || !said.includes('still in use')) {
      throw new Error(`PostgreSQL did not start: ${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function startOnce(
  programs: string,
  folder: string,
  flags: readonly string[],
): Promise<{ postmaster: ChildProcess; said: string }> {
  const command = unprivileged(join(programs, 'postgres'), ['-D', join(folder, 'data'), ...flags]);
  const postmaster = spawn(...command, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  postmaster.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-4_000);
  });
  while (postmaster.exitCode === null && !(await isReady(programs, folder))) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { postmaster, said };
}

async function isReady(programs: string, folder: string): Promise<boolean> {
  try {
    await promisify(execFile)(join(programs, 'pg_isready'), ['-q', '-h', folder]);
    return true;
  } catch {
    return false;
  }
}

async function ended(postmaster: ChildProcess, how: PostgresEnd): Promise<void> {
  if (postmaster.exitCode !== null || postmaster.signalCode !== null) return;
  const gone = once(postmaster, 'exit');
  postmaster.kill(signals[how]);
  await gone;
}
