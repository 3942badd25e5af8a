import { describe, expect, it } from 'vitest';
import type { EventModel } from '../event/event.ts';
import { parseEvent } from '../event/parse-event.ts';
import { garden } from '../fixtures/found-in-garden-day.ts';
import { type ImportSessionsOptions, importSessions } from './import-sessions.ts';

/** A night in which the clocks of Amsterdam go back, 30 to 31 October 2027. */
const night: EventModel = {
  ...garden,
  starts: '2027-10-30T20:00',
  ends: '2027-10-31T10:00',
  tracks: [{ id: 'water', title: 'Water' }],
  programme: [
    {
      id: 'watch',
      title: { nl: 'De wacht', en: 'The watch' },
      contributors: [{ contributor: 'de-boer', role: 'host' }],
      parts: [{ id: 'tea', title: 'Tea' }],
      placement: { starts: '2027-10-30T23:30', ends: '2027-10-31T02:30+01:00', room: 'palm-house' },
    },
  ],
};

function read(csv: string, options: Partial<ImportSessionsOptions> = {}): unknown {
  const { rows } = importSessions(csv, { event: night, ...options });
  return rows.map(({ value, problems }) =>
    problems.length === 0
      ? (value?.placement ?? null)
      : problems.map(({ code, column }) => `${column} ${code}`),
  );
}

describe('a file of sessions', () => {
  it('moves a session and leaves its words, its people and its parts', () => {
    const { rows } = importSessions('id,starts\nwatch,2027-10-30T23:00\n', { event: night });
    expect(rows[0]).toMatchObject({ verdict: 'change', changed: ['placement'] });
    expect(rows[0]?.value).toEqual({
      ...night.programme[0],
      placement: { starts: '2027-10-30T23:00', ends: '2027-10-31T02:30+01:00', room: 'palm-house' },
    });
  });

  it('has every column of a session', () => {
    const csv = [
      'id,kind,state,title.nl,title.en,summary.nl,description.en,track,language,contributors,choosesTheme,starts,ends,room',
      'song,social,dropped,Lied,Song,Kort,Long,water,nl,"koor:performer, de-boer:panel member",true,2027-10-31T09:00,2027-10-31T09:30,palm-house',
    ].join('\n');
    expect(importSessions(csv, { event: night }).rows[0]?.value).toEqual({
      id: 'song',
      kind: 'social',
      state: 'dropped',
      title: { nl: 'Lied', en: 'Song' },
      summary: { nl: 'Kort' },
      description: { en: 'Long' },
      track: 'water',
      language: 'nl',
      contributors: [
        { contributor: 'koor', role: 'performer' },
        { contributor: 'de-boer', role: 'panel member' },
      ],
      choosesTheme: true,
      placement: { starts: '2027-10-31T09:00', ends: '2027-10-31T09:30', room: 'palm-house' },
    });
  });

  it('announces a session without a time, and takes a time away', () => {
    const { rows } = importSessions(
      'id,title.en,starts,ends,room\nwatch,The watch,,,\nwalk,Walk,,,\n',
      {
        event: night,
      },
    );
    expect(rows.map(({ verdict, value }) => [verdict, value?.placement])).toEqual([
      ['change', undefined],
      ['add', undefined],
    ]);
  });

  it('takes a contributor’s role from the cell, or from the option where the cell has none', () => {
    const csv = 'id,title,contributors\na,A,"koor\nde-boer:host"\n';
    expect(read(csv)).toEqual([['contributors cell.form']]);
    const [row] = importSessions(csv, { event: night, role: 'speaker' }).rows;
    expect(row?.value?.contributors).toEqual([
      { contributor: 'koor', role: 'speaker' },
      { contributor: 'de-boer', role: 'host' },
    ]);
  });

  it('refuses ids that the event has not, and a yes that is no true', () => {
    const csv = 'id,title,track,contributors,choosesTheme,room\nwatch,W,watr,kor:x,yes,palm\n';
    expect(read(csv)).toEqual([
      [
        'track reference.unknown',
        'contributors reference.unknown',
        'choosesTheme cell.choice',
        'room reference.unknown',
      ],
    ]);
  });

  it('reads false as what it is by default', () => {
    const { rows } = importSessions('id,choosesTheme\nwatch,false\n', { event: night });
    expect(rows[0]?.verdict).toBe('same');
  });

  it('is an event when taken over', () => {
    const csv = 'id,title.nl,title.en,starts\nsong,Lied,Song,2027-10-31T09:00\n';
    const draft = importSessions(csv, { event: night }).draft(night);
    expect(draft.ok && draft.event.programme.map(({ id }) => id)).toEqual(['watch', 'song']);
  });

  it('gives a draft that parseEvent can refuse, for what spans the whole event', () => {
    const csv = 'id,choosesTheme\nworkshops,false\n';
    const draft = importSessions(csv, { event: garden }).draft(garden);
    const parsed = parseEvent(draft.ok ? draft.event : null);
    expect(parsed.ok ? [] : parsed.findings.map(({ code }) => code)).toContain('theme.not-chosen');
  });
});

