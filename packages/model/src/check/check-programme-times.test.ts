import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { found, foundWith, garden } from '../fixtures/found-in-garden-day.ts';
import { checkEvent } from './check-event.ts';

const talk = (starts: string, ends?: string, more: object = {}): string[] =>
  foundWith({
    'programme.4': {
      id: 'talk',
      title: 'x',
      placement: { starts, ...(ends && { ends }) },
      ...more,
    },
  });

describe('times of the programme', () => {
  it('that the clocks skip or repeat are found where they are written', () => {
    expect(found({ starts: '2023-03-26T02:30', ends: '2023-03-26T17:00' })[0]).toBe(
      'time.gap starts',
    );
    expect(talk('2023-10-29T02:30')).toEqual(['time.overlap programme[4].placement.starts']);
  });

  it('say what to write instead', () => {
    const [finding] = checkEvent({ ...garden, starts: '2023-10-29T02:30' });
    expect(finding?.message).toBe('2023-10-29T02:30: the clocks show this time twice.');
    expect(finding?.fix).toBe('Write +02:00 or +01:00 behind it.');
  });

  it('that are wrong are not found again in what is compared with them', () => {
    expect(found({ starts: '2023-03-26T02:30' })).toEqual(['time.gap starts']);
  });

  it('lie within the event, its first and last instants included', () => {
    expect(talk('2023-11-16T12:00', '2023-11-16T17:00')).toEqual([]);
    expect(talk('2023-11-16T16:00', '2023-11-16T17:01')).toEqual([
      'session.outside-event programme[4].placement',
    ]);
    expect(talk('2023-11-16T11:59', '2023-11-16T13:00')).toEqual([
      'session.outside-event programme[4].placement',
    ]);
  });

  it('outside the event are only warned of: doors open early, and somebody clears up', () => {
    const session = { id: 'doors', title: 'x', placement: { starts: '2023-11-16T11:30' } };
    const [finding] = checkEvent({ ...garden, programme: [...garden.programme, session] });
    expect(finding).toMatchObject({ code: 'session.outside-event', severity: 'warning' });
  });

  it('of a session take some time', () => {
    expect(talk('2023-11-16T17:00', '2023-11-16T17:00')).toEqual([
      'session.without-length programme[4].placement.ends',
    ]);
  });

  it('with an open end may last longer than the event, or begin on the evening after it', () => {
    expect(talk('2023-11-16T16:59')).toEqual([]);
    expect(talk('2023-11-16T17:01')).toEqual([]);
    expect(talk('2023-11-17T17:01')).toEqual(['session.outside-event programme[4].placement']);
    const { ends: _, ...openEnded } = garden;
    const session = { id: 'night', title: 'x', placement: { starts: '2023-11-17T03:00' } };
    expect(checkEvent({ ...openEnded, programme: [...garden.programme, session] })).toEqual([]);
  });

  it('of a session that does not go on are not compared with the event', () => {
    expect(talk('2023-11-15T12:00', undefined, { state: 'dropped' })).toEqual([]);
  });

  it('need not be known', () => {
    expect(foundWith({ 'programme.4': { id: 'talk', title: 'x' } })).toEqual([]);
  });
});

describe('a session of any time', () => {
  const minute = fc.integer({ min: 0, max: 23 * 60 + 59 });
  const time = (of: number): string =>
    `2023-11-16T${String(Math.floor(of / 60)).padStart(2, '0')}:${String(of % 60).padStart(2, '0')}`;

  it('stands iff it lies within the event and ends after it starts', () => {
    fc.assert(
      fc.property(minute, minute, (start, end) => {
        const placement = { starts: time(start), ends: time(end) };
        const session = { id: 'extra', title: 'x', placement };
        const stands = start < end && start >= 12 * 60 && end <= 17 * 60;
        const findings = found({ programme: [...garden.programme, session] });
        expect(findings.length === 0).toBe(stands);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a start that was announced before', () => {
  it('is another one, and there when the event was moved', () => {
    const moved = { status: 'EventRescheduled', previousStart: '2023-11-09T12:00' };
    expect(foundWith(moved)).toEqual([]);
    expect(foundWith({ ...moved, previousStart: '2023-11-16T12:00+01:00' })).toEqual([
      'event.previous-start-same previousStart',
    ]);
  });
});
