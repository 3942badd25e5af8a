import { describe, expect, it } from 'vitest';
import { guarantee, smallDay } from '../testing/small-day.ts';
import { demandName, demandOf } from './demand.ts';
import type { Seat } from './seat.ts';

const policy = smallDay({
  ...{ seats: 9, themes: { t1: 5, t2: 5 }, earmarks: [guarantee('a', 2)] },
});
const seat = (theme: string, affiliation: string | null = null): Seat => ({
  ...{ audience: null, affiliation, invitation: null, themes: [theme] },
});

/** How many people more each quota would have to seat, by its id. */
function asked(people: Parameters<typeof demandOf>[1]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    demandOf(policy, people).map(({ quota, changes }) => [
      quota.id,
      changes.reduce((sum, change) => sum + change.people, 0),
    ]),
  );
}

describe('a demand', () => {
  it('of some people is their sum in every quota', () => {
    const newcomers = ['t1', 't1', 't2'].map((theme) => ({ before: null, after: seat(theme) }));
    expect(asked(newcomers)).toEqual({ day: 3, t1: 2, t2: 1 });
  });

  it('of a swap is what it adds and what it gives back, and nothing of the day', () => {
    expect(asked([{ before: seat('t1'), after: seat('t2') }])).toEqual({ t1: -1, t2: 1 });
  });

  it('of two who change places is nothing', () => {
    const places = [
      { before: seat('t1'), after: seat('t2') },
      { before: seat('t2'), after: seat('t1') },
    ];
    expect(demandOf(policy, places)).toEqual([]);
  });

  it('of leaving a promise behind is asked where it is promised, though nobody comes', () => {
    const [day, ...others] = demandOf(policy, [{ before: seat('t1', 'a'), after: seat('t1') }]);
    expect(day?.quota.id).toBe('day');
    expect(day?.changes.map(({ people }) => people).toSorted()).toEqual([-1, 1]);
    expect(others).toEqual([]);
  });

  it('has one name with every other that asks the same of every quota, and no other', () => {
    const name = (...people: Parameters<typeof demandOf>[1]) =>
      demandName(demandOf(policy, people));
    const one = { before: null, after: seat('t1') };
    expect(name(one)).toBe(name({ before: null, after: seat('t1', 'b') }));
    expect(name(one)).not.toBe(name({ before: null, after: seat('t1', 'a') }));
    expect(name(one)).not.toBe(name({ before: null, after: seat('t2') }));
    expect(name(one)).not.toBe(name(one, one));
  });
});
