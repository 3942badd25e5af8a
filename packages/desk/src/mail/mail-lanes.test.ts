import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mailLanes } from './mail-lanes.ts';

test('a lane that takes long holds up no other', async () => {
  const lanes = mailLanes(2);
  const ran: string[] = [];
  let release = (): void => {};
  const slow = new Promise<void>((resolve) => {
    release = resolve;
  });
  const done = new Promise<void>((resolve) => {
    lanes.run('ann', () => slow);
    lanes.run('ann', async () => {
      ran.push('ann');
      resolve();
    });
    for (const lane of ['ben', 'cas', 'dot']) lanes.run(lane, async () => void ran.push(lane));
  });
  await new Promise((resolve) => setTimeout(resolve));
  expect(ran).toEqual(['ben', 'cas', 'dot']);
  release();
  await done;
  expect(ran).toEqual(['ben', 'cas', 'dot', 'ann']);
});

test('each lane keeps its order, no more run at once than may, and all run', async () => {
  const tasks = fc.array(
    fc.record({ lane: fc.constantFrom('a', 'b', 'c', 'd'), turns: fc.nat(4) }),
  );
  await fc.assert(
    fc.asyncProperty(tasks, fc.integer({ min: 1, max: 3 }), async (all, atOnce) => {
      const lanes = mailLanes(atOnce);
      const ran: { lane: string; index: number }[] = [];
      let running = 0;
      let most = 0;
      const finished = all.map(
        ({ lane, turns }, index) =>
          new Promise<void>((resolve) => {
            lanes.run(lane, async () => {
              running += 1;
              most = Math.max(most, running);
              for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
              ran.push({ lane, index });
              running -= 1;
              resolve();
            });
          }),
      );
      await Promise.all(finished);
      expect(most).toBeLessThanOrEqual(atOnce);
      for (const one of ['a', 'b', 'c', 'd']) {
        const order = ran.filter(({ lane }) => lane === one).map(({ index }) => index);
        expect(order).toEqual([...order].sort((first, second) => first - second));
      }
    }),
  );
});
