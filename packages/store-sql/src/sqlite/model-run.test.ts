import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { modelRun } from '@plenary/desk/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSqliteStore } from './open-sqlite-store.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plenary-model-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('days made up at random go on SQLite as they do on paper', async () => {
  const open = (place: string) => openSqliteStore({ path: join(folder, `${place}.sqlite`) });
  expect(await modelRun({ open, seed: 1, runs: 10 })).toBe(400);
}, 120_000);
