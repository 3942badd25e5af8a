import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveCivilTime } from '../time/civil-time.ts';
import type { ImportProblem } from './import-problem.ts';
import { scheduledTimes } from './schedule-time.ts';

const ZONE = 'Europe/Amsterdam';
const HOUR = 3_600_000;

interface Given {
  readonly date?: string;
  readonly start?: string;
  readonly duration?: string;
  readonly day?: string;
  readonly dayStart?: string;
}

function times({ day, dayStart, ...talk }: Given): { times: unknown; codes: string[] } {
  const found: ImportProblem[] = [];
  const scheduled = { day: { date: day ?? null, startsAt: dayStart ?? null }, room: 'x', talk };
  const read = scheduledTimes(scheduled, undefined, ZONE, found);
  return { times: read, codes: found.map(({ code, column }) => `${column} ${code}`) };
}

function instantOf(text: string | undefined): number | null {
  const time = resolveCivilTime(text ?? '', ZONE);
  return time.ok ? time.at : null;
}

/** An instant as a schedule writes it, by an offset of whole hours that the test knows. */
function written(at: number, offset: number): string {
  return `${new Date(at + offset * HOUR).toISOString().slice(0, 19)}+0${offset}:00`;
}

describe('a talk in a night in which the clocks change', () => {
  it.each([
    ['forward', Date.UTC(2027, 2, 28, 1), 1, 2],
    ['back', Date.UTC(2027, 9, 31, 1), 2, 1],
  ])('%s starts and ends at the instants that the file says', (_, switches, before, after) => {
    const minutes = fc.integer({ min: -300, max: 300 });
    fc.assert(
      fc.property(minutes, fc.integer({ min: 0, max: 599 }), (from, lasts) => {
        const at = switches + from * 60_000;
        const date = written(at, at < switches ? before : after);
        const duration = `${Math.floor(lasts / 60)}:${String(lasts % 60).padStart(2, '0')}`;
        const found: ImportProblem[] = [];
        const talk = { date, start: date.slice(11, 16), duration };
        const scheduled = { day: { date: null, startsAt: null }, room: 'x', talk };
        const read = scheduledTimes(scheduled, undefined, ZONE, found);
        expect(found).toEqual([]);
        expect([instantOf(read?.starts), instantOf(read?.ends)]).toEqual([at, at + lasts * 60_000]);
      }),
      { numRuns: 300 },
    );
  });

  it('forward, at a time that the clocks skip, is refused with either offset', () => {
    expect(times({ date: '2027-03-28T02:30:00+01:00' }).codes).toEqual(['date time.gap']);
    expect(times({ date: '2027-03-28T02:30:00+02:00' }).codes).toEqual(['date time.gap']);
  });
});

describe('a talk without a date', () => {
  const friday = { day: '2027-10-29', dayStart: '2027-10-29T09:30:00+02:00' };

  it.each([
    ['09:30', '2027-10-29T09:30'],
    ['9:45', '2027-10-29T09:45'],
    ['23:59', '2027-10-29T23:59'],
    ['00:00', '2027-10-30T00:00'],
    ['9:29', '2027-10-30T09:29'],
  ])('at %s, of a day that starts at half past nine, is at %s', (start, starts) => {
    expect(times({ ...friday, start }).times).toEqual({ starts });
  });

  it('of a day that says no start is on that date, also just past midnight', () => {
    expect(times({ day: '2027-12-31', start: '00:15' }).times).toEqual({
      starts: '2027-12-31T00:15',
    });
    expect(
      times({ day: '2027-12-31', dayStart: '2027-12-31T08:00', start: '00:15' }).times,
    ).toEqual({ starts: '2028-01-01T00:15' });
  });

  it('has no time at all where there is no day or no start, and that is no problem', () => {
    expect(times({ start: '09:30' })).toEqual({ times: null, codes: [] });
    expect(times({ day: '2027-10-29' })).toEqual({ times: null, codes: [] });
    expect(times({})).toEqual({ times: null, codes: [] });
  });
});

describe('a time that stood already', () => {
  it('stays as it was written where it is the same instant', () => {
    const was = { starts: '2027-10-29T09:30:00+02:00', ends: '2027-10-29T10:00' };
    const talk = { date: '2027-10-29T09:30:00+02:00', duration: '0:45' };
    const scheduled = { day: { date: null, startsAt: null }, room: 'x', talk };
    expect(scheduledTimes(scheduled, was, ZONE, [])).toEqual({
      starts: '2027-10-29T09:30:00+02:00',
      ends: '2027-10-29T10:15',
    });
  });
});
