import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../en.ts';
import { context } from '../fixtures/small-day.ts';
import { nl } from '../nl.ts';
import { seatsView, themeSeats } from './seats-view.ts';

const seats = (limit: number | null, used: number, remaining: number | null, messages = nl) =>
  seatsView({ limit, used, remaining }, { messages });

describe('seats as the public reads them', () => {
  it('are told in numbers from five on', () => {
    expect(seats(60, 14, 46)).toEqual({
      state: 'room',
      words: '46 van 60 plaatsen vrij',
      filled: 23,
    });
    expect(seats(60, 55, 5).words).toBe('5 van 60 plaatsen vrij');
    expect(seats(60, 14, 46, en).words).toBe('46 of 60 places free');
  });

  it('are a few below five', () => {
    expect(seats(60, 56, 4)).toEqual({ state: 'nearly', words: 'Nog enkele plaatsen', filled: 95 });
    expect(seats(60, 59, 1, en).words).toBe('A few places left');
  });

  it('are full with the limit', () => {
    expect(seats(48, 48, 0)).toEqual({ state: 'full', words: 'Vol (48 van 48)', filled: 100 });
    expect(seats(48, 48, 0, en).words).toBe('Full (48 of 48)');
  });

  it('do not tell of a seat above the limit', () => {
    expect(seats(48, 50, 0).words).toBe('Vol (48 van 48)');
  });

  it('are full without a number when the day is full or the rest is kept', () => {
    expect(seats(48, 30, 0)).toEqual({ state: 'full', words: 'Vol', filled: 100 });
  });

  it('are full with how many people wait, whoever had a seat', () => {
    const waiting = (people: number, messages = nl): string =>
      seatsView({ limit: 48, used: 47, remaining: 0, waiting: people }, { messages }).words;
    expect(waiting(3)).toBe('Vol, 3 mensen wachten');
    expect(waiting(1)).toBe('Vol, één persoon wacht');
    expect(waiting(1, en)).toBe('Full, one person is waiting');
    expect(waiting(0)).toBe('Vol');
  });

  it('are open where nothing limits them', () => {
    expect(seats(null, 12, null)).toEqual({ state: 'open', words: 'Plaats vrij', filled: null });
  });

  it('have no bar where only the day limits them', () => {
    expect(seats(null, 12, 30)).toEqual({ state: 'room', words: '30 plaatsen vrij', filled: null });
  });

  it('look the same for one, two, three and four left', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 500 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 4 }),
        (limit, one, other) => {
          expect(seats(limit, limit - one, one)).toEqual(seats(limit, limit - other, other));
        },
      ),
    );
  });

  it('fill the bar no further with more room', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 500 }),
        fc.integer({ min: 1, max: 500 }),
        (limit, left) => {
          const more = Math.min(limit, left + 1);
          const less = Math.min(limit, left);
          const bar = (remaining: number) => seats(limit, limit - remaining, remaining).filled ?? 0;
          expect(bar(more)).toBeLessThanOrEqual(bar(less));
        },
      ),
    );
  });
});

it('finds a theme’s seats, and none where they are not known', () => {
  expect(themeSeats('wood', context())?.words).toBe('15 van 20 plaatsen vrij');
  expect(themeSeats('nowhere', context())).toBeNull();
  expect(themeSeats('wood', context({ availability: null }))).toBeNull();
});
