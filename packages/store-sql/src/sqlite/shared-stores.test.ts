import { mkdir, mkdtemp, readdir, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openSqliteStore } from './open-sqlite-store.ts';

async function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'plenary-shared-'));
}

test('a file opened twice is one store, which closes when the last lets go', async () => {
  const folder = await newFolder();
  const path = join(folder, 'day.sqlite');
  const [first, second] = await Promise.all([1, 2].map(() => openSqliteStore({ path })));
  await first?.close();
  await first?.close();
  expect(await second?.quotas('day')).toEqual([]);
  expect(await readdir(folder)).toContain('day.sqlite-wal');
  await second?.close();
  expect(await readdir(folder)).not.toContain('day.sqlite-wal');
  await expect(second?.quotas('day')).rejects.toMatchObject({ code: /store\.(closed|io)/ });
});

test('a module that was loaded anew finds the file that its forerunner has open', async () => {
  const path = join(await newFolder(), 'day.sqlite');
  const first = await openSqliteStore({ path });
  vi.resetModules();
  const anew = await import('./open-sqlite-store.ts');
  expect(anew.openSqliteStore).not.toBe(openSqliteStore);
  const second = await anew.openSqliteStore({ path });
  await first.close();
  expect(await second.quotas('day')).toEqual([]);
  await second.close();
});

test('another way to the same folder is the same file', async () => {
  const folder = await newFolder();
  await mkdir(join(folder, 'real'));
  await symlink(join(folder, 'real'), join(folder, 'link'));
  const first = await openSqliteStore({ path: join(folder, 'real', 'day.sqlite') });
  const second = await openSqliteStore({ path: join(folder, 'link', 'day.sqlite') });
  await Promise.all([first.close(), second.close()]);
});

test('a file that is being closed is opened once it is free', async () => {
  const path = join(await newFolder(), 'day.sqlite');
  const first = await openSqliteStore({ path });
  const closed = first.close();
  const second = await openSqliteStore({ path });
  await closed;
  expect(await second.quotas('day')).toEqual([]);
  await second.close();
});
