import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventModel } from '../event/event.ts';
import { gardenDay } from '../fixtures/garden-day.ts';
import { formatCivilTime } from '../time/civil-time.ts';
import { compile } from './compile.ts';

const garden: EventModel = gardenDay;
const compiled = compile(garden);

const barest: EventModel = {
  id: 'day',
  zone: 'Europe/Amsterdam',
  languages: ['nl'],
  title: 'De dag',
  summary: 'Een dag.',
  organizer: 'Wij',
  starts: '2023-11-16T12:00',
  programme: [{ id: 'meet', title: 'Ontmoeten' }],
  registration: { quotas: [] },
  form: { ...garden.form, fields: garden.form.fields.slice(0, 2) },
};

describe('a compiled event', () => {
  it('is JSON without loss', () => {
    for (const event of [compiled, compile(barest)]) {
      expect(JSON.parse(JSON.stringify(event))).toStrictEqual(event);
    }
  });

  it('has the revision it is compiled as, 1 for the file', () => {
    expect(compiled.revision).toBe(1);
    expect(compile(garden, { revision: 7 }).revision).toBe(7);
  });

  it('has instants in place of wall-clock times', () => {
    expect(compiled.startsAt).toBe(Date.UTC(2023, 10, 16, 11));
    expect(compiled.endsAt).toBe(Date.UTC(2023, 10, 16, 16));
    expect(compiled.sessions.map(({ id, startsAt, endsAt }) => [id, startsAt, endsAt])).toEqual([
      ['lunch', Date.UTC(2023, 10, 16, 11), Date.UTC(2023, 10, 16, 12)],
      ['workshops', Date.UTC(2023, 10, 16, 12), Date.UTC(2023, 10, 16, 15)],
      ['walks', null, null],
      ['reception', Date.UTC(2023, 10, 16, 15, 30), null],
    ]);
  });

  it('numbers themes from 1 in each session, in the order given', () => {
    expect(compiled.themes.map(({ id, number }) => [id, number])).toEqual([
      ['soil', 1],
      ['moor', 1],
      ['water', 2],
    ]);
  });

  it('keeps what was written', () => {
    expect(compiled.motto).toEqual(garden.motto);
    expect(compiled.venue).toEqual(garden.venue);
    expect(compiled.contest).toEqual(garden.contest);
    expect(compiled.directory).toEqual(garden.affiliations);
    expect(compiled.audiences).toEqual(garden.audiences);
    expect(compiled.glossary).toEqual(garden.glossary);
    expect(compiled.assumptions).toEqual(garden.assumptions);
    expect(compiled.contributors[1]).toEqual({
      id: 'koor',
      kind: 'organization',
      name: 'Het Koor',
      honorificPrefix: null,
      description: null,
    });
    expect(compiled.sessions[0]?.parts).toEqual([
      garden.programme[0]?.parts?.[0],
      { id: 'song', title: { nl: 'Lied', en: 'Song' }, summary: null, contributors: [] },
    ]);
  });

  it('writes out every default of an event that says little', () => {
    expect(compile(barest)).toMatchObject({
      shortTitle: 'De dag',
      headline: null,
      status: 'EventScheduled',
      attendanceMode: 'OfflineEventAttendanceMode',
      announcedOn: null,
      endsAt: null,
      venue: null,
      contributors: [],
      sessions: [
        { kind: 'session', summary: null, startsAt: null, parts: [], choosesTheme: false },
      ],
      themes: [],
      audiences: [],
      directory: null,
      contest: null,
      glossary: [],
      assumptions: [],
    });
  });

  it('shows the written time again on the wall clock of its zone', () => {
    const day = fc
      .integer({ min: Date.UTC(2000), max: Date.UTC(2040) })
      .map((at) => Math.floor(at / 60_000) * 60_000);
    fc.assert(
      fc.property(
        day,
        fc.constantFrom('Europe/Amsterdam', 'America/New_York', 'UTC'),
        (at, zone) => {
          const starts = formatCivilTime(at, zone);
          expect(compile({ ...barest, zone, starts }).startsAt).toBe(at);
        },
      ),
    );
  });
});
