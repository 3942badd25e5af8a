import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventModel } from '../event/event.ts';
import { busyGardenDay } from '../fixtures/busy-garden-day.ts';
import { garden } from '../fixtures/found-in-garden-day.ts';
import { diffEvent } from './diff-event.ts';
import { leavesOf } from './event-leaves.ts';
import { reschedule } from './reschedule.ts';
import type { ReviewItem } from './review.ts';

const edition = { id: 'garden-day-2024' };

function copied(event: EventModel, newDate = '2024-11-14'): EventModel {
  const copy = reschedule(event, newDate, edition);
  if (!copy.ok) throw new Error(copy.reasons[0]?.code);
  return copy.event;
}

function reviewed(event: EventModel, newDate = '2024-11-14'): readonly ReviewItem[] {
  const copy = reschedule(event, newDate, edition);
  return copy.ok ? copy.review : [];
}

/** `code path` of what must be looked at. */
function places(review: readonly ReviewItem[]): string[] {
  return review.map(({ code, path }) => `${code} ${path.join('/')}`);
}

describe('next year’s edition', () => {
  it('has every time and date as many days later, and nothing else is another', () => {
    const changes = diffEvent(busyGardenDay, copied(busyGardenDay)).map((change) =>
      change.type === 'changed'
        ? `${change.path.join('/')} ${change.before} > ${change.after}`
        : `${change.type} ${change.path.join('/')}`,
    );
    expect(changes.map((line) => line.replace('registration/', ''))).toEqual([
      'id garden-day > garden-day-2024',
      'removed announcedOn',
      'starts 2023-11-16T12:00 > 2024-11-14T12:00',
      'ends 2023-11-16T17:00 > 2024-11-14T17:00',
      'programme/lunch/placement/starts 2023-11-16T12:00 > 2024-11-14T12:00',
      'programme/lunch/placement/ends 2023-11-16T13:00 > 2024-11-14T13:00',
      'programme/workshops/placement/starts 2023-11-16T13:00 > 2024-11-14T13:00',
      'programme/workshops/placement/ends 2023-11-16T16:00 > 2024-11-14T16:00',
      'programme/reception/placement/starts 2023-11-16T16:30 > 2024-11-14T16:30',
      'opens 2023-09-10T09:00 > 2024-09-08T09:00',
      'closes 2023-11-09 > 2024-11-07',
      'themeChoice [object Object] > [object Object]',
      'windows/gardeners/opens 2023-09-01 > 2024-08-30',
      'windows/gardeners/closes 2023-11-10T12:00 > 2024-11-08T12:00',
      'earmarks/two-each/until 2023-11-01 > 2024-10-30',
      'earmarks/kept-for-first/until 2023-10-29T02:30+02:00 > 2024-10-27T02:30+02:00',
      'deadlines/gardeners/withdrawUntil 2023-11-15T18:00 > 2024-11-13T18:00',
      'rechooseUntil 2023-11-15T12:00 > 2024-11-13T12:00',
      'waitingList/until 2023-11-16T10:00 > 2024-11-14T10:00',
      'parties/namesDue 2023-11-13 > 2024-11-11',
      'invitations/press/window/opens 2023-10-01 > 2024-09-29',
      'invitations/press/window/closes 2023-11-16T09:00 > 2024-11-14T09:00',
      'form/fields/diet/keepUntil 2023-11-17 > 2024-11-15',
    ]);
    expect(copied(busyGardenDay).registration.themeChoice).toEqual({
      ranked: { listsClose: '2024-11-08', most: 2 },
    });
  });

  it('bears its own id and, where one is given, its own title', () => {
    expect(reschedule(garden, '2024-11-14', { id: 'garden-day' })).toEqual({
      ok: false,
      reasons: [{ code: 'id.reused' }],
    });
    const renamed = reschedule(garden, '2024-11-14', { ...edition, title: 'Second garden day' });
    expect(renamed.ok && renamed.event.title).toBe('Second garden day');
    expect(copied(garden).title).toBe(garden.title);
  });

  it.each(['2024-02-30', '2024', 'next year', '2024-11-14T12:00', ''])(
    'cannot be on %j, which is no date',
    (date) => {
      expect(reschedule(garden, date, edition)).toEqual({
        ok: false,
        reasons: [{ code: 'time.malformed' }],
      });
    },
  );

  it('cannot lead out of the calendar', () => {
    const late = { ...garden, form: { ...garden.form, keepUntil: '2024-01-01' } };
    expect(reschedule(late, '9999-12-31', edition).ok).toBe(false);
  });

  it('leaves the old event as it is', () => {
    const before = structuredClone(busyGardenDay);
    copied(busyGardenDay);
    expect(busyGardenDay).toEqual(before);
  });
});

