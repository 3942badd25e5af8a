import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryStore } from '@plenary/desk';
import { openSqliteStore } from '@plenary/store-sql';
import { expect, test } from 'vitest';
import { lastSeatRounds } from '../../faults/last-seat-rounds.ts';

test('of 200 people exactly one gets the last seat, a hundred times in memory', async () => {
  const result = await lastSeatRounds(memoryStore(), 100);
  expect(result).toEqual({ ended: { '1 of 200': 100 }, problems: [] });
}, 120_000);

test('of 200 people exactly one gets the last seat, ten times on SQLite', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'plenary-race-'));
  const store = await openSqliteStore({ path: join(folder, 'day.sqlite') });
  const result = await lastSeatRounds(store, 10);
  await store.close();
  await rm(folder, { recursive: true });
  expect(result).toEqual({ ended: { '1 of 200': 10 }, problems: [] });
}, 120_000);
