import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storeContract } from '@plenary/desk/testing';
import { afterAll, beforeAll, test } from 'vitest';
import { loadSqlite } from './open-connection.ts';
import { openSqliteStore } from './open-sqlite-store.ts';

const { DatabaseSync } = loadSqlite();
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plenary-store-'));
});
afterAll(() => rm(folder, { recursive: true }));

storeContract({
  name: 'SQLite',
  open: (place) => openSqliteStore({ path: join(folder, `${place}.sqlite`) }),
  capabilities: ['survives-close', 'many-openers', 'erasures-apart'],
  async backUp(place) {
    const path = join(folder, `${place}.sqlite`);
    const database = new DatabaseSync(path, { readOnly: true });
    database.prepare('VACUUM INTO ?').run(`${path}.backup`);
    database.close();
    return async () => {
      await Promise.all(['-wal', '-shm'].map((end) => rm(`${path}${end}`, { force: true })));
      await rename(`${path}.backup`, path);
    };
  },
  test,
});
