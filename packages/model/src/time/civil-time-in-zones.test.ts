import * as fc from 'fast-check';
import { IANAZone } from 'luxon';
import { describe, expect, it } from 'vitest';
import { formatCivilTime, resolveCivilTime, startOfCivilDay } from './civil-time.ts';
import { type OffsetStretch, offsetAt, offsetsAround } from './zone-offsets.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Zones of every odd kind, each with a year in which its clocks changed, if they ever did. */
const zones: readonly (readonly [string, number])[] = [
  ['Europe/Amsterdam', 2023],
  ['Europe/Dublin', 2023],
  ['Africa/Casablanca', 2023],
  ['America/New_York', 2023],
  ['America/St_Johns', 2006],
  ['America/Sao_Paulo', 2018],
  ['America/Havana', 2023],
  ['Asia/Beirut', 2022],
  ['Asia/Kathmandu', 1985],
  ['Australia/Lord_Howe', 2023],
  ['Antarctica/Troll', 2023],
  ['Pacific/Apia', 2011],
  ['Europe/Paris', 1911],
  ['UTC', 2023],
];

/** The stretches of one offset that begin in a year. */
function begunIn(zone: string, year: number): OffsetStretch[] {
  const [begin, end] = [Date.UTC(year, 0), Date.UTC(year + 1, 0)];
  const known = [begin, end].flatMap((at) => offsetsAround(zone, at).slice(1));
  const byStart = new Map(known.map((stretch) => [stretch.from, stretch]));
  return [...byStart.values()].filter(({ from }) => begin <= from && from < end);
}

/** Every minute of the hours around each change of the clocks. */
function nights(zone: string, year: number): number[] {
  const around = Array.from({ length: 8 * 60 + 1 }, (_, minute) => (minute - 240) * MINUTE);
  return begunIn(zone, year).flatMap(({ from }) => around.map((shift) => from + shift));
}

/** What luxon's offsets allow: every instant at which the clocks show a wall time. */
function shownAt(wall: number, zone: string): number[] {
  const rules = IANAZone.create(zone);
  const offset = (at: number): number => Math.round(rules.offset(at) * 60) * 1000;
  const offsets = new Set(Array.from({ length: 13 }, (_, n) => offset(wall + (n - 6) * 5 * HOUR)));
  const instants = [...offsets].map((one) => ({ at: wall - one, one }));
  return instants
    .filter(({ at, one }) => offset(at) === one)
    .map(({ at }) => at)
    .sort((one, other) => one - other);
}

function resolved(wall: number, zone: string): string {
  const text = new Date(wall).toISOString().slice(0, 19);
  const time = resolveCivilTime(text, zone);
  return time.ok ? `${time.at}` : time.reasons.map((reason) => reason.code).join();
}

function expected(wall: number, zone: string): string {
  const instants = shownAt(wall, zone);
  return ['time.gap', `${instants[0]}`][instants.length] ?? 'time.overlap';
}

describe.each(zones)('the clocks of %s in %i', (zone, year) => {
  it('change, but for those that never do', () => {
    expect(begunIn(zone, year).length > 0).toBe(zone !== 'UTC');
  });

  it('show no minute of their nights of change that is not read back', () => {
    const lost = nights(zone, year).filter((at) => {
      const time = resolveCivilTime(formatCivilTime(at, zone), zone);
      return !time.ok || time.at !== at;
    });
    expect(lost).toEqual([]);
  });

  it('skip and repeat the minutes of these nights that luxon says', () => {
    const offset = offsetAt(zone, Date.UTC(year, 0));
    const walls = nights(zone, year).map((at) => Math.floor((at + offset) / MINUTE) * MINUTE);
    const differing = walls.filter((wall) => resolved(wall, zone) !== expected(wall, zone));
    expect(differing).toEqual([]);
  });

  it('begin a day as its date first appears', () => {
    for (const { from } of begunIn(zone, year)) {
      const date = formatCivilTime(from, zone).slice(0, 10);
      const day = startOfCivilDay(date, zone);
      if (!day.ok) throw new Error(`${date} is a day`);
      expect(formatCivilTime(day.at, zone).slice(0, 10)).toBe(date);
      expect(formatCivilTime(day.at - 1000, zone).slice(0, 10) < date).toBe(true);
    }
  });
});

describe('in any zone', () => {
  const zone = fc.constantFrom(...zones.map(([name]) => name));
  const seconds = fc.integer({ min: Date.UTC(1890) / 1000, max: Date.UTC(2060) / 1000 });

  it('an instant is read back from how the clocks show it', () => {
    fc.assert(
      fc.property(seconds, zone, (second, name) => {
        const at = second * 1000;
        expect(resolveCivilTime(formatCivilTime(at, name), name)).toEqual({ ok: true, at });
      }),
      { numRuns: 500 },
    );
  });

  it('a wall-clock time is the instants that luxon says', () => {
    fc.assert(
      fc.property(seconds, zone, (second, name) => {
        expect(resolved(second * 1000, name)).toBe(expected(second * 1000, name));
      }),
      { numRuns: 500 },
    );
  });

  it('a day lasts until the next begins, less than three days on', () => {
    fc.assert(
      fc.property(seconds, zone, (second, name) => {
        const date = formatCivilTime(second * 1000, name).slice(0, 10);
        const [starts, ends] = [startOfCivilDay(date, name), startOfCivilDay(date, name, 1)];
        if (!starts.ok || !ends.ok) throw new Error(`${date} is a day`);
        expect(ends.at).toBeGreaterThan(starts.at);
        expect(ends.at - starts.at).toBeLessThan(3 * 24 * HOUR);
        expect(starts.at).toBeLessThanOrEqual(second * 1000);
      }),
      { numRuns: 300 },
    );
  });
});
