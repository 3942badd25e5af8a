import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCivilTime, resolveCivilTime } from './civil-time.ts';
import { type Moment, type MomentFrame, momentSchema, resolveMoment } from './moment.ts';

const zone = 'Europe/Amsterdam';

function instant(text: string): number {
  const time = resolveCivilTime(text, zone);
  return time.ok ? time.at : Number.NaN;
}

/** An event of five hours. */
function starting(text: string): MomentFrame {
  const startsAt = instant(text);
  return { zone, startsAt, endsAt: startsAt + 5 * HOUR };
}

function at(moment: Moment, starts = '2023-11-16T12:00', edge: 'opens' | 'ends' = 'ends'): string {
  const time = resolveMoment(moment, edge, starting(starts));
  return time.ok ? new Date(time.at).toISOString() : time.reasons.map(({ code }) => code).join();
}

const HOUR = 3_600_000;

describe('a moment', () => {
  it.each<[string, unknown]>([
    ['a date', '2023-11-01'],
    ['a time', '2023-11-01T18:00'],
    ['a time with its offset', '2023-10-29T02:30+01:00'],
    ['the start', { before: 'start' }],
    ['some days before', { before: 'start', days: 7, at: '18:00', hours: 1.5 }],
    ['some days after the end', { after: 'end', days: 30 }],
  ])('may be %s', (_, moment) => {
    expect(momentSchema.safeParse(moment).success).toBe(true);
  });

  it.each<[string, unknown]>([
    ['words', 'soon'],
    ['a time of day alone', '18:00'],
    ['both before and after', { before: 'start', after: 'end' }],
    ['counted from nothing', { days: 7 }],
    ['counted from the middle', { before: 'middle' }],
    ['some days back', { before: 'start', days: -1 }],
    ['half a day', { before: 'start', days: 0.5 }],
    ['at a time that no clock shows', { before: 'start', at: '24:00' }],
    ['a number', 5],
  ])('is not %s', (_, moment) => {
    expect(momentSchema.safeParse(moment).success).toBe(false);
  });
});

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

describe('a moment after the end', () => {
  it('counts from where the event ends', () => {
    expect(at({ after: 'end' })).toBe('2023-11-16T16:00:00.000Z');
    expect(at({ after: 'end', days: 30 })).toBe('2023-12-16T16:00:00.000Z');
    expect(at({ after: 'start', hours: 2 })).toBe('2023-11-16T13:00:00.000Z');
    expect(at({ before: 'end', hours: 2 })).toBe('2023-11-16T14:00:00.000Z');
  });

  it('counts from the day on which it ends, also past midnight', () => {
    expect(at({ after: 'end', days: 1, at: '09:00' }, '2023-11-16T22:00')).toBe(
      '2023-11-18T08:00:00.000Z',
    );
  });
});

describe.each([
  ['26 March 2023, of 23 hours', '2023-03-25T12:00', '2023-03-26T12:00', 23],
  ['29 October 2023, of 25 hours', '2023-10-28T12:00', '2023-10-29T12:00', 25],
])('over the night of %s', (_, eve, morrow, hours) => {
  it('a day is the same time on the clock', () => {
    const [before, after] = [instant(eve), instant(morrow)];
    expect(after - before).toBe(hours * HOUR);
    expect(at({ before: 'start', days: 1 }, morrow)).toBe(new Date(before).toISOString());
    expect(at({ after: 'start', days: 1 }, eve)).toBe(new Date(after).toISOString());
  });

  it('24 hours are as many as pass', () => {
    expect(at({ before: 'start', hours }, morrow)).toBe(at({ before: 'start', days: 1 }, morrow));
    const back = resolveMoment({ before: 'start', hours: 24 }, 'ends', starting(morrow));
    expect(back.ok && formatCivilTime(back.at, zone)).toBe(
      hours === 23 ? '2023-03-25T11:00' : '2023-10-28T13:00',
    );
  });

  it('a date alone lasts as long as its day', () => {
    const date = morrow.slice(0, 10);
    const [opens, ends] = [at(date, eve, 'opens'), at(date, eve, 'ends')];
    expect(Date.parse(ends) - Date.parse(opens)).toBe(hours * HOUR);
  });

  it('days keep the time of day and hours their number, from any minute', () => {
    const minute = fc.integer({ min: -2880, max: 2880 });
    fc.assert(
      fc.property(minute, fc.nat({ max: 4 }), fc.nat({ max: 60 }), (from, days, passing) => {
        const startsAt = instant(morrow) + from * 60_000;
        const frame = { zone, startsAt, endsAt: startsAt };
        const onTheDay = resolveMoment({ before: 'start', days }, 'ends', frame);
        const later = resolveMoment({ before: 'start', days, hours: passing }, 'ends', frame);
        if (!onTheDay.ok) {
          expect(later).toEqual(onTheDay);
          return;
        }
        expect(later.ok && onTheDay.at - later.at).toBe(passing * HOUR);
        const timeOfDay = (instant: number): string => formatCivilTime(instant, zone).slice(11, 16);
        if (days > 0) expect(timeOfDay(onTheDay.at)).toBe(timeOfDay(startsAt));
      }),
    );
  });
});
