import { describe, expect, it } from 'vitest';
import { en } from '../en.ts';
import { at } from '../fixtures/small-day.ts';
import { nl } from '../nl.ts';
import { dateWords, hoursWords, momentWords, timeWords, whenWords } from './date-words.ts';

const zone = 'Europe/Amsterdam';
const day = { startsAt: at(12), endsAt: at(17) };

describe('dates and times in Dutch', () => {
  it('name the day, the month and the year', () => {
    expect(dateWords(at(12), zone, nl)).toBe('donderdag 16 november 2023');
  });

  it('put a point in the time and an en dash in a range', () => {
    expect(timeWords({ startsAt: at(9), endsAt: at(12, 45) }, zone, nl)).toBe('9.00–12.45');
  });

  it('leave an open end open', () => {
    expect(timeWords({ startsAt: at(16, 30), endsAt: null }, zone, nl)).toBe('vanaf 16.30');
  });

  it('say ‘uur’ in a whole line', () => {
    expect(whenWords(day, zone, nl)).toBe('donderdag 16 november 2023, 12.00–17.00 uur');
    expect(whenWords({ ...day, endsAt: null }, zone, nl)).toBe(
      'donderdag 16 november 2023, vanaf 12.00 uur',
    );
    expect(hoursWords(at(14, 32), zone, nl)).toBe('14.32 uur');
  });

  it('name both ends of a stretch over several days', () => {
    const two = { startsAt: at(12), endsAt: at(17) + 86_400_000 };
    expect(whenWords(two, zone, nl)).toBe(
      'donderdag 16 november 2023, 12.00 uur tot vrijdag 17 november 2023, 17.00 uur',
    );
  });

  it('do not call an evening until midnight two days', () => {
    expect(whenWords({ startsAt: at(20), endsAt: at(24) }, zone, nl)).toBe(
      'donderdag 16 november 2023, 20.00–0.00 uur',
    );
  });
});

describe('dates and times in English', () => {
  it('put a colon in the time', () => {
    expect(whenWords(day, zone, en)).toBe('Thursday 16 November 2023, 12:00–17:00');
    expect(timeWords({ startsAt: at(9), endsAt: at(12) }, zone, en)).toBe('09:00–12:00');
  });

  it('leave an open end open', () => {
    expect(timeWords({ startsAt: at(16, 30), endsAt: null }, zone, en)).toBe('from 16:30');
  });

  it('name an instant by date and time', () => {
    expect(momentWords(Date.UTC(2023, 8, 10, 7), zone, en)).toBe('Sunday 10 September 2023, 09:00');
  });
});

it('holds no space that differs between versions of Node', () => {
  for (const messages of [nl, en]) {
    expect(whenWords(day, zone, messages)).not.toMatch(/[\u00a0\u202f\u2009]/);
  }
});
