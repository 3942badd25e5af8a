import { expect, test } from 'vitest';
import { sceneClock } from './scene-clock.ts';

test('the clock runs on from where it was set, whatever the year is outside', () => {
  let elapsed = 5_000;
  const start = Date.parse('2023-09-10T16:00:00+02:00');
  const clock = sceneClock(start, () => elapsed);
  expect(clock.now()).toBe(start);
  elapsed += 1_500.7;
  expect(clock.now()).toBe(start + 1_500);
});

test('the clock goes on from an instant it is given, also an earlier one', () => {
  let elapsed = 0;
  const clock = sceneClock(1_000_000, () => elapsed);
  elapsed = 60_000;
  clock.set(500_000);
  elapsed += 10;
  expect(clock.now()).toBe(500_010);
});
