import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storeContract } from '@plenary/desk/testing';
import { afterAll, beforeAll, test } from 'vitest';
import { openSqliteStore } from './open-sqlite-store.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plenary-store-'));
});
afterAll(() => rm(folder, { recursive: true }));

storeContract({
  name: 'SQLite',
  open: (place) => openSqliteStore({ path: join(folder, `${place}.sqlite`) }),
  survivesClose: true,
  test,
});
