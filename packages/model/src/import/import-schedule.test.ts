import { describe, expect, it } from 'vitest';
import type { EventModel } from '../event/event.ts';
import { parseEvent } from '../event/parse-event.ts';
import { garden } from '../fixtures/found-in-garden-day.ts';
import { importSchedule, type ScheduleImport } from './import-schedule.ts';
import type { ImportScheduleOptions } from './judged-talks.ts';

/** Two days around the night in which the clocks of Amsterdam go back. */
const weekend: EventModel = {
  ...garden,
  starts: '2027-10-30T09:00',
  ends: '2027-10-31T18:00',
  contest: undefined,
  programme: [],
  themes: [],
  tracks: [{ id: 'law', title: { nl: 'Recht', en: 'Law' } }],
};

/** As pretalx writes it: every key, most of them empty. */
const watch = {
  guid: '6f2d1b2e-0000-4000-8000-000000000001',
  id: 12,
  code: 'WATCH1',
  logo: null,
  date: '2027-10-30T23:30:00+02:00',
  start: '23:30',
  duration: '04:00',
  room: 'Palm house',
  slug: 'weekend-12-the-watch',
  url: 'https://example.org/watch',
  title: 'The watch',
  subtitle: '',
  track: 'Law',
  type: 'Talk',
  language: 'en',
  abstract: 'By the water.',
  description: null,
  recording_license: '',
  do_not_record: false,
  persons: [{ guid: 'p-1', id: 1, code: 'ABC', public_name: 'Anna de Boer', avatar: null }],
  links: [],
  attachments: [],
};

type Talk = Omit<Partial<typeof watch>, 'date' | 'start' | 'duration'> &
  Record<'date' | 'start' | 'duration', string | undefined>;

function talk(of: Partial<Talk>): unknown {
  return { ...watch, ...of };
}

function schedule(...talks: readonly unknown[]): unknown {
  const day = { index: 1, date: '2027-10-30', day_start: '2027-10-30T09:00:00+02:00' };
  return { schedule: { conference: { days: [{ ...day, rooms: { 'Palm house': talks } }] } } };
}

function read(json: unknown, options: Partial<ImportScheduleOptions> = {}): ScheduleImport {
  return importSchedule(json, { event: weekend, ...options });
}

function problems(of: Partial<Talk>): unknown {
  return read(schedule(talk(of))).rows[0]?.problems.map(({ code, column }) => `${column} ${code}`);
}

