import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveCivilTime } from './civil-time.ts';
import { type Moment, resolveMoment } from './moment.ts';

function starting(text: string): { zone: string; startsAt: number } {
  const zone = 'Europe/Amsterdam';
  const starts = resolveCivilTime(text, zone);
  return { zone, startsAt: starts.ok ? starts.at : Number.NaN };
}

function at(moment: Moment, starts = '2023-11-16T12:00', edge: 'opens' | 'ends' = 'ends'): string {
  const time = resolveMoment(moment, edge, starting(starts));
  return time.ok ? new Date(time.at).toISOString() : time.reasons.map(({ code }) => code).join();
}

describe('a date alone', () => {
  it('opens as the day begins', () => {
    expect(at('2023-09-10', undefined, 'opens')).toBe('2023-09-09T22:00:00.000Z');
  });

  it('ends as the day is over', () => {
    expect(at('2023-11-01')).toBe('2023-11-01T23:00:00.000Z');
  });
});

describe('a moment before the start', () => {
  it('is the start itself when nothing is counted back', () => {
    expect(at({ before: 'start' })).toBe('2023-11-16T11:00:00.000Z');
  });

  it('counts days on the calendar, across the change of the clocks', () => {
    expect(at({ before: 'start', days: 20 })).toBe('2023-10-27T10:00:00.000Z');
  });

  it('counts hours as they pass, across the change of the clocks', () => {
    expect(at({ before: 'start', hours: 480 })).toBe('2023-10-27T11:00:00.000Z');
  });

  it('takes days first, then the time of day, then hours', () => {
    const moment = { before: 'start', days: 1, at: '18:00', hours: 2 } as const;
    expect(at(moment)).toBe('2023-11-15T15:00:00.000Z');
  });

  it('may be a time on the day itself', () => {
    expect(at({ before: 'start', at: '09:00' })).toBe('2023-11-16T08:00:00.000Z');
  });

  it('obeys the clocks of 29 October 2023', () => {
    expect(at({ before: 'start', days: 18, at: '02:30' })).toBe('time.overlap');
    expect(at({ before: 'start', days: 18, at: '02:30+01:00' })).toBe('2023-10-29T01:30:00.000Z');
  });

  it('obeys the clocks of 26 March 2023', () => {
    expect(at({ before: 'start', days: 4 }, '2023-03-30T02:30')).toBe('time.gap');
  });

  it('does not inherit the offset that was written for the start', () => {
    expect(at({ before: 'start', days: 1 }, '2023-10-29T02:30+01:00')).toBe(
      '2023-10-28T00:30:00.000Z',
    );
  });

  it('is not after the start when it has no time of day of its own', () => {
    const frame = starting('2023-11-16T12:00');
    const nat = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(nat, nat, (days, hours) => {
        const time = resolveMoment({ before: 'start', days, hours }, 'ends', frame);
        expect(time.ok && time.at).toBeLessThanOrEqual(frame.startsAt - hours * 3_600_000);
      }),
    );
  });
});
