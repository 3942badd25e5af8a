import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '@plenary/store-sql';
import { expect, test } from 'vitest';
import { nothingHeard, startBusyDesk } from '../../faults/kill-rounds.ts';

test('a file that another process uses is refused, and free as soon as that one is dead', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'plenary-lease-'));
  const path = join(folder, 'day.sqlite');
  const other = startBusyDesk(path, nothingHeard(), { people: 1 });
  while (other.answers() === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  await expect(openSqliteStore({ path })).rejects.toMatchObject({
    code: 'store.leased',
    message: expect.stringContaining('stop that one first'),
  });
  other.process.kill('SIGKILL');
  await other.ended;
  const store = await openSqliteStore({ path });
  await store.close();
  await rm(folder, { recursive: true });
}, 60_000);
