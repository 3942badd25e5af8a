import { describe, expect, it } from 'vitest';
import { durationParts, elapsedDurationSchema, reminderDurationSchema } from './duration.ts';

const HOUR = 3_600_000;

describe('a duration', () => {
  it.each([
    ['PT30M', 0.5 * HOUR],
    ['PT48H', 48 * HOUR],
    ['PT1H30M', 1.5 * HOUR],
    ['PT90S', HOUR / 40],
    ['PT0S', 0],
  ])('of time that passes may be %s', (text, elapsed) => {
    expect(elapsedDurationSchema.safeParse(text).success).toBe(true);
    expect(durationParts(text)).toEqual({ days: 0, elapsed });
  });

  it.each(['P1D', 'PT', 'P', '30M', 'PT1.5H', 'PT-5M', 'pt5m', 'PT30M ', 'PT5M1H', 'PT99999H'])(
    'of time that passes is not %j',
    (text) => {
      expect(elapsedDurationSchema.safeParse(text).success).toBe(false);
    },
  );

  it.each([
    ['P7D', 7, 0],
    ['P1DT12H', 1, 12 * HOUR],
    ['PT90M', 0, 1.5 * HOUR],
  ])('before a start may be %s: days of the calendar, then hours', (text, days, elapsed) => {
    expect(reminderDurationSchema.safeParse(text).success).toBe(true);
    expect(durationParts(text)).toEqual({ days, elapsed });
  });

  it.each(['P', 'P1DT', 'P1W', 'P1M', 'P1Y', '7D', '-P1D'])('before a start is not %j', (text) => {
    expect(reminderDurationSchema.safeParse(text).success).toBe(false);
  });
});
