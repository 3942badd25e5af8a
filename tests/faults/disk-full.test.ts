import { join } from 'node:path';
import { type Crowd, crowdAt, sampleEvent } from '@plenary/desk/testing';
import { compile } from '@plenary/model';
import { expect, test } from 'vitest';
import { inFolder, settled, startDesk, toldInWords, wrongIn } from './attacked-desk.ts';
import { smallDisk } from './small-disk.ts';

const event = sampleEvent({ seats: [40, 10_000], registration: { waitingList: {} } });

test('a desk whose disk is full says nothing wrong, goes on reading, and goes on when there is room', async () => {
  await inFolder(async (folder) => {
    const place = join(folder, 'disk');
    const disk = smallDisk(place);
    try {
      const crowd = crowdAt({ event, seed: 1_024, habits: { wait: 0 } });
      const desk = await startDesk({ place, event, by: disk.by });
      await crowd.ask(desk, { people: 20, enough: () => unwritten(crowd) > 20 });
      const full = { accepted: accepted(crowd), told: unwritten(crowd) };
      expect((await desk.registrations()).length).toBeGreaterThan(0);
      disk.enlarge(desk);
      await crowd.ask(desk, { people: 20, enough: () => accepted(crowd) > full.accepted + 50 });
      await desk.kill();
      const problems = await wrongIn(place, event, crowd);
      const later = compile(event).startsAt - 86_400_000 + 1_800_000;
      await settled(place, event, crowd, later);
      console.log(
        `disk full (${disk.made}): ${full.accepted} accepted before, ${full.told} told that nothing ` +
          `was written or that it is not known; in the end ${toldInWords(crowd)}`,
      );
      expect(full.accepted).toBeGreaterThan(0);
      expect(unwritten(crowd)).toBe(0);
      expect([...problems, ...(await wrongIn(place, event, crowd))]).toEqual([]);
    } finally {
      disk.remove();
    }
  });
}, 300_000);

function accepted({ history }: Crowd): number {
  return history.filter(({ answer }) => answer?.ok).length;
}

/** Told that nothing was written, or that nobody knows. */
function unwritten({ history }: Crowd): number {
  return history.filter(
    ({ answer, failed }) => failed !== undefined || JSON.stringify(answer).includes('desk.unknown'),
  ).length;
}
