import { describe, expect, it } from 'vitest';
import type { CompiledRegistration } from '../compiled/compiled-registration.ts';
import type { EventModel } from '../event/event.ts';
import { gardenDay } from '../fixtures/garden-day.ts';
import type { RegistrationPolicy } from '../registration/registration-policy.ts';
import { formatCivilTime } from '../time/civil-time.ts';
import type { Moment } from '../time/moment.ts';
import { compile } from './compile.ts';

const garden: EventModel = gardenDay;
const { registration } = compile(garden);
const START = Date.UTC(2023, 10, 16, 11);

function compiledWith(policy: RegistrationPolicy): CompiledRegistration {
  return compile({ ...garden, registration: policy }).registration;
}

describe('windows', () => {
  it('have their instants, the general one first', () => {
    expect(registration.windows).toEqual([
      { audience: null, opensAt: Date.UTC(2023, 8, 10, 7), closesAt: Date.UTC(2023, 10, 9, 23) },
      {
        audience: 'gardeners',
        opensAt: Date.UTC(2023, 7, 31, 22),
        closesAt: Date.UTC(2023, 10, 10, 11),
      },
    ]);
  });

  it('without an opening are not open, and close as the event starts', () => {
    expect(compiledWith({ quotas: [] }).windows).toEqual([
      { audience: null, opensAt: null, closesAt: START },
    ]);
  });

  it('of an audience inherit nothing', () => {
    const { windows } = compiledWith({
      opens: '2023-09-10',
      closes: '2023-11-09',
      windows: [{ audience: 'neighbours' }],
      quotas: [],
    });
    expect(windows[1]).toEqual({ audience: 'neighbours', opensAt: null, closesAt: START });
  });
});

describe('deadlines', () => {
  it('have their instants', () => {
    expect(registration).toMatchObject({
      withdrawUntil: Date.UTC(2023, 10, 16, 10),
      amendUntil: Date.UTC(2023, 10, 15, 11),
      chooseUntil: Date.UTC(2023, 10, 14, 17),
      undoFor: 3_600_000,
    });
  });

  it('that are not given are the event’s start, and undoing takes half an hour', () => {
    expect(compiledWith({ quotas: [] })).toMatchObject({
      withdrawUntil: START,
      amendUntil: START,
      chooseUntil: START,
      undoFor: 1_800_000,
    });
  });
});

describe('names that follow', () => {
  const remindedBefore = (namesDue?: Moment): string[] => {
    const parties = { most: 5, ...(namesDue === undefined ? {} : { namesDue }) };
    const compiled = compiledWith({ quotas: [], parties }).parties;
    return [...(compiled?.remindNamesAt ?? []), compiled?.namesDueAt ?? 0].map((at) =>
      formatCivilTime(at, garden.zone),
    );
  };

  it('are asked again seven and two days before they are due, at the same time of day', () => {
    expect(remindedBefore('2023-11-13T18:00')).toEqual([
      '2023-11-06T18:00',
      '2023-11-11T18:00',
      '2023-11-13T18:00',
    ]);
    expect(remindedBefore('2023-11-13')).toEqual([
      '2023-11-07T00:00',
      '2023-11-12T00:00',
      '2023-11-14T00:00',
    ]);
    expect(remindedBefore()).toEqual(['2023-11-09T12:00', '2023-11-14T12:00', '2023-11-16T12:00']);
  });

  it('are asked again over the night on which summer time ends, and in it', () => {
    expect(remindedBefore('2023-10-30T18:00').at(0)).toBe('2023-10-23T18:00');
    expect(remindedBefore('2023-10-31T02:30')).toEqual([
      '2023-10-24T02:30',
      '2023-10-29T02:30+02:00',
      '2023-10-31T02:30',
    ]);
  });

  it('are asked again over the night on which summer time begins, and in it', () => {
    expect(remindedBefore('2023-03-30T18:00').at(0)).toBe('2023-03-23T18:00');
    expect(remindedBefore('2023-04-02T02:30')).toEqual([
      '2023-03-26T03:00',
      '2023-03-31T02:30',
      '2023-04-02T02:30',
    ]);
  });
});

describe('the choice of a theme', () => {
  it('is first come, first served where a session lets attendees choose', () => {
    expect(compiledWith({ quotas: [] }).themeChoice).toBe('first-come');
    const form = { ...garden.form, fields: garden.form.fields.slice(0, 5) };
    const none = { quotas: [], themeChoice: 'none' } as const;
    expect(compile({ ...garden, form, registration: none }).registration.themeChoice).toBe('none');
  });

  it('is none elsewhere', () => {
    const programme = garden.programme.map((session) => ({ ...session, choosesTheme: false }));
    const event = { ...garden, programme, themes: [], registration: { quotas: [] } };
    const form = { ...garden.form, fields: garden.form.fields.slice(0, 2) };
    expect(compile({ ...event, form }).registration.themeChoice).toBe('none');
  });
});

describe('quotas', () => {
  it('say whom they count, one for each affiliation where that is asked', () => {
    expect(registration.quotas).toEqual([
      { id: 'day', limit: 100, counts: { kind: 'event' } },
      { id: 'soil-seats', limit: 60, counts: { kind: 'theme', theme: 'soil' } },
      { id: 'neighbour-seats', limit: 20, counts: { kind: 'audience', audience: 'neighbours' } },
      { id: 'first-region', limit: 9, counts: { kind: 'affiliation', affiliation: 'regio-1' } },
      {
        id: 'per-region:regio-1',
        limit: 10,
        counts: { kind: 'affiliation', affiliation: 'regio-1' },
      },
      {
        id: 'per-region:regio-2',
        limit: 10,
        counts: { kind: 'affiliation', affiliation: 'regio-2' },
      },
      { id: 'water-seats', limit: 60, counts: { kind: 'theme', theme: 'water' } },
    ]);
  });

  it('of a theme that nobody is shown yet wait with it, and so do their earmarks', () => {
    const themes = garden.themes?.map((theme) =>
      theme.id === 'soil' ? { ...theme, state: 'draft' as const } : theme,
    );
    const shown = compile({ ...garden, themes: themes ?? [] }).registration;
    expect(shown.quotas.map(({ id }) => id)).not.toContain('soil-seats');
    expect(new Set(shown.earmarks.map(({ quota }) => quota))).toEqual(new Set(['day']));
  });
});

describe('earmarks', () => {
  it('keep seats until an instant, for each affiliation where that is asked', () => {
    const each = { quota: 'day', seats: 2, untilAt: Date.UTC(2023, 10, 1, 23) };
    expect(registration.earmarks).toEqual([
      { ...each, id: 'two-each:regio-1', for: { kind: 'affiliation', affiliation: 'regio-1' } },
      { ...each, id: 'two-each:regio-2', for: { kind: 'affiliation', affiliation: 'regio-2' } },
      {
        id: 'kept-for-neighbours',
        quota: 'soil-seats',
        for: { kind: 'audience', audience: 'neighbours' },
        seats: 5,
        untilAt: Date.UTC(2023, 10, 2, 11),
      },
      {
        id: 'kept-for-first',
        quota: 'soil-seats',
        for: { kind: 'affiliation', affiliation: 'regio-1' },
        seats: 1,
        untilAt: Date.UTC(2023, 9, 29, 0, 30),
      },
    ]);
  });
});
