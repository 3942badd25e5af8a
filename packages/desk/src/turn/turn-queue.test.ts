import fc from 'fast-check';
import { expect, test } from 'vitest';
import { turnQueue } from './turn-queue.ts';

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2));

test('all that waits while a turn runs shares the next one', async () => {
  const turns: (readonly number[])[] = [];
  const queue = turnQueue<number>({
    limit: 100,
    turnSize: 64,
    run: async (batch) => {
      turns.push(batch);
      await pause();
    },
  });
  queue.add(1);
  queue.add(2);
  await new Promise((resolve) => setImmediate(resolve));
  for (const one of [3, 4, 5]) queue.add(one);
  await queue.idle();
  expect(turns).toEqual([
    [1, 2],
    [3, 4, 5],
  ]);
});

test('a full queue takes nobody in', async () => {
  const queue = turnQueue<number>({ limit: 2, turnSize: 64, run: pause });
  expect([1, 2, 3].map((one) => queue.add(one))).toEqual([true, true, false]);
  await queue.idle();
  expect(queue.add(4)).toBe(true);
});

test('a turn can be asked for when nobody waits', async () => {
  let turns = 0;
  const run = async (): Promise<void> => {
    turns += 1;
  };
  const queue = turnQueue<number>({ limit: 2, turnSize: 64, run });
  await queue.turn();
  expect(turns).toBe(1);
});

test('one that is to be alone shares no turn: what came before is done, what came after is not', async () => {
  const turns: (readonly number[])[] = [];
  const queue = turnQueue<number>({
    limit: 100,
    turnSize: 3,
    alone: (one) => one < 0,
    run: async (batch) => {
      turns.push(batch);
    },
  });
  for (const one of [1, 2, 3, 4, -1, -2, 5, 6]) queue.add(one);
  await queue.idle();
  expect(turns).toEqual([[1, 2, 3], [4], [-1], [-2], [5, 6]]);
});

test('a turn that was asked for is not the one that somebody has alone', async () => {
  const turns: (readonly number[])[] = [];
  const queue = turnQueue<number>({
    limit: 100,
    turnSize: 3,
    alone: () => true,
    run: async (batch) => {
      turns.push(batch);
    },
  });
  queue.add(1);
  await queue.turn();
  expect(turns).toEqual([[1], []]);
});

test('everybody is taken once, in order, never more than a turn holds', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.nat(), { maxLength: 20 }), { maxLength: 6 }),
      fc.integer({ min: 1, max: 8 }),
      async (arrivals, turnSize) => {
        const turns: (readonly number[])[] = [];
        let running = 0;
        const queue = turnQueue<number>({
          limit: 1_000,
          turnSize,
          run: async (batch) => {
            running += 1;
            expect(running).toBe(1);
            turns.push(batch);
            await new Promise((resolve) => setImmediate(resolve));
            running -= 1;
          },
        });
        for (const group of arrivals) {
          for (const one of group) queue.add(one);
          await new Promise((resolve) => setImmediate(resolve));
        }
        await queue.idle();
        expect(turns.flat()).toEqual(arrivals.flat());
        expect(turns.every((batch) => batch.length <= turnSize)).toBe(true);
      },
    ),
    { numRuns: 40 },
  );
});