describe('a schedule', () => {
  it('becomes sessions with rooms, tracks and persons of the event where they have that name', () => {
    const { ok, rows, named } = read(schedule(watch), { textsIn: 'en' });
    expect(ok).toBe(true);
    expect(rows[0]?.value).toEqual({
      id: watch.guid,
      title: { en: 'The watch' },
      summary: { en: 'By the water.' },
      track: 'law',
      language: 'en',
      contributors: [{ contributor: 'de-boer', role: 'speaker' }],
      placement: { starts: '2027-10-30T23:30', ends: '2027-10-31T02:30+01:00', room: 'palm-house' },
    });
    expect(named.map(({ kind, id, verdict }) => [kind, id, verdict])).toEqual([
      ['room', 'palm-house', 'same'],
      ['track', 'law', 'same'],
      ['contributor', 'de-boer', 'same'],
    ]);
  });

  it('lists the keys that hold something and that nobody reads, and types without a meaning', () => {
    const json = {
      schedule: { version: '1', conference: { days: [], acronym: 'x' } },
      generator: {},
    };
    expect(read(json).unread).toEqual(['schedule.version', 'conference.acronym']);
    expect(read(schedule(talk({ subtitle: 'Four hours' }))).unread).toEqual([
      'events.url',
      'events.subtitle',
      'events.type Talk',
    ]);
    expect(read(schedule(watch), { kinds: { Talk: 'session' } }).unread).toEqual(['events.url']);
  });

  it('takes a kind from the type when one says what types mean', () => {
    const { rows } = read(schedule(talk({ type: 'Pauze' })), { kinds: { Pauze: 'break' } });
    expect(rows[0]?.value?.kind).toBe('break');
  });

  it('takes its ids from the guid, or from what one says', () => {
    const ids = (['guid', 'id', 'code', 'slug'] as const).map(
      (idFrom) => read(schedule(watch), { idFrom }).rows[0]?.id,
    );
    expect(ids).toEqual([watch.guid, '12', 'watch1', 'weekend-12-the-watch']);
  });

  it('is an event when taken over, with the rooms, tracks and persons it lacked', () => {
    const days = [
      {
        date: '2027-10-30',
        rooms: {
          'Zaal 5.1': [
            talk({
              room: 'Zaal 5.1',
              track: 'Ambacht',
              persons: [
                { ...watch.persons[0], guid: 'p-2', public_name: 'Speaker Zeven' },
              ] as never,
            }),
          ],
        },
      },
    ];
    const rooms = [
      { name: 'Zaal 5.1', capacity: 40 },
      { name: 'Unused', capacity: 5 },
    ];
    const draft = read({ schedule: { conference: { days, rooms } } }).draft(weekend);
    const event = draft.ok ? draft.event : weekend;
    expect(event.rooms?.slice(1)).toEqual([{ id: 'zaal-5-1', name: 'Zaal 5.1', capacity: 40 }]);
    expect(event.tracks?.slice(1)).toEqual([{ id: 'ambacht', title: 'Ambacht' }]);
    expect(event.contributors?.slice(2)).toEqual([
      { id: 'speaker-zeven', kind: 'person', name: 'Speaker Zeven' },
    ]);
    const again = importSchedule({ schedule: { conference: { days } } }, { event });
    expect(again.rows.map(({ verdict }) => verdict)).toEqual(['same']);
    const form = { ...event.form, fields: event.form.fields.slice(0, 5) };
    const registration = { quotas: [] };
    expect(parseEvent({ ...event, contest: undefined, form, registration }).ok).toBe(true);
  });

  it('changes what it says and leaves what it does not', () => {
    const event: EventModel = {
      ...weekend,
      programme: [
        {
          id: 'watch1',
          kind: 'social',
          title: { nl: 'De wacht', en: 'The watch' },
          description: 'Bring a lamp.',
          contributors: [{ contributor: 'de-boer', role: 'host' }],
          parts: [{ id: 'tea', title: 'Tea' }],
          placement: { starts: '2027-10-30T23:30', room: 'palm-house' },
        },
        { id: 'walk', title: 'Walk' },
      ],
    };
    const { description: _, ...said } = watch;
    const { rows, absent } = importSchedule(schedule(said), {
      event,
      idFrom: 'code',
      textsIn: 'en',
    });
    expect(rows[0]?.changed).toEqual(['placement', 'summary', 'track', 'language']);
    expect(rows[0]?.value).toMatchObject({
      kind: 'social',
      title: { nl: 'De wacht', en: 'The watch' },
      description: 'Bring a lamp.',
      contributors: [{ contributor: 'de-boer', role: 'host' }],
      parts: [{ id: 'tea', title: 'Tea' }],
    });
    expect(absent).toEqual(['walk']);
  });
});

describe('names of a schedule', () => {
  const named = (...persons: readonly object[]): unknown =>
    read(schedule({ ...watch, persons })).named.flatMap(({ kind, id, verdict, numbered }) =>
      kind === 'contributor' ? [[id, verdict, numbered]] : [],
    );

  it('that two persons share are told apart by their guid, and the second has a number', () => {
    expect(
      named({ guid: 'a', name: 'Ada' }, { guid: 'b', name: 'Ada' }, { guid: 'a', name: 'Ada' }),
    ).toEqual([
      ['ada', 'add', false],
      ['ada-2', 'add', true],
    ]);
  });

  it('that make the id of somebody else have a number', () => {
    expect(named({ name: 'De Boer' }, { name: 'Het Koor' }, { name: 'Het koor' })).toEqual([
      ['de-boer-2', 'add', true],
      ['koor', 'same', false],
      ['het-koor', 'add', false],
    ]);
  });

  it('of which no letter makes an id refuse the talk', () => {
    const { rows } = read(schedule({ ...watch, persons: [{ name: '水' }], track: '—' }));
    expect(rows[0]?.problems.map(({ code, column }) => `${column} ${code}`)).toEqual([
      'persons id.unmakeable',
      'track id.unmakeable',
    ]);
  });
});

