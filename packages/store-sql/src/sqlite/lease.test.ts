import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { holdLease } from './lease.ts';
import { openSqliteStore } from './open-sqlite-store.ts';

const newPlace = async () => join(await mkdtemp(join(tmpdir(), 'plenary-lease-')), 'new', 'place');

test('a place is for one holder until it lets go, as often as it says so', async () => {
  const path = await newPlace();
  const lease = holdLease(path);
  expect(() => holdLease(path)).toThrow(
    expect.objectContaining({
      code: 'store.leased',
      message: `${path} is in use by another process: stop that one first, or choose another place`,
    }),
  );
  // Being refused does not loosen the first one's hold.
  expect(() => holdLease(path)).toThrow(expect.objectContaining({ code: 'store.leased' }));
  lease.release();
  lease.release();
  holdLease(path).release();
});

test('a database that is open is held by its store', async () => {
  const path = await newPlace();
  const store = await openSqliteStore({ path });
  expect(() => holdLease(path)).toThrow(expect.objectContaining({ code: 'store.leased' }));
  await store.close();
  holdLease(path).release();
});
