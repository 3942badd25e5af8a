import * as fc from 'fast-check';
import { IANAZone } from 'luxon';
import { describe, expect, it } from 'vitest';
import { isZone, type OffsetStretch, offsetAt, offsetsAround } from './zone-offsets.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The stretches that begin in a year, of all that the tables for it hold. */
function begunIn(zone: string, year: number): OffsetStretch[] {
  const [begin, end] = [Date.UTC(year, 0), Date.UTC(year + 1, 0)];
  const known = [begin, end].flatMap((at) => offsetsAround(zone, at).slice(1));
  const byStart = new Map(known.map((stretch) => [stretch.from, stretch]));
  return [...byStart.values()]
    .filter(({ from }) => begin <= from && from < end)
    .sort((one, other) => one.from - other.from);
}

function changes(zone: string, year: number): string[] {
  return begunIn(zone, year).map(
    ({ from, offset }) => `${new Date(from).toISOString()} ${offset / HOUR}`,
  );
}

describe('the clocks of a year', () => {
  it('change twice in Amsterdam', () => {
    expect(changes('Europe/Amsterdam', 2023)).toEqual([
      '2023-03-26T01:00:00.000Z 2',
      '2023-10-29T01:00:00.000Z 1',
    ]);
  });

  it('change by half an hour on Lord Howe Island', () => {
    expect(changes('Australia/Lord_Howe', 2023)).toEqual([
      '2023-04-01T15:00:00.000Z 10.5',
      '2023-09-30T15:30:00.000Z 11',
    ]);
  });

  it('skip a whole day in Apia, in the last two days of 2011', () => {
    expect(changes('Pacific/Apia', 2011)).toEqual([
      '2011-04-02T14:00:00.000Z -11',
      '2011-09-24T14:00:00.000Z -10',
      '2011-12-30T10:00:00.000Z 14',
    ]);
  });

  it('change four times in Casablanca, twice for Ramadan', () => {
    expect(changes('Africa/Casablanca', 2012)).toHaveLength(4);
  });

  it('are found when they change back after a single week (Recife, 2000)', () => {
    expect(changes('America/Recife', 2000)).toEqual([
      '2000-02-27T02:00:00.000Z -3',
      '2000-10-08T03:00:00.000Z -2',
      '2000-10-15T02:00:00.000Z -3',
    ]);
  });

  it('never change in Kathmandu', () => {
    expect(changes('Asia/Kathmandu', 2023)).toEqual([]);
    expect(offsetAt('Asia/Kathmandu', Date.UTC(2023, 0))).toBe(5.75 * HOUR);
  });

  it('are known for at least two days on either side of an instant', () => {
    const seconds = fc.integer({ min: Date.UTC(1900) / 1000, max: Date.UTC(2040) / 1000 });
    fc.assert(
      fc.property(seconds, (second) => {
        const stretches = offsetsAround('Europe/Amsterdam', second * 1000);
        expect(stretches[0]?.from).toBeLessThanOrEqual(second * 1000 - 2 * DAY);
        expect(stretches.at(-1)?.to).toBeGreaterThanOrEqual(second * 1000 + 2 * DAY);
      }),
    );
  });

  it('join without a gap and without keeping one offset twice', () => {
    const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    fc.assert(
      fc.property(zone, fc.integer({ min: 1900, max: 2040 }), (name, year) => {
        const stretches = offsetsAround(name, Date.UTC(year, 6));
        for (const [index, { from, to, offset }] of stretches.entries()) {
          expect(from).toBeLessThan(to);
          const next = stretches[index + 1];
          if (next) expect([next.from, next.offset === offset]).toEqual([to, false]);
        }
      }),
    );
  });
});

describe('the offset at an instant', () => {
  it('is what luxon says, in any zone since 1900', () => {
    const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const seconds = fc.integer({ min: Date.UTC(1900) / 1000, max: Date.UTC(2040) / 1000 });
    fc.assert(
      fc.property(zone, seconds, (name, second) => {
        const minutes = IANAZone.create(name).offset(second * 1000);
        expect(offsetAt(name, second * 1000)).toBe(Math.round(minutes * 60) * 1000);
      }),
      { numRuns: 300 },
    );
  });

  it('has seconds where a place kept the time of its own sun', () => {
    expect(offsetAt('Europe/Paris', Date.UTC(1900, 0)) / 1000).toBe(9 * 60 + 21);
  });

  it('stays right when more zones and years are asked than are kept', () => {
    for (let year = 1500; year < 2100; year += 1) offsetsAround('UTC', Date.UTC(year, 0));
    expect(offsetAt('Europe/Amsterdam', Date.UTC(2023, 6))).toBe(2 * HOUR);
  });
});

describe('the ends of time', () => {
  it.each([8.64e15, -8.64e15, 1e18, Number.POSITIVE_INFINITY, Number.NaN])(
    'have no offsets beyond %d',
    (at) => {
      expect(offsetsAround('Europe/Amsterdam', at).length).toBeLessThan(5);
    },
  );
});

describe('a zone', () => {
  it.each(['Europe/Amsterdam', 'UTC', 'America/Argentina/Buenos_Aires'])('may be %s', (zone) => {
    expect(isZone(zone)).toBe(true);
  });

  it.each(['', 'Europe/Evoluon', '+01:00', 'toString', '__proto__', 'Europe/Amsterdam\n'])(
    'is not %j',
    (zone) => {
      expect(isZone(zone)).toBe(false);
      expect(() => offsetsAround(zone, 0)).toThrow(RangeError);
    },
  );
});
