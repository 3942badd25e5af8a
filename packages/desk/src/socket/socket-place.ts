import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { chmod, lstat, mkdtemp, rename, rmdir, unlink } from 'node:fs/promises';
import { createConnection, type Server } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { fault } from '../fault.ts';

// sockaddr_un has room for 103 bytes on macOS, 107 on Linux; a name while it is made takes 9 more.
const longestPath = 94;

/**
 * Where the desk of a database listens for programs of the same machine: `<place>.desk`, or a named pipe
 * on Windows.
 *
 * @param place - the path of the database's file, or any path that stands for it.
 * @returns what `serveDesk` and `askDesk` take as `path`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { deskSocket } from '@plenary/desk';
 *
 * if (process.platform !== 'win32') assert.equal(deskSocket('/srv/day.sqlite'), '/srv/day.sqlite.desk');
 * ```
 */
export function deskSocket(place: string): string {
  const path = resolve(place);
  if (process.platform !== 'win32') return `${path}.desk`;
  // Names of pipes have no folders; upper and lower case are one path there.
  const name = createHash('sha256').update(path.toLowerCase()).digest('hex').slice(0, 32);
  return `\\\\.\\pipe\\plenary-${name}`;
}

/**
 * Has a server listen where only the owner can connect. What a dead process has left there is replaced;
 * where another process listens it throws `socket.taken`.
 *
 * @returns takes the socket away, if it is still this one.
 */
export async function listenPrivately(server: Server, path: string): Promise<() => Promise<void>> {
  if (process.platform === 'win32') {
    await listening(server, path);
    return async () => {};
  }
  if (Buffer.byteLength(path) > longestPath) {
    throw fault(
      'socket.path-too-long',
      `a socket's path has ${longestPath} bytes at most: ${path}`,
    );
  }
  if (await isServed(path)) throw fault('socket.taken', `another process listens on ${path}`);
  // Made in a folder that nobody else can enter, since it is open to others until its mode is set.
  const folder = await mkdtemp(join(dirname(path), '.'));
  try {
    const made = join(folder, 's');
    await listening(server, made);
    await chmod(made, 0o600);
    const { ino } = await lstat(made);
    await rename(made, path);
    return () => takenAway(path, ino);
  } finally {
    await rmdir(folder).catch(() => {});
  }
}

/** Whether whoever listens at a path can be trusted with what is asked: ourselves, or root. */
export function isOurs(path: string): boolean {
  const self = process.getuid?.();
  if (self === undefined) return true;
  const { uid } = lstatSync(path);
  return uid === self || uid === 0 || self === 0;
}

function listening(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Whether anybody accepts connections there: a file alone is what a dead process leaves. */
function isServed(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(path);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code === 'EAGAIN' || error.code === 'EACCES');
    });
  });
}

async function takenAway(path: string, ino: number): Promise<void> {
  const there = await lstat(path).catch(() => null);
  if (there?.ino === ino) await unlink(path).catch(() => {});
}
