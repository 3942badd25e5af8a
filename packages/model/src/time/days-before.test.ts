import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCivilTime, resolveCivilTime } from './civil-time.ts';
import { daysBefore } from './days-before.ts';
import { resolvedAt } from './resolved-at.ts';

const zone = 'Europe/Amsterdam';
const MINUTE = 60_000;

function weekBefore(text: string, inZone = zone): string {
  return formatCivilTime(daysBefore(resolvedAt(resolveCivilTime(text, inZone)), 7, inZone), inZone);
}

describe('some days before an instant', () => {
  it('the clocks show the same time, also over the nights on which they change', () => {
    expect(weekBefore('2023-11-16T12:00')).toBe('2023-11-09T12:00');
    expect(weekBefore('2023-03-30T18:00')).toBe('2023-03-23T18:00');
    expect(weekBefore('2023-11-02T00:00')).toBe('2023-10-26T00:00');
    expect(weekBefore('2024-01-03T09:30')).toBe('2023-12-27T09:30');
  });

  it('is the instant at which the clocks jump, where they skip that time', () => {
    const at = daysBefore(Date.UTC(2023, 3, 2, 0, 30), 7, zone);
    expect(at).toBe(Date.UTC(2023, 2, 26, 1));
    expect(weekBefore('2023-04-02T02:30')).toBe('2023-03-26T03:00');
    expect(weekBefore('2018-11-11T00:00', 'America/Sao_Paulo')).toBe('2018-11-04T01:00');
  });

  it('is the first of two, where the clocks show that time twice', () => {
    const at = daysBefore(Date.UTC(2023, 10, 5, 1, 30), 7, zone);
    expect(at).toBe(Date.UTC(2023, 9, 29, 0, 30));
    expect(weekBefore('2023-11-05T02:30')).toBe('2023-10-29T02:30+02:00');
  });

  it('counts from a time that is shown twice as from any other', () => {
    expect(weekBefore('2023-10-29T02:30+01:00')).toBe('2023-10-22T02:30');
    expect(weekBefore('2023-10-29T02:30+02:00')).toBe('2023-10-22T02:30');
  });

  it('is the same time of day on an earlier date, or an hour later at most', () => {
    const minutes = fc.integer({
      min: Date.UTC(2020, 0, 1) / MINUTE,
      max: Date.UTC(2030, 0, 1) / MINUTE,
    });
    fc.assert(
      fc.property(minutes, fc.integer({ min: 0, max: 60 }), (minute, days) => {
        const wallOf = (at: number): number =>
          Date.parse(`${formatCivilTime(at, zone).slice(0, 16)}Z`);
        const at = minute * MINUTE;
        const late = wallOf(daysBefore(at, days, zone)) - (wallOf(at) - days * 1440 * MINUTE);
        expect(late).toBeGreaterThanOrEqual(0);
        expect(late).toBeLessThanOrEqual(60 * MINUTE);
      }),
    );
  });
});
