import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clash,
  type Interval,
  type IntervalRelation,
  relationBetween,
} from './interval-relation.ts';

/** Each relation with the one that holds the other way round. */
const converses: readonly (readonly [IntervalRelation, IntervalRelation])[] = [
  ['before', 'after'],
  ['meets', 'met-by'],
  ['overlaps', 'overlapped-by'],
  ['starts', 'started-by'],
  ['during', 'contains'],
  ['finishes', 'finished-by'],
  ['equals', 'equals'],
];
const converse = new Map(
  converses.flatMap(([one, other]) => [
    [one, other],
    [other, one],
  ]),
);

/** Allen's own definitions for intervals with a beginning before their end, one beside another. */
const definitions: Record<
  IntervalRelation,
  (a: number, b: number, c: number, d: number) => boolean
> = {
  before: (_, b, c) => b < c,
  meets: (_, b, c) => b === c,
  overlaps: (a, b, c, d) => a < c && c < b && b < d,
  'finished-by': (a, b, c, d) => a < c && b === d,
  contains: (a, b, c, d) => a < c && d < b,
  starts: (a, b, c, d) => a === c && b < d,
  equals: (a, b, c, d) => a === c && b === d,
  'started-by': (a, b, c, d) => a === c && d < b,
  during: (a, b, c, d) => c < a && b < d,
  finishes: (a, b, c, d) => c < a && b === d,
  'overlapped-by': (a, b, c, d) => c < a && a < d && d < b,
  'met-by': (a, _, __, d) => a === d,
  after: (a, _, __, d) => d < a,
};

const [noon, one, two, three] = [11, 12, 13, 14].map((hour) => Date.UTC(2023, 10, 16, hour));
const from = (startsAt = 0, endsAt: number | null = null): Interval => ({ startsAt, endsAt });

const interval = fc
  .tuple(fc.integer({ min: 0, max: 8 }), fc.option(fc.integer({ min: 0, max: 8 })))
  .map(([startsAt, length]) => from(startsAt, length === null ? null : startsAt + length));

describe('two sessions', () => {
  it.each([
    [from(noon, one), from(two, three), 'before'],
    [from(noon, one), from(one, two), 'meets'],
    [from(noon, two), from(one, three), 'overlaps'],
    [from(noon, two), from(one, two), 'finished-by'],
    [from(noon, three), from(one, two), 'contains'],
    [from(noon, one), from(noon, two), 'starts'],
    [from(noon, one), from(noon, one), 'equals'],
  ])('%j and %j: the first %s', (a, b, relation) => {
    expect(relationBetween(a, b)).toBe(relation);
    expect(relationBetween(b, a)).toBe(converse.get(relation as IntervalRelation));
  });

  it('stand in exactly one of the thirteen relations, as Allen defines them', () => {
    const met = new Set<IntervalRelation>();
    for (let a = 0; a < 6; a += 1) {
      for (let b = a + 1; b < 7; b += 1) {
        for (let c = 0; c < 6; c += 1) {
          for (let d = c + 1; d < 7; d += 1) {
            const holding = Object.entries(definitions).filter(([, holds]) => holds(a, b, c, d));
            expect(holding.map(([name]) => name)).toEqual([
              relationBetween(from(a, b), from(c, d)),
            ]);
            met.add(relationBetween(from(a, b), from(c, d)));
          }
        }
      }
    }
    expect(met.size).toBe(13);
  });

  it('stand the other way round in the converse relation', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(relationBetween(b, a)).toBe(converse.get(relationBetween(a, b)));
      }),
    );
  });

  it('clash both ways or neither, just when they neither part nor touch', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(clash(a, b)).toBe(clash(b, a));
        const apart = ['before', 'meets', 'met-by', 'after'].includes(relationBetween(a, b));
        expect(clash(a, b)).toBe(!apart);
      }),
    );
  });

  it('clash when some millisecond belongs to both', () => {
    const takesUp = ({ startsAt, endsAt }: Interval, at: number): boolean =>
      at === startsAt || (startsAt <= at && at < (endsAt ?? startsAt));
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const shared = Array.from({ length: 18 }, (_, at) => takesUp(a, at) && takesUp(b, at));
        expect(clash(a, b)).toBe(shared.includes(true));
      }),
    );
  });
});

describe('a reception with an open end', () => {
  const reception = from(one);

  it('is not said to run into what comes later', () => {
    expect(relationBetween(reception, from(two, three))).toBe('before');
    expect(clash(reception, from(two, three))).toBe(false);
  });

  it('clashes with what is going on as it begins', () => {
    expect(relationBetween(reception, from(noon, two))).toBe('during');
    expect(clash(reception, from(noon, two))).toBe(true);
  });

  it('clashes with another that begins with it', () => {
    expect(relationBetween(reception, from(one))).toBe('equals');
    expect(clash(reception, from(one, one))).toBe(true);
  });
});
