import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checked, type Heard, neverMailed, nothingHeard, startBusyDesk } from './kill-rounds.ts';

// A limit on the size of files makes real writes fail, without a disk to fill. It needs Linux: bash's
// `ulimit` and, to lift it for a running process, `prlimit` of util-linux.
const limited = 'trap "" XFSZ; ulimit -S -f 700';

test('a desk whose disk is full says nothing wrong, and goes on when there is room', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'plenary-full-'));
  const path = join(folder, 'day.sqlite');
  const heard = nothingHeard();
  const desk = startBusyDesk(path, heard, { people: 20, limited });
  await until(() => unsettled(heard) > 0);
  const before = accepted(heard);
  const toldOfTrouble = unsettled(heard);
  execFileSync('prlimit', ['--pid', String(desk.process.pid), '--fsize=unlimited']);
  await until(() => accepted(heard) > before + 50);
  desk.process.kill('SIGKILL');
  await desk.ended;
  expect(await checked(path, heard)).toEqual([]);

  const last = startBusyDesk(path, heard, { people: 1, upTo: heard.last, later: 600_000 });
  await last.ended;
  console.log(
    `disk full: ${before} accepted before, ${toldOfTrouble} told that it is not known or not written, ` +
      `${accepted(heard)} accepted in the end, ${unsettled(heard)} left unsettled`,
  );
  expect(before).toBeGreaterThan(0);
  expect(unsettled(heard)).toBe(0);
  expect([...(await checked(path, heard)), ...neverMailed(heard)]).toEqual([]);
  await rm(folder, { recursive: true });
}, 180_000);

function accepted({ answers }: Heard): number {
  return [...answers.values()].filter(({ answer }) => answer?.ok).length;
}

/** Told that nothing was written, or that it is not known: the same key settles both. */
function unsettled({ failed, unknown }: Heard): number {
  return failed.size + unknown.size;
}

async function until(reached: () => boolean): Promise<void> {
  while (!reached()) await new Promise((resolve) => setTimeout(resolve, 10));
}