describe('a person of a schedule', () => {
  const persons = (...list: readonly object[]): ScheduleImport =>
    read(schedule({ ...watch, persons: list }));

  it('has the name by which it is known, then the full one, as older files of frab have it', () => {
    const { rows, named, unread } = persons(
      { id: 1, public_name: '', full_public_name: 'Lies Kuiper', name: 'lies' },
      { id: 2, full_public_name: 'Jan de Wit' },
    );
    expect(rows[0]?.verdict).toBe('add');
    expect(named.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['lies-kuiper', 'jan-de-wit']),
    );
    expect(unread).not.toContain('persons.full_public_name');
  });

  it('without any name says which keys it has', () => {
    const { rows } = persons({ id: 3, display: 'Lies' }, {});
    expect(rows[0]?.problems).toEqual([
      { code: 'cell.missing', column: 'persons', params: { keys: ['id', 'display'] } },
      { code: 'cell.missing', column: 'persons', params: { keys: [] } },
    ]);
  });
});

describe('times of a schedule', () => {
  const placement = (of: Partial<Talk>): unknown =>
    read(schedule(talk(of))).rows[0]?.value?.placement;

  it('end a duration later, in hours that really pass', () => {
    expect(
      placement({ date: '2027-10-31T02:30:00+02:00', start: '02:30', duration: '1:00' }),
    ).toEqual({
      starts: '2027-10-31T02:30+02:00',
      ends: '2027-10-31T02:30+01:00',
      room: 'palm-house',
    });
    expect(placement({ duration: '135:00:00' })).toMatchObject({ ends: '2027-11-05T13:30' });
    expect(placement({ duration: undefined })).toEqual({
      starts: '2027-10-30T23:30',
      room: 'palm-house',
    });
  });

  it('without a date are of the day they stand under, until the next one starts', () => {
    expect(placement({ date: undefined, start: '09:00', duration: '0:30' })).toMatchObject({
      starts: '2027-10-30T09:00',
    });
    expect(placement({ date: undefined, start: '1:15', duration: '0:30' })).toMatchObject({
      starts: '2027-10-31T01:15',
      ends: '2027-10-31T01:45',
    });
    expect(problems({ date: undefined, start: '02:30' })).toEqual(['start time.overlap']);
  });

  it('that are not given announce a session', () => {
    const { rows } = read(schedule(talk({ date: undefined, start: undefined })));
    expect(rows[0]).toMatchObject({ verdict: 'add' });
    expect(rows[0]?.value?.placement).toBeUndefined();
  });

  it.each([
    [{ date: '2027-10-30T23:30:00+00:00' }, 'date time.offset'],
    [{ date: '2027-10-30T21:30:00Z', start: '21:30' }, 'date time.offset'],
    [{ date: '2027-10-30T22:30:00+02:00' }, 'start time.differs'],
    [{ date: '30.10.2027' }, 'date time.malformed'],
    [{ date: '+275760-09-13', start: '01:00' }, 'date time.malformed'],
    [{ duration: '4h' }, 'duration duration.malformed'],
    [{ duration: '135.0:00' }, 'duration duration.malformed'],
  ])('that are wrong, as %o, are a problem', (of, problem) => {
    expect(problems(of)).toContain(problem);
  });

  it('in another zone than the event’s say which offset it has', () => {
    const { rows } = read(schedule(talk({ date: '2027-10-30T23:30:00+01:00' })));
    expect(rows[0]?.problems[0]?.params).toEqual({
      time: '2027-10-30T23:30:00+01:00',
      offsets: ['+02:00'],
    });
  });
});

