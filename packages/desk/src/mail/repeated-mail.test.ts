import fc from 'fast-check';
import { expect, test } from 'vitest';
import { repeatOnce, repeatsAnHour } from './repeated-mail.ts';

const hour = 3_600_000;

test('the fourth mail within an hour is one too many', () => {
  expect(repeatOnce([0, 1, 2], hour - 1)).toBeNull();
});

test('an hour after the first there is room for one more', () => {
  expect(repeatOnce([0, 1, 2], hour)).toEqual([1, 2, hour]);
});

test('no hour ever holds more than the cap, whenever strangers ask', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 * hour }), { maxLength: 40 }), (pauses) => {
      let now = 0;
      let remembered: readonly number[] = [];
      const sent: number[] = [];
      for (const pause of pauses) {
        now += Math.floor(pause / 8);
        const next = repeatOnce(remembered, now);
        if (next) sent.push(now);
        remembered = next ?? remembered;
      }
      for (const from of sent) {
        const within = sent.filter((at) => at >= from && at < from + hour);
        expect(within.length).toBeLessThanOrEqual(repeatsAnHour);
      }
    }),
  );
});
