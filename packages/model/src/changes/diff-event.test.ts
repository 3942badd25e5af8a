import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventModel } from '../event/event.ts';
import { busyGardenDay } from '../fixtures/busy-garden-day.ts';
import { editedEvents } from '../fixtures/edited-events.ts';
import { garden } from '../fixtures/found-in-garden-day.ts';
import { diffEvent } from './diff-event.ts';

/** Each change in a line: type, place, and what it is about. */
function changes(after: EventModel, before = garden): string[] {
  return diffEvent(before, after).map(({ type, path, subject: { kind, id, aspect } }) =>
    [type, path.join('/'), kind, id ?? '-', aspect].join(' '),
  );
}

function programme(change: (sessions: EventModel['programme']) => unknown): EventModel {
  return { ...garden, programme: change(garden.programme) as EventModel['programme'] };
}

function registration(changed: object): EventModel {
  return { ...garden, registration: { ...garden.registration, ...changed } };
}

describe('a session', () => {
  it('that is renamed is one change, in all its languages', () => {
    const renamed = programme(([lunch, ...rest]) => [
      { ...lunch, title: { nl: 'Middagmaal', en: 'Luncheon' } },
      ...rest,
    ]);
    expect(diffEvent(garden, renamed)).toEqual([
      {
        type: 'changed',
        path: ['programme', 'lunch', 'title'],
        subject: { kind: 'session', id: 'lunch', aspect: 'title' },
        before: 'Lunch',
        after: { nl: 'Middagmaal', en: 'Luncheon' },
      },
    ]);
  });

  it('that stands elsewhere in the list is one move', () => {
    const moved = programme(([lunch, ...rest]) => [...rest, lunch]);
    expect(diffEvent(garden, moved)).toEqual([
      {
        type: 'moved',
        path: ['programme', 'lunch'],
        subject: { kind: 'session', id: 'lunch', aspect: 'order' },
        before: null,
        after: 'reception',
      },
    ]);
  });

  it('tells its time, its room and its parts apart', () => {
    const changed = programme(([lunch, ...rest]) => [
      {
        ...lunch,
        placement: { ...lunch?.placement, starts: '2023-11-16T12:15', room: 'palm-house' },
        parts: lunch?.parts?.map((part) => ({ ...part, title: 'Words' })).reverse(),
        state: 'dropped',
      },
      ...rest,
    ]);
    expect(changes(changed)).toEqual([
      'changed programme/lunch/placement/starts session lunch time',
      'added programme/lunch/placement/room session lunch room',
      'moved programme/lunch/parts/song session lunch parts',
      'changed programme/lunch/parts/song/title session lunch parts',
      'changed programme/lunch/parts/welcome/title session lunch parts',
      'added programme/lunch/state session lunch state',
    ]);
  });

  it('that is given a time at last changes its time', () => {
    const placed = programme((sessions) =>
      sessions.map((session) =>
        session.id === 'walks'
          ? { ...session, placement: { starts: '2023-11-16T16:00' } }
          : session,
      ),
    );
    expect(changes(placed)).toEqual(['added programme/walks/placement session walks time']);
    expect(changes(garden, placed)).toEqual([
      'removed programme/walks/placement session walks time',
    ]);
  });

  it('that comes or goes is an entry, told whole', () => {
    const without = programme((sessions) => sessions.slice(1));
    expect(diffEvent(garden, without)).toMatchObject([
      { type: 'removed', path: ['programme', 'lunch'], before: garden.programme[0] },
    ]);
    expect(diffEvent(without, garden)).toMatchObject([
      { type: 'added', path: ['programme', 'lunch'], after: garden.programme[0], follows: null },
    ]);
  });
});

describe('registration', () => {
  it('tells limits, windows, deadlines and seats kept apart', () => {
    const [day, ...quotas] = garden.registration.quotas;
    expect(
      changes(
        registration({
          closes: '2023-11-08',
          withdrawUntil: undefined,
          windows: [{ audience: 'gardeners', opens: '2023-08-01' }],
          deadlines: [{ audience: 'neighbours', amendUntil: '2023-11-01' }],
          quotas: [{ ...day, limit: 120 }, ...quotas],
          earmarks: garden.registration.earmarks?.slice(1),
          waitingList: {},
        }),
      ),
    ).toEqual([
      'changed registration/closes registration - window',
      'removed registration/withdrawUntil registration - deadline',
      'changed registration/windows/gardeners/opens audience gardeners window',
      'removed registration/windows/gardeners/closes audience gardeners window',
      'changed registration/quotas/day/limit quota day limit',
      'removed registration/earmarks/two-each earmark two-each entry',
      'added registration/deadlines audience - deadline',
      'added registration/waitingList registration - waiting-list',
    ]);
  });

  it('names the audience whose window or deadlines come', () => {
    const windows = [...(garden.registration.windows ?? []), { audience: 'neighbours' }];
    expect(changes(registration({ windows }))).toEqual([
      'added registration/windows/neighbours audience neighbours window',
    ]);
  });

  it('compares fields by name and choices by id', () => {
    const fields = garden.form.fields.map((field) =>
      field.name === 'diet' && field.kind === 'choice'
        ? { ...field, choices: [...(field.choices ?? []), { id: 'none', label: 'None' }] }
        : field,
    );
    expect(
      changes({ ...garden, form: { ...garden.form, fields, keepUntil: '2024-01-01' } }),
    ).toEqual([
      'changed form/keepUntil form - privacy',
      'added form/fields/diet/choices/none field diet choices',
    ]);
  });
});

