import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crowdAt, type DeskProcess, sampleEvent } from '@plenary/desk/testing';
import { compile } from '@plenary/model';
import { expect, test } from 'vitest';
import { inFolder, settled, startDesk, toldInWords, wrongIn } from './attacked-desk.ts';
import { isShort } from './rounds.ts';

const event = sampleEvent({ seats: [40, 1_000], registration: { waitingList: {} } });
const halfAnHour = 30 * 60_000;

/** Which call of which kind fails, counted in each thread from its start. */
const attacks = [
  ...(isShort ? [6, 20, 45] : Array.from({ length: 60 }, (_, index) => index + 1)).map((nth) => ({
    calls: 'fsync,fdatasync',
    nth,
  })),
  ...(isShort ? [30, 120] : Array.from({ length: 60 }, (_, index) => index * 7 + 1)).map((nth) => ({
    calls: 'pwrite64',
    nth,
  })),
];

test.each(attacks)(
  'an I/O error of $calls, time $nth, makes no answer wrong',
  async ({ calls, nth }) => {
    await inFolder(async (place) => {
      const log = join(place, 'strace');
      const crowd = crowdAt({ event, seed: nth });
      const inject = `inject=${calls}:error=EIO:when=${nth}`;
      // The kernel's error, on a real file, seen by SQLite itself (strace(1), Tampering).
      const by = ['strace', '-f', '-qq', '-o', log, '-e', `trace=${calls}`, '-e', inject];
      const desk = await startDesk({ place, event, by }).catch(codeOf);
      if (typeof desk !== 'string') {
        await crowd.ask(desk, {
          people: 20,
          enough: (answered) => answered >= 2_000 || (answered >= 150 && metIn(log) > 0),
        });
        await ended(desk);
      }
      const before = toldInWords(crowd);
      const problems = await wrongIn(place, event, crowd);
      await settled(place, event, crowd, compile(event).startsAt - 86_400_000 + halfAnHour);
      const open = crowd.history.filter(({ answer, failed }) => answer === null || failed);
      console.log(
        `EIO from ${calls} ${nth}: met ${metIn(log)} times; ` +
          `${typeof desk === 'string' ? `did not open (${desk})` : before}; ${problems.length} problems`,
      );
      expect(metIn(log)).toBeGreaterThan(0);
      if (typeof desk === 'string') expect(desk).toMatch(/^store\.|^process\.ended$/);
      expect([...problems, ...(await wrongIn(place, event, crowd))]).toEqual([]);
      expect(open).toEqual([]);
    });
  },
  300_000,
);

/** How often strace made a call fail. */
function metIn(log: string): number {
  return readFileSync(log, 'utf8').split('INJECTED').length - 1;
}

/** Signal 9 for strace would leave what it traces alive: the desk itself is killed by its own end. */
async function ended(desk: DeskProcess): Promise<void> {
  await desk.close().catch(() => desk.kill());
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
}
