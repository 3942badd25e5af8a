import { crowdAt, type DeskProcess, type HistoryEntry, sampleEvent } from '@plenary/desk/testing';
import { expect, test } from 'vitest';
import { slowDisk } from '../preload/preloaded.ts';
import { inFolder, startDesk, toldInWords, wrongIn } from './attacked-desk.ts';
import { rounds } from './rounds.ts';

const event = sampleEvent({ seats: [40, 10_000], registration: { waitingList: {} } });

test('while every fsync takes 300 ms everybody is answered, many to a commit, and reading goes on', async () => {
  await inFolder(async (place) => {
    const desk = await startDesk({ place, event, env: slowDisk(300) });
    const crowd = crowdAt({ event, seed: 300 });
    const began = performance.now();
    let readings = 0;
    let asking = true;
    const reads = (async () => {
      while (asking) {
        await desk.registrations();
        readings += 1;
      }
    })();
    await crowd.ask(desk, { people: 60, enough: (answered) => answered >= 600 });
    const commits = (performance.now() - began) / 300;
    asking = false;
    await reads;
    const burst = await registeringAtOnce(desk, rounds(0, 2_500));
    const busy = burst.filter(({ answer }) => JSON.stringify(answer).includes('desk.busy')).length;
    await desk.close();
    const all = { history: [...crowd.history, ...burst] };
    const problems = await wrongIn(place, event, all);
    console.log(
      `fsync 300 ms: 600 answers in at most ${commits.toFixed(0)} commits, ${readings} reads ` +
        `meanwhile; ${toldInWords(all)}, ${busy} of them turned away from a full queue`,
    );
    expect(commits).toBeLessThan(300);
    // Were a read to wait for a commit there would be one for each at most.
    expect(readings).toBeGreaterThan(commits * 3);
    if (burst.length > 0) expect(busy).toBeGreaterThan(0);
    expect(problems).toEqual([]);
  });
}, 300_000);

/** More than the queue holds: whoever is turned away is told so, and nothing of it is there. */
async function registeringAtOnce(desk: DeskProcess, people: number): Promise<HistoryEntry[]> {
  return Promise.all(
    Array.from({ length: people }, async (_, person) => {
      const answers = {
        name: 'One of many',
        email: `many-${person}@example.org`,
        theme: 'theme-2',
      };
      const command = { type: 'register', answers, locale: 'nl' } as const;
      const key = `registering-at-once-${person}`;
      return { key, command, answer: await desk.submit({ key, command }) };
    }),
  );
}
