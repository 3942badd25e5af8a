import { expect, test } from 'vitest';
import { wakeTimer } from './wake-timer.ts';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test('runs when woken, and again after the pause it asked for', async () => {
  let runs = 0;
  const timer = wakeTimer(async () => {
    runs += 1;
    return runs === 1 ? 20 : 60_000;
  });
  expect(runs).toBe(0);
  timer.wake();
  await pause(300);
  await timer.stop();
  expect(runs).toBe(2);
});

test('never runs twice at once; who wakes it meanwhile has it run once more', async () => {
  let running = 0;
  let most = 0;
  let runs = 0;
  const timer = wakeTimer(async () => {
    running += 1;
    runs += 1;
    most = Math.max(most, running);
    if (runs === 1) {
      timer.wake();
      timer.wake();
    }
    await pause(10);
    running -= 1;
    return 60_000;
  });
  timer.wake();
  await pause(300);
  await timer.stop();
  expect([most, runs]).toEqual([1, 2]);
});

test('once stopped it runs no more', async () => {
  let runs = 0;
  const timer = wakeTimer(async () => {
    runs += 1;
    return 0;
  });
  timer.wake();
  await timer.stop();
  timer.wake();
  await pause(50);
  expect(runs).toBe(0);
});