describe('a talk is refused', () => {
  it('without a title, or with a title of no text', () => {
    expect(problems({ title: '' })).toEqual(['title cell.missing']);
    expect(problems({ title: 'a\0b' })).toEqual(['title cell.character']);
  });

  it('whose room is not the one under which it stands, and taken where it names none', () => {
    const { rows } = read(schedule(talk({ room: 'Annex' })));
    expect(rows[0]?.problems).toEqual([
      { code: 'room.differs', column: 'room', params: { room: 'Annex', under: 'Palm house' } },
    ]);
    expect(problems({ room: '' })).toEqual([]);
  });

  it('without an id, and with the id of another', () => {
    expect(problems({ guid: '' })).toEqual(['guid cell.missing', 'id cell.missing']);
    const { rows } = read(schedule(watch, { ...watch, title: 'Again' }));
    expect(rows.map(({ verdict, problems: [one] }) => [verdict, one?.code])).toEqual([
      ['refused', 'id.duplicate'],
      ['refused', 'id.duplicate'],
    ]);
  });

  it('with an abstract that is too long, or in a language that is none', () => {
    expect(problems({ abstract: 'x'.repeat(20_001) })).toEqual(['abstract cell.form']);
    expect(problems({ language: 'nl_NL!' })).toEqual(['language cell.form']);
  });

  it('when it is no talk, and the others are not', () => {
    const { rows } = read(schedule(null, 5, { guid: 7 }, { ...watch, persons: 'Anna' }, watch));
    expect(rows.map(({ verdict, problems: [one] }) => [verdict, one?.code])).toEqual([
      ['refused', 'cell.missing'],
      ['refused', 'cell.missing'],
      ['refused', 'cell.missing'],
      ['refused', 'cell.missing'],
      ['add', undefined],
    ]);
  });
});

describe('a file is refused whole', () => {
  it.each([
    ['when it is no JSON', '{"schedule": ', 'json.malformed'],
    ['when it is not UTF-8', Uint8Array.of(0x22, 0xe9, 0x22), 'file.encoding'],
    ['when it is no schedule', '[]', 'schedule.malformed'],
    ['when it is nothing', null, 'schedule.malformed'],
    ['when nobody knows its days', { schedule: { conference: {} } }, 'schedule.malformed'],
    ['when its days are no list', { schedule: { conference: { days: {} } } }, 'schedule.malformed'],
  ])('%s', (_, json, code) => {
    const { ok, rows, problems: whole, draft } = read(json);
    expect([ok, rows, whole.map((problem) => problem.code)]).toEqual([false, [], [code]]);
    expect(draft(weekend)).toMatchObject({ ok: false, reasons: [{ code: 'import.unreadable' }] });
  });

  it.each([
    [{ days: [null, { rooms: [talk({})] }, 5] }, ['days[0]', 'days[1].rooms', 'days[2]']],
    [
      { days: [{ rooms: { Hall: { a: talk({}) }, Annex: 'x' } }] },
      ['days[0].rooms.Hall', 'days[0].rooms.Annex'],
    ],
    [{ days: [{ date: 20271030, rooms: {} }] }, ['days[0].date']],
    [{ days: [], rooms: { Hall: {} } }, ['rooms']],
    [{ days: [], rooms: ['Hall'] }, ['rooms[0]']],
  ])('with the places that would be read as nothing, as %o', (conference, places) => {
    const { ok, problems: whole } = read({ schedule: { conference } });
    expect(ok).toBe(false);
    expect(whole.map(({ code, column }) => `${code} ${column}`)).toEqual(
      places.map((place) => `schedule.malformed conference.${place}`),
    );
  });

  it('but not for what is left out or empty', () => {
    const days = [{ date: null, rooms: [] }, { rooms: null }, { rooms: { Hall: null } }, {}];
    expect(read({ schedule: { conference: { days, rooms: null } } }).problems).toEqual([]);
  });

  it('when its texts are in a language that the event has not, or its ids are of nothing', () => {
    const idFrom: string = 'uuid';
    const options = { textsIn: 'fr', idFrom } as Partial<ImportScheduleOptions>;
    expect(read(schedule(watch), options).problems).toEqual([
      {
        code: 'option.unknown',
        line: null,
        column: 'textsIn',
        params: { given: 'fr', choices: weekend.languages },
      },
      {
        code: 'option.unknown',
        line: null,
        column: 'idFrom',
        params: { given: 'uuid', choices: ['guid', 'id', 'code', 'slug'] },
      },
    ]);
  });
});
