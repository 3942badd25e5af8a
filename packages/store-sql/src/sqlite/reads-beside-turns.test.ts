import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSqliteStore } from './open-sqlite-store.ts';

test('whoever reads waits for no turn, and sees nothing of it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'plenary-reads-'));
  const store = await openSqliteStore({ path: join(folder, 'day.sqlite') });
  const request = { event: 'day', since: 0, revision: 0, keys: [], addresses: [] };
  const turn = await store.open(request);
  expect(await store.files('day')).toEqual([]);
  expect((await store.journal('day', 0)).head.seq).toBe(0);
  expect(await store.details('day', ['r1'])).toEqual([]);
  await turn.abandon();
  await store.close();
});
