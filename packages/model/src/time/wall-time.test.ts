import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeOfDayOf, wallMidnightOf, wallTimeOf } from './wall-time.ts';

describe('a day of the calendar', () => {
  it.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('is %s', (date) => {
    expect(wallMidnightOf(date)).toBe(Date.parse(`${date}T00:00Z`));
  });

  it.each(['2023-02-29', '1900-02-29', '2023-04-31', '2023-00-10', '2023-13-01', '2023-01-00'])(
    'is not %s',
    (date) => {
      expect(wallMidnightOf(date)).toBeNull();
    },
  );

  it('is any that the calendar of JavaScript has, and its next day is a day later', () => {
    const day = fc.integer({ min: -719_528, max: 2_932_895 });
    fc.assert(
      fc.property(day, (days) => {
        const at = days * 86_400_000;
        const date = new Date(at).toISOString().slice(0, 10);
        expect(wallMidnightOf(date)).toBe(at);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a wall-clock time', () => {
  it('is read to the second, with the offset behind it', () => {
    expect(wallTimeOf('2023-11-16T12:30:59+05:45')).toEqual({
      wall: Date.UTC(2023, 10, 16, 12, 30, 59),
      offset: (5 * 60 + 45) * 60_000,
    });
    expect(wallTimeOf('2023-11-16T12:30-03:30')?.offset).toBe(-(3 * 60 + 30) * 60_000);
    expect(wallTimeOf('1916-01-01T00:00:00+00:19:32')?.offset).toBe((19 * 60 + 32) * 1000);
    expect(wallTimeOf('2023-11-16T12:30Z')?.offset).toBe(0);
    expect(wallTimeOf('2023-11-16T12:30')?.offset).toBeNull();
  });

  it.each([
    '2023-02-30T12:00',
    '2023-11-16T24:00',
    '2023-11-16',
    '2023-11-16T12:00Europe',
    '',
    'T',
  ])('is not %j', (text) => {
    expect(wallTimeOf(text)).toBeNull();
  });
});

describe('a time of day', () => {
  it('is one on the day of its midnight', () => {
    const midnight = Date.UTC(2023, 10, 16);
    expect(timeOfDayOf('18:05', midnight)).toEqual({
      wall: Date.UTC(2023, 10, 16, 18, 5),
      offset: null,
    });
    expect(timeOfDayOf('02:30+02:00', midnight)?.offset).toBe(7_200_000);
    expect(timeOfDayOf('24:00', midnight)).toBeNull();
    expect(timeOfDayOf('2023-11-16T18:05', midnight)).toBeNull();
  });
});
