import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type StoreFaultCode, storeFault } from '../store-fault.ts';
import { type SqliteWorker, startWorker } from './worker-client.ts';
import { type WriterConnection, writerConnection } from './writer-connection.ts';

const make = { sql: 'CREATE TABLE IF NOT EXISTS one (a INTEGER)', parameters: [] };
const put = { sql: 'INSERT INTO one VALUES (?)', parameters: [1] };
const count = { sql: 'SELECT COUNT(*) AS rows FROM one', parameters: [] };

/** A writer whose real thread commits, and then says once that it does not know. */
async function failingOnce(
  code: StoreFaultCode,
): Promise<{ writer: WriterConnection; stopped: () => number }> {
  const path = join(await mkdtemp(join(tmpdir(), 'plenary-writer-')), 'day.sqlite');
  const real = await startWorker({ path, writes: true });
  await real.ask('transaction', [make]);
  let stopped = 0;
  const first: SqliteWorker = {
    async ask(...asked) {
      const rows = await real.ask(...asked);
      if (asked[0] === 'transaction') throw storeFault(code, 'as told');
      return rows;
    },
    async stop() {
      stopped += 1;
      await real.stop();
    },
  };
  return { writer: writerConnection(path, first), stopped: () => stopped };
}

test.each(['store.unknown', 'store.io', 'store.corrupt'] as const)(
  'after %s the writer stops and opens the file again before it goes on',
  async (code) => {
    const { writer, stopped } = await failingOnce(code);
    await expect(writer.transaction([put])).rejects.toMatchObject({ code });
    expect(stopped()).toBe(1);
    expect(await writer.transaction([count])).toEqual([[{ rows: 1 }]]);
    await writer.close();
  },
);

test('what was only refused goes on with the same connection', async () => {
  const { writer, stopped } = await failingOnce('store.guard');
  await expect(writer.transaction([put])).rejects.toMatchObject({ code: 'store.guard' });
  expect(stopped()).toBe(0);
  await writer.close();
});

test('one at a time has the writer, in the order in which they asked', async () => {
  const { writer } = await failingOnce('store.guard');
  const first = await writer.acquire();
  const order: number[] = [];
  const rest = [2, 3].map(async (number) => {
    const { release } = await writer.acquire();
    order.push(number);
    release();
  });
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(order).toEqual([]);
  first.release();
  await Promise.all(rest);
  expect(order).toEqual([2, 3]);
  await writer.close();
});

test('a transaction that changes another number of rows than it must leaves nothing', async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'plenary-writer-')), 'day.sqlite');
  const writer = writerConnection(path, await startWorker({ path, writes: true }));
  await writer.transaction([make]);
  const twice = writer.transaction([put, { ...put, rows: 2 }]);
  await expect(twice).rejects.toMatchObject({ code: 'store.guard' });
  expect(await writer.transaction([count])).toEqual([[{ rows: 0 }]]);
  await writer.close();
});
