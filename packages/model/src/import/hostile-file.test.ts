import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventModel } from '../event/event.ts';
import { garden } from '../fixtures/found-in-garden-day.ts';
import { importAffiliations } from './import-affiliations.ts';
import { importSchedule } from './import-schedule.ts';
import { importSessions } from './import-sessions.ts';
import { importThemes } from './import-themes.ts';

const event: EventModel = garden;
const cells = fc.constantFrom(
  ...[
    'id',
    'title',
    'title.nl',
    'starts',
    'contributors',
    '__proto__',
    'constructor',
    'soil',
    'lunch',
  ],
  ...[
    '2023-10-29T02:30',
    'koor:',
    ':',
    '"',
    '"x',
    '\0',
    '\ud800',
    '\ufeff',
    '=cmd()',
    '',
    '\r',
    'é',
  ],
);
const files = fc
  .array(fc.array(cells, { maxLength: 6 }), { maxLength: 8 })
  .map((rows) => rows.map((row) => row.join(',')).join('\n'));

describe('no file throws', () => {
  it('as text or as bytes, and what is taken has nothing wrong with it', () => {
    const sources = fc.oneof(files, fc.string({ unit: 'binary' }), fc.uint8Array());
    fc.assert(
      fc.property(sources, fc.boolean(), (file, makeIds) => {
        const sessions = importSessions(file, { event, makeIds });
        for (const read of [sessions, importThemes(file, { event }), importAffiliations(file)]) {
          for (const row of read.rows) {
            expect(row.problems.length === 0).toBe(row.verdict !== 'refused');
            expect(row.value === undefined).toBe(row.verdict === 'refused');
          }
        }
        expect(sessions.draft(event, { skipRefused: true }).ok).toBe(
          sessions.problems.length === 0,
        );
      }),
      { numRuns: 100 },
    );
  });

  it('nor does any JSON as a schedule', () => {
    const talks = fc.array(
      fc.oneof(
        fc.jsonValue(),
        fc.dictionary(fc.constantFrom('guid', 'date', 'persons', 'title'), fc.jsonValue()),
      ),
    );
    const schedules = fc.tuple(talks, fc.boolean()).map(([list, whole]) => ({
      schedule: {
        conference: {
          days: [{ date: whole ? '2027-05-20' : 5, rooms: { x: list, ['__proto__']: list } }],
          rooms: whole
            ? list.filter((room) => room instanceof Object && !Array.isArray(room))
            : list,
        },
      },
    }));
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), schedules), (json) => {
        const read = importSchedule(json, { event });
        expect(importSchedule(JSON.stringify(json), { event }).rows.length).toBe(read.rows.length);
        expect(read.draft(event, { skipRefused: true }).ok).toBe(read.problems.length === 0);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a long file', () => {
  it('of five thousand rows is read whole', () => {
    const rows = Array.from({ length: 5000 }, (_, at) => `session-${at},Title ${at},palm-house`);
    const read = importSessions(['id,title,track', ...rows].join('\n'), { event });
    expect(read.rows).toHaveLength(5000);
    expect(read.rows.at(-1)).toMatchObject({ line: 5001, id: 'session-4999', verdict: 'refused' });
  });

  it('of ten million characters is read or refused, whatever it is made of', () => {
    const size = 9_999_990;
    const codes = ['\n', ',', '"', 'id\n', '"x\r\n"'].map((part) => {
      const file = `id,title\n${part.repeat(Math.floor(size / part.length) - 4)}`;
      const read = importSessions(file, { event });
      return read.problems[0]?.code ?? read.rows[0]?.problems[0]?.code ?? read.rows.length;
    });
    const long = 'csv.row-too-large';
    expect(codes).toEqual([0, long, long, 'file.too-many-rows', long]);
  });

  it('of one id on every row says so without comparing each with each', () => {
    const read = importAffiliations(`id,name\n${'a,A\n'.repeat(10_000)}`);
    expect(read.rows.every(({ problems }) => problems[0]?.code === 'id.duplicate')).toBe(true);
    expect(read.rows[0]?.problems[0]?.params.lines).toHaveLength(9);
  });

  it('of ids that are nothing’s is not compared with thousands for each', () => {
    const people = Array.from({ length: 5000 }, (_, at) => ({
      id: `person-${at}`,
      kind: 'person' as const,
      name: 'Somebody',
    }));
    const rows = Array.from({ length: 2000 }, (_, at) => `s-${at},Title,persoon-${at}:host`);
    const { rows: read } = importSessions(['id,title,contributors', ...rows].join('\n'), {
      event: { ...event, contributors: people },
    });
    const nearest = read.map(({ problems: [one] }) => one?.params.nearest);
    expect(nearest[7]).toBe('person-7');
    expect(nearest.filter((id) => id !== undefined)).toHaveLength(20);
  });

  it('of persons who all have one name numbers each in turn', () => {
    const persons = (talk: number): object[] =>
      Array.from({ length: 200 }, (_, at) => ({ guid: `${talk}-${at}`, name: 'A' }));
    const talks = Array.from({ length: 500 }, (_, at) => ({
      guid: `t-${at}`,
      title: 'T',
      persons: persons(at),
    }));
    const json = { schedule: { conference: { days: [{ rooms: { Hall: talks } }] } } };
    const { named } = importSchedule(json, { event });
    expect(named.at(-1)).toMatchObject({ id: 'a-100000', numbered: true });
  });

  it('of a schedule has an end', () => {
    const talks = Array.from({ length: 10_001 }, () => ({}));
    const json = { schedule: { conference: { days: [{ rooms: { x: talks } }] } } };
    expect(importSchedule(json, { event }).problems[0]?.code).toBe('file.too-many-rows');
  });
});
