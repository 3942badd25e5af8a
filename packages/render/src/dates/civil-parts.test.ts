import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilParts } from './civil-parts.ts';

const amsterdam = 'Europe/Amsterdam';

describe('the parts of an instant on the wall', () => {
  it('are those of the zone, not of the process', () => {
    const parts = civilParts(Date.UTC(2023, 10, 16, 11, 5, 9), amsterdam, 'nl');
    expect(parts).toEqual({
      year: 2023,
      month: 11,
      day: 16,
      hour: 12,
      minute: 5,
      second: 9,
      weekdayName: 'donderdag',
      monthName: 'november',
    });
  });

  it('name the day and the month in the language', () => {
    const { weekdayName, monthName } = civilParts(Date.UTC(2023, 10, 16, 11), amsterdam, 'en');
    expect([weekdayName, monthName]).toEqual(['Thursday', 'November']);
  });

  it('begin the day at hour nought', () => {
    expect(civilParts(Date.UTC(2023, 10, 15, 23), amsterdam, 'nl').hour).toBe(0);
    expect(civilParts(Date.UTC(2023, 10, 15, 23), amsterdam, 'nl').day).toBe(16);
  });

  it('show the hour that the spring night skips and the autumn night repeats', () => {
    const hour = (month: number, day: number, utcHour: number) =>
      civilParts(Date.UTC(2023, month, day, utcHour), amsterdam, 'nl').hour;
    expect([hour(2, 26, 0), hour(2, 26, 1)]).toEqual([1, 3]);
    expect([hour(9, 29, 0), hour(9, 29, 1)]).toEqual([2, 2]);
  });

  it('stay Gregorian with Latin digits in a language that has its own', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), (at) => {
        const arabic = civilParts(at, 'UTC', 'ar-EG');
        const date = new Date(at);
        expect([arabic.year, arabic.month, arabic.day]).toEqual([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        ]);
      }),
    );
  });
});
