import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventModel } from '../event/event.ts';
import { found, foundWith, garden } from '../fixtures/found-in-garden-day.ts';

type Session = EventModel['programme'][number];

const inRoom = (
  id: string,
  starts: string,
  ends?: string,
  more: Partial<Session> = {},
): Session => ({
  id,
  title: 'x',
  placement: {
    starts: `2023-11-16T${starts}`,
    ...(ends && { ends: `2023-11-16T${ends}` }),
    room: 'palm-house',
  },
  ...more,
});
const clashes = (...sessions: readonly Session[]): string[] =>
  found({ programme: [...garden.programme, ...sessions] });

describe('two sessions in one room', () => {
  it('follow each other without a clash', () => {
    expect(clashes(inRoom('one', '13:00', '14:00'), inRoom('two', '14:00', '15:00'))).toEqual([]);
  });

  it('clash when one begins before the other is over, in whatever order they are written', () => {
    const [one, two] = [inRoom('one', '13:00', '14:00'), inRoom('two', '13:59', '15:00')];
    expect(clashes(one, two)).toEqual(['room.two-sessions programme[5].placement.room']);
    expect(clashes(two, one)).toEqual(['room.two-sessions programme[4].placement.room']);
  });

  it('clash over midnight', () => {
    const event = { ends: '2023-11-17T17:00', 'form.keepUntil': '2023-12-01' };
    const night = { starts: '2023-11-16T22:00', ends: '2023-11-17T02:00', room: 'palm-house' };
    const early = { starts: '2023-11-17T01:00', ends: '2023-11-17T03:00', room: 'palm-house' };
    expect(
      foundWith({
        ...event,
        'programme.4': { id: 'night', title: 'x', placement: night },
        'programme.5': { id: 'early', title: 'x', placement: early },
      }),
    ).toEqual(['room.two-sessions programme[5].placement.room']);
  });

  it('with an open end clash only with what has begun', () => {
    const reception = inRoom('open', '14:00');
    expect(clashes(reception, inRoom('two', '15:00', '16:00'))).toEqual([]);
    expect(clashes(reception, inRoom('two', '13:30', '15:00'))).toHaveLength(1);
  });

  it('do not clash while one is a draft or is dropped', () => {
    const one = inRoom('one', '13:00', '14:00');
    expect(clashes(one, inRoom('two', '13:00', '14:00', { state: 'draft' }))).toEqual([]);
    expect(clashes(one, inRoom('two', '13:00', '14:00', { state: 'dropped' }))).toEqual([]);
  });

  it('do not clash where one is a lunch or a break among the others', () => {
    const stands = inRoom('stands', '13:00', '16:00');
    for (const kind of ['social', 'break'] as const) {
      expect(clashes(stands, inRoom('meal', '13:30', '14:30', { kind }))).toEqual([]);
    }
  });

  it('clash iff both are held at some instant', () => {
    const slot = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 30 }));
    const clock = (minute: number): string =>
      `${13 + Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
    fc.assert(
      fc.property(slot, slot, ([from, length], [start, duration]) => {
        const sessions = [
          inRoom('one', clock(from), clock(from + length)),
          inRoom('two', clock(start), clock(start + duration)),
        ];
        const both = Math.max(from, start) < Math.min(from + length, start + duration);
        expect(clashes(...sessions)).toHaveLength(both ? 1 : 0);
        expect(clashes(...sessions.toReversed())).toHaveLength(both ? 1 : 0);
      }),
    );
  });
});

describe('the rooms of themes', () => {
  it('are taken while their session is held', () => {
    const other = { 'programme.4': inRoom('talk', '15:00', '15:30') };
    expect(foundWith({ 'themes.0.room': 'palm-house', ...other })).toEqual([
      'room.two-sessions programme[4].placement.room',
    ]);
  });

  it('may be their session’s own, once', () => {
    const room = { 'programme.1.placement.room': 'palm-house', 'themes.0.room': 'palm-house' };
    expect(foundWith(room)).toEqual([]);
    expect(foundWith({ ...room, 'themes.2.room': 'palm-house' })).toEqual([
      'room.two-themes themes[2].room',
    ]);
    expect(
      foundWith({ ...room, 'themes.2.room': 'palm-house', 'themes.2.state': 'draft' }),
    ).toEqual([]);
  });
});

describe('somebody in two sessions at once', () => {
  const contributors = [{ contributor: 'de-boer', role: 'speaker' }];
  const during = (...times: readonly (readonly [starts: string, ends: string])[]): string[] =>
    clashes(
      ...times.map(([starts, ends], index) => {
        const { id, title, placement } = inRoom(`talk-${index}`, starts, ends);
        return { id, title, contributors, ...(placement && { placement: unplaced(placement) }) };
      }),
    );
  const unplaced = ({ starts, ends }: { starts: string; ends?: string }) => ({
    starts,
    ...(ends && { ends }),
  });

  it('is found, also where it is a part that they are in', () => {
    expect(during(['12:30', '13:30'])).toEqual(['contributor.two-sessions programme[4]']);
  });

  it('may be one that lasts as long as the others together', () => {
    expect(during(['12:30', '12:45'], ['13:00', '16:00'], ['13:30', '14:00'])).toEqual([]);
  });

  it('is found within one that lasts longer, and when both are held at the very same time', () => {
    const within = during(['13:00', '16:00'], ['13:30', '14:30'], ['14:00', '15:00']);
    expect(within).toEqual(['contributor.two-sessions programme[6]']);
    expect(during(['13:00', '14:00'], ['13:00', '14:00'])).toEqual([
      'contributor.two-sessions programme[5]',
    ]);
  });

  it('is found iff the times cross or are the same', () => {
    const slot = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 30 }));
    const clock = (minute: number): string => `13:${String(minute).padStart(2, '0')}`;
    fc.assert(
      fc.property(slot, slot, ([from, length], [start, duration]) => {
        const [to, end] = [Math.min(59, from + length), Math.min(59, start + duration)];
        const apart = to <= start || end <= from;
        const within = (from <= start && end <= to) || (start <= from && to <= end);
        const same = from === start && to === end;
        const sessions = during([clock(from), clock(to)], [clock(start), clock(end)]);
        expect(sessions).toHaveLength(same || !(apart || within) ? 1 : 0);
      }),
    );
  });

  it('may be an organisation, which has many people', () => {
    expect(
      foundWith({
        'programme.0.contributors': [{ contributor: 'koor', role: 'host' }],
        'programme.4': {
          ...inRoom('talk', '12:30', '13:30'),
          contributors: [{ contributor: 'koor', role: 'performer' }],
        },
      }),
    ).toEqual([]);
  });
});

describe('two sessions of which everybody chooses a theme', () => {
  const walks = (starts: string): Readonly<Record<string, unknown>> => ({
    'programme.2.placement': { starts: `2023-11-16T${starts}`, ends: '2023-11-16T17:00' },
    'registration.quotas.0.limit': 60,
  });

  it('are not held at one time', () => {
    const needed = { 'form.fields.9.required': true };
    expect(foundWith({ ...needed, ...walks('15:59') })).toEqual([
      'theme.two-sessions programme[2]',
    ]);
    expect(foundWith({ ...needed, ...walks('16:00') })).toEqual([]);
  });

  it('may be where one of the two can be left open', () => {
    expect(foundWith(walks('15:00'))).toEqual([]);
    const none = { 'form.fields.9.required': true, 'form.fields.9.none': 'No walk' };
    expect(foundWith({ ...none, ...walks('15:00') })).toEqual([]);
  });
});
