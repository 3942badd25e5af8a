import { expect, test } from 'vitest';
import { sharedWork } from './shared-work.ts';

test('all who ask while it runs share one run, which begins after they asked', async () => {
  const ends: (() => void)[] = [];
  let runs = 0;
  const shared = sharedWork(async () => {
    runs += 1;
    const number = runs;
    await new Promise<void>((resolve) => ends.push(resolve));
    return number;
  });
  const first = shared();
  const others = [shared(), shared(), shared()];
  ends[0]?.();
  expect(await first).toBe(1);
  await new Promise((resolve) => setImmediate(resolve));
  ends[1]?.();
  expect(await Promise.all(others)).toEqual([2, 2, 2]);
  const last = shared();
  ends[2]?.();
  expect(await last).toBe(3);
});

test('work that failed is begun anew for whoever asks next', async () => {
  let runs = 0;
  const shared = sharedWork(async () => {
    runs += 1;
    if (runs === 1) throw new Error('no disk');
    return runs;
  });
  const [first, second] = await Promise.allSettled([shared(), shared()]);
  expect([first.status, second]).toEqual(['rejected', { status: 'fulfilled', value: 2 }]);
});
