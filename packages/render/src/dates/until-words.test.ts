import { describe, expect, it } from 'vitest';
import { en } from '../en.ts';
import { at } from '../fixtures/small-day.ts';
import { nl } from '../nl.ts';
import { untilWords } from './until-words.ts';

const zone = 'Europe/Amsterdam';
const midnight = Date.UTC(2023, 10, 9, 23);

describe('an exclusive end in words', () => {
  it('at midnight is the day before, through its end', () => {
    expect(untilWords(midnight, zone, nl)).toBe('tot en met donderdag 9 november 2023');
    expect(untilWords(midnight, zone, en)).toBe('until the end of Thursday 9 November 2023');
  });

  it('at another time names the date and the time', () => {
    expect(untilWords(at(14, 32), zone, nl)).toBe('tot donderdag 16 november 2023, 14.32 uur');
    expect(untilWords(at(14, 32), zone, en)).toBe('until Thursday 16 November 2023, 14:32');
  });

  it('on the day itself names the time alone', () => {
    expect(untilWords(at(14, 32), zone, nl, at(14, 2))).toBe('tot 14.32 uur');
    expect(untilWords(at(14, 32), zone, en, at(14, 2))).toBe('until 14:32');
  });

  it('on another day names the date, also when the time of day is near', () => {
    expect(untilWords(at(14, 32), zone, nl, at(14) - 86_400_000)).toBe(
      'tot donderdag 16 november 2023, 14.32 uur',
    );
  });

  it('one millisecond past midnight is the new day', () => {
    expect(untilWords(midnight + 60_000, zone, nl)).toBe('tot vrijdag 10 november 2023, 0.01 uur');
  });
});
