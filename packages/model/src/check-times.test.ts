import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkEvent } from './check-event.ts';
import { found, garden, withRegistration } from './fixtures/found-in-garden-day.ts';

describe('times', () => {
  it('that the clocks skip or repeat are found where they are written', () => {
    expect(found({ starts: '2023-03-26T02:30' })).toEqual(['time.gap starts']);
    expect(withRegistration({ closes: '2023-10-29T02:30' })).toEqual([
      'time.overlap registration.closes',
    ]);
    expect(withRegistration({ amendUntil: '2023-11-31' })).toEqual([
      'time.malformed registration.amendUntil',
    ]);
    expect(withRegistration({ chooseUntil: { before: 'start', days: 18, at: '02:30' } })).toEqual([
      'time.overlap registration.chooseUntil',
    ]);
    expect(withRegistration({ opens: '2023-09-10T09:00+01:00' })).toEqual([
      'time.offset registration.opens',
    ]);
  });

  it('say what to write instead', () => {
    const [finding] = checkEvent({ ...garden, starts: '2023-10-29T02:30' });
    expect(finding?.message).toBe(
      '2023-10-29T02:30: the clocks show this time twice; write +02:00 or +01:00 behind it.',
    );
  });

  it('of the event end after they start', () => {
    expect(found({ ends: '2023-11-16T11:59' })).toEqual(['event.ends-before-start ends']);
  });

  it('of a session end after they start, within the event', () => {
    const session = (starts?: string, ends?: string): string[] =>
      found({
        programme: [
          ...garden.programme,
          { id: 'extra', title: 'x', ...(starts && { starts }), ...(ends && { ends }) },
        ],
      });
    expect(session('2023-11-16T14:00', '2023-11-16T13:00')).toEqual([
      'session.ends-before-start programme[4].ends',
    ]);
    expect(session('2023-11-16T11:59')).toEqual(['session.outside-event programme[4]']);
    expect(session('2023-11-16T16:00', '2023-11-16T17:01')).toEqual([
      'session.outside-event programme[4]',
    ]);
    expect(session(undefined, '2023-11-16T13:00')).toEqual([
      'session.ends-without-start programme[4].ends',
    ]);
    expect(session('2023-11-16T17:01')).toEqual(['session.outside-event programme[4]']);
    expect(session('2023-11-16T12:00', '2023-11-16T17:00')).toEqual([]);
    expect(session()).toEqual([]);
  });

  it('of a window close after they open, also when it closes at the start', () => {
    expect(withRegistration({ opens: '2023-11-10', closes: '2023-11-09' })).toEqual([
      'window.closes-before-opens registration.closes',
    ]);
    const windows = [{ audience: 'gardeners', opens: '2023-11-16T12:00' }];
    expect(withRegistration({ windows })).toEqual([
      'window.closes-before-opens registration.windows[0].closes',
    ]);
    expect(withRegistration({ opens: '2023-11-09', closes: '2023-11-09' })).toEqual([]);
  });
});

describe('a session of any time', () => {
  const minute = fc.integer({ min: 0, max: 23 * 60 + 59 });
  const time = (of: number): string =>
    `2023-11-16T${String(Math.floor(of / 60)).padStart(2, '0')}:${String(of % 60).padStart(2, '0')}`;

  it('stands iff it lies within the event and ends no sooner than it starts', () => {
    fc.assert(
      fc.property(minute, minute, (start, end) => {
        const session = { id: 'extra', title: 'x', starts: time(start), ends: time(end) };
        const stands = start <= end && start >= 12 * 60 && end <= 17 * 60;
        const findings = found({ programme: [...garden.programme, session] });
        expect(findings.length === 0).toBe(stands);
      }),
      { numRuns: 300 },
    );
  });
});