describe('the rest of an event', () => {
  it('says what each change is about', () => {
    expect(
      changes({
        ...garden,
        title: 'Garden day',
        starts: '2023-11-16T11:30',
        status: 'EventCancelled',
        organizer: 'Us',
        venue: { ...(garden.venue as NonNullable<EventModel['venue']>), street: 'Kaslaan 2' },
        contributors: [],
        glossary: [{ term: 'GV', meaning: 'Green Union' }],
        online: { url: 'https://example.org' },
      }),
    ).toEqual([
      'changed title event - title',
      'changed organizer event - details',
      'changed status event - state',
      'changed starts event - time',
      'changed venue/street venue - place',
      'removed contributors/de-boer contributor de-boer entry',
      'removed contributors/koor contributor koor entry',
      'changed glossary/GV/meaning term GV text',
      'added online online - entry',
    ]);
  });

  it('does not differ by the order of keys, nor by a key that holds nothing', () => {
    const turned = Object.fromEntries(Object.entries(garden).reverse());
    expect(diffEvent(garden, { ...turned, headline: garden.headline } as EventModel)).toEqual([]);
    expect(diffEvent(garden, { ...garden, previousStart: undefined } as EventModel)).toEqual([]);
  });

  it('changes as a whole where the entries of a list cannot be told apart', () => {
    const [lunch] = garden.programme;
    const twice = programme((sessions) => [...sessions, lunch]);
    expect(changes(twice)).toEqual(['changed programme session - entry']);
  });
});

describe('hostile events', () => {
  it('may be nested as deep as they like', () => {
    const deep = (bottom: string): EventModel => {
      let value: unknown = bottom;
      for (let depth = 0; depth < 20_000; depth += 1) value = { venue: [value] };
      return { ...garden, venue: value } as EventModel;
    };
    expect(diffEvent(deep('a'), deep('a'))).toEqual([]);
    expect(diffEvent(deep('a'), deep('b')).map(({ path }) => path)).toEqual([['venue', 'venue']]);
  });

  it('may have a key called __proto__', () => {
    const event = JSON.parse(
      JSON.stringify(garden).replace('"organizer"', '"__proto__":{"polluted":1},"organizer"'),
    ) as EventModel;
    expect(diffEvent(garden, event)).toMatchObject([{ type: 'added', path: ['__proto__'] }]);
    expect(diffEvent(event, event)).toEqual([]);
  });
});

describe('every diff', () => {
  it('of an event and itself is empty', () => {
    fc.assert(
      fc.property(editedEvents(busyGardenDay), (event) => {
        expect(diffEvent(event, structuredClone(event))).toEqual([]);
      }),
    );
  });

  it('is empty for two events that say the same only', () => {
    fc.assert(
      fc.property(editedEvents(busyGardenDay), editedEvents(busyGardenDay), (one, other) => {
        expect(diffEvent(one, other).length === 0).toBe(isDeepStrictEqual(one, other));
      }),
    );
  });

  it('is plain JSON, and no place is told twice in one way', () => {
    fc.assert(
      fc.property(editedEvents(busyGardenDay), editedEvents(busyGardenDay), (one, other) => {
        const diff = diffEvent(one, other);
        expect(isDeepStrictEqual(JSON.parse(JSON.stringify(diff)), diff)).toBe(true);
        const places = diff.map(({ type, path }) => JSON.stringify([type === 'moved', path]));
        expect(new Set(places).size).toBe(diff.length);
      }),
    );
  });

  it('moves as few entries as will do', () => {
    const ids = fc.uniqueArray(fc.nat(30), { maxLength: 9 });
    const lists = ids.chain((all) =>
      fc
        .shuffledSubarray(all, { minLength: all.length })
        .map((shuffled) => [all, shuffled] as const),
    );
    fc.assert(
      fc.property(lists, ([all, shuffled]) => {
        const [one, other] = [all, shuffled].map((order) =>
          programme(() => order.map((id) => ({ id: `s${id}`, title: 'x' }))),
        );
        const longest = longestCommon(all, shuffled);
        expect(diffEvent(one ?? garden, other ?? garden)).toHaveLength(all.length - longest);
      }),
    );
  });
});

/** The textbook way: by a table. */
function longestCommon(one: readonly number[], other: readonly number[]): number {
  const lengths = [...one, 0].map(() => [...other, 0].map(() => 0));
  for (const [i, a] of one.entries()) {
    for (const [j, b] of other.entries()) {
      const row = lengths[i + 1] ?? [];
      row[j + 1] =
        a === b ? (lengths[i]?.[j] ?? 0) + 1 : Math.max(row[j] ?? 0, lengths[i]?.[j + 1] ?? 0);
    }
  }
  return lengths[one.length]?.[other.length] ?? 0;
}
