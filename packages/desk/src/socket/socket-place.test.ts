import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { deskSocket, listenPrivately } from './socket-place.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plenary-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('the socket that a killed process left is replaced', async () => {
  const path = deskSocket(join(folder, 'day'));
  const program = `require('node:net').createServer().listen(${JSON.stringify(path)}, () => console.log('listens'))`;
  const other = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(other.stdout, 'data');
  const server = createServer();
  await expect(listenPrivately(server, path)).rejects.toMatchObject({ code: 'socket.taken' });
  other.kill('SIGKILL');
  await once(other, 'exit');
  expect(existsSync(path)).toBe(true);
  const takeAway = await listenPrivately(server, path);
  await takeAway();
  server.close();
  expect(existsSync(path)).toBe(false);
});

test('what another server has put in its place since is left there', async () => {
  const path = deskSocket(join(folder, 'day'));
  const [first, second] = [createServer(), createServer()];
  const takeAway = await listenPrivately(first, path);
  await takeAway();
  const takeAwaySecond = await listenPrivately(second, path);
  await takeAway();
  expect(existsSync(path)).toBe(true);
  await takeAwaySecond();
  first.close();
  second.close();
});

test('a path with no room in a socket address is refused by its length', async () => {
  const path = join(folder, 'x'.repeat(100));
  await expect(listenPrivately(createServer(), path)).rejects.toMatchObject({
    code: 'socket.path-too-long',
  });
});

test('a file that is no socket is not taken for one that listens', async () => {
  const path = deskSocket(join(folder, 'day'));
  await writeFile(path, '');
  const server = createServer();
  await (await listenPrivately(server, path))();
  server.close();
});