describe('times of a file', () => {
  it('are of the wall clock, with an offset where it shows them twice', () => {
    const csv = (time: string): string => `id,title,starts\nsong,Song,${time}\n`;
    expect(read(csv('2027-10-31T02:30+02:00'))).toEqual([{ starts: '2027-10-31T02:30+02:00' }]);
    expect(read(csv('2027-10-31 09:00'))).toEqual([{ starts: '2027-10-31T09:00' }]);
    expect(read(csv('2027-10-31T02:30'))).toEqual([['starts time.overlap']]);
    expect(read(csv('2027-10-31T09:00+02:00'))).toEqual([['starts time.offset']]);
    expect(read(csv('2027-03-28T02:30'))).toEqual([['starts time.gap']]);
    expect(read(csv('09:00'))).toEqual([['starts time.malformed']]);
  });

  it('say which offsets there are', () => {
    const { rows } = importSessions('id,title,starts\na,A,2027-10-31T02:30\n', { event: night });
    expect(rows[0]?.problems[0]?.params).toEqual({
      time: '2027-10-31T02:30',
      offsets: ['+02:00', '+01:00'],
    });
  });

  it('in another order are read only by that order', () => {
    const csv = 'id,title,starts\na,A,05/11/2027 9:00\n';
    expect(read(csv)).toEqual([['starts time.malformed']]);
    expect(read(csv, { dateOrder: 'day-month-year' })).toEqual([{ starts: '2027-11-05T09:00' }]);
    expect(read(csv, { dateOrder: 'month-day-year' })).toEqual([{ starts: '2027-05-11T09:00' }]);
    expect(read('id,title,starts\na,A,31/12/2027 9:00\n', { dateOrder: 'month-day-year' })).toEqual(
      [['starts time.malformed']],
    );
  });

  it('in an order that nobody knows are not read, and both orders are named', () => {
    const dateOrder: string = 'dmy';
    const options = { event: night, dateOrder } as ImportSessionsOptions;
    const { ok, rows, problems, draft } = importSessions(
      'id,starts\nwatch,5-6-2027 9:00\n',
      options,
    );
    expect([ok, rows, problems]).toEqual([
      false,
      [],
      [
        {
          code: 'option.unknown',
          line: null,
          column: 'dateOrder',
          params: { given: 'dmy', choices: ['day-month-year', 'month-day-year'] },
        },
      ],
    ]);
    expect(draft(night)).toMatchObject({ ok: false, reasons: [{ code: 'import.unreadable' }] });
  });

  it('written otherwise for the same instant change nothing', () => {
    const csv = 'id,starts,ends\nwatch,2027-10-30T23:30:00+02:00,2027-10-31T02:30+01:00\n';
    expect(importSessions(csv, { event: night }).rows[0]?.verdict).toBe('same');
  });

  it('end after they start, and start where there is an end or a room', () => {
    expect(read('id,ends\nwatch,2027-10-30T23:29\n')).toEqual([['ends time.ends-before-start']]);
    expect(read('id,title,ends\na,A,2027-10-31T09:00\n')).toEqual([
      ['ends placement.without-start'],
    ]);
    expect(read('id,title,room\na,A,palm-house\n')).toEqual([['room placement.without-start']]);
    expect(read('id,ends\nwatch,2027-10-31T02:30+02:00\n')).toEqual([
      { starts: '2027-10-30T23:30', ends: '2027-10-31T02:30+02:00', room: 'palm-house' },
    ]);
  });
});