describe('the review', () => {
  it('of the garden day names what need not hold again', () => {
    expect(places(reviewed(garden))).toEqual([
      'time.overlap registration/earmarks/kept-for-first/until',
      'dropped.announced-on announcedOn',
      'kept.venue venue',
      'kept.contributors contributors',
      'kept.contest contest',
      'kept.assumptions assumptions',
    ]);
  });

  it('says when the weekday is another', () => {
    expect(reviewed(garden, '2024-11-17')).toContainEqual({
      code: 'weekday.changed',
      path: ['starts'],
      params: { before: 4, after: 7 },
    });
  });

  it('says what stood for the old edition alone', () => {
    const moved: EventModel = {
      ...garden,
      status: 'EventRescheduled',
      previousStart: '2023-11-09T12:00',
    };
    expect(copied(moved)).toMatchObject({ status: 'EventScheduled' });
    expect(copied(moved)).not.toHaveProperty('previousStart');
    expect(reviewed(moved)).toEqual(
      expect.arrayContaining([
        { code: 'dropped.announced-on', path: ['announcedOn'], params: { was: '2023-09-10' } },
        {
          code: 'dropped.previous-start',
          path: ['previousStart'],
          params: { was: '2023-11-09T12:00' },
        },
        { code: 'reset.status', path: ['status'], params: { was: 'EventRescheduled' } },
      ]),
    );
  });

  it('names texts that say a date, with the words, once for all languages', () => {
    const [soil, ...themes] = garden.themes ?? [];
    const dated = {
      ...garden,
      summary: { nl: 'Op donderdag 16 november 2023.', en: 'On Thursday 16 November 2023.' },
      motto: {
        nl: [
          { text: 'Tot ', lang: 'nl' },
          { text: 'May 2024', lang: 'en' },
        ],
      },
      themes: [{ ...soil, questions: ['Wat groeit?', 'Waarom in mei?'] }, ...themes],
    } as EventModel;
    expect(reviewed(dated).filter(({ code }) => code === 'text.dated')).toEqual([
      { code: 'text.dated', path: ['motto'], params: { words: ['May', '2024'] } },
      {
        code: 'text.dated',
        path: ['summary'],
        params: { words: ['donderdag', 'november', '2023', 'Thursday', 'November'] },
      },
      { code: 'text.dated', path: ['themes', 'soil', 'questions'], params: { words: ['mei'] } },
    ]);
  });

  it('names sessions that did not go on, an address on the web, and bounds of dates', () => {
    const [lunch, ...rest] = garden.programme;
    const said = { label: 'Born', purpose: 'x' };
    const event = {
      ...garden,
      online: { url: 'https://example.org/day' },
      programme: [{ ...lunch, state: 'dropped' }, ...rest],
      form: {
        ...garden.form,
        fields: [{ name: 'born', kind: 'date', latest: '2010-01-01', ...said }],
      },
    } as EventModel;
    expect(places(reviewed(event))).toEqual(
      expect.arrayContaining([
        'kept.online online',
        'kept.dropped programme/lunch/state',
        'kept.date-bound form/fields/born/latest',
      ]),
    );
    expect(copied(event).form.fields[0]).toHaveProperty('latest', '2010-01-01');
  });
});

/** An event that starts at a time in the night, as clubs do. */
function night(starts: string, more: Partial<EventModel> = {}): EventModel {
  return {
    ...garden,
    starts,
    ends: undefined,
    programme: [],
    themes: [],
    registration: { quotas: [] },
    ...more,
  } as EventModel;
}

describe('a night in which the clocks change', () => {
  it('keeps a time that the clocks skip as written, for a person to mend', () => {
    const event = night('2023-03-25T02:30');
    expect(copied(event, '2024-03-31').starts).toBe('2024-03-31T02:30');
    expect(reviewed(event, '2024-03-31')).toContainEqual({
      code: 'time.gap',
      path: ['starts'],
      params: { time: '2024-03-31T02:30' },
    });
  });

  it('asks which one is meant of a time that the clocks show twice', () => {
    expect(reviewed(night('2023-10-28T02:30'), '2024-10-27')).toContainEqual({
      code: 'time.overlap',
      path: ['starts'],
      params: { time: '2024-10-27T02:30', offsets: ['+02:00', '+01:00'] },
    });
  });

  it('needs no offset once it is another night', () => {
    const event = night('2023-10-29T02:30+01:00');
    expect(copied(event, '2024-10-26').starts).toBe('2024-10-26T02:30');
    expect(places(reviewed(event, '2024-10-26'))).not.toContain('time.overlap starts');
  });

  it('is found for deadlines and reminders that are counted from the start', () => {
    const event = night('2023-11-16T02:30', {
      registration: {
        quotas: [],
        remind: ['P1D'],
        withdrawUntil: { before: 'start', days: 1, at: '02:15' },
        amendUntil: { before: 'start', days: 1, at: '02:30+02:00' },
      },
    });
    expect(places(reviewed(event, '2024-04-01'))).toEqual(
      expect.arrayContaining([
        'time.gap registration/withdrawUntil',
        'time.gap registration/amendUntil',
        'time.gap registration/remind',
      ]),
    );
    expect(places(reviewed(event, '2024-11-14'))).toContain('time.offset registration/amendUntil');
  });
});

describe('every copy', () => {
  const dates = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('keeps what the clock says, and all times as far apart on the calendar', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const [times, moved] = [busyGardenDay, copied(busyGardenDay, date)].map(writtenTimes);
        expect(moved?.map((time) => time.slice(10, 16))).toEqual(
          times?.map((time) => time.slice(10, 16)),
        );
        const days = new Set(
          times?.map((time, index) => dayOf(moved?.[index] ?? '') - dayOf(time)),
        );
        expect(days).toEqual(new Set([dayOf(date) - dayOf(busyGardenDay.starts)]));
      }),
    );
  });

  it('copied back again has its old times, offsets apart', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const there = copied(busyGardenDay, date);
        const back = reschedule(there, '2023-11-16', { id: 'garden-day' });
        expect(back.ok && writtenTimes(back.event).map((time) => time.slice(0, 16))).toEqual(
          writtenTimes(busyGardenDay).map((time) => time.slice(0, 16)),
        );
      }),
    );
  });
});

function writtenTimes(event: EventModel): string[] {
  return leavesOf(event).flatMap(({ says, value }) =>
    says === 'time' && typeof value === 'string' ? [value] : [],
  );
}

function dayOf(time: string): number {
  return Date.parse(time.slice(0, 10)) / 86_400_000;
}
