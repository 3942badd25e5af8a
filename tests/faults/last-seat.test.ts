import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '@plenary/store-sql';
import { expect, test } from 'vitest';
import { lastSeatRounds } from './last-seat-rounds.ts';

test('of 200 people exactly one gets the last seat, a hundred times on SQLite', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'plenary-race-'));
  const store = await openSqliteStore({ path: join(folder, 'day.sqlite') });
  const result = await lastSeatRounds(store, 100);
  await store.close();
  await rm(folder, { recursive: true });
  console.log(`the last seat, 200 at once: ${JSON.stringify(result.ended)}`);
  expect(result).toEqual({ ended: { '1 of 200': 100 }, problems: [] });
}, 600_000);
