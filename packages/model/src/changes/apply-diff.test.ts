import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventModel } from '../event/event.ts';
import { busyGardenDay } from '../fixtures/busy-garden-day.ts';
import { editedEvents } from '../fixtures/edited-events.ts';
import { garden } from '../fixtures/found-in-garden-day.ts';
import { applyDiff } from './apply-diff.ts';
import type { Change } from './change.ts';
import { diffEvent } from './diff-event.ts';

const events = editedEvents(busyGardenDay);

function applied(event: EventModel, diff: readonly Change[]): EventModel {
  const result = applyDiff(event, diff);
  if (!result.ok) throw new Error(JSON.stringify(result.conflicts));
  return result.event;
}

describe('a diff that is applied', () => {
  it('to what it was taken from gives what it led to, order and all, also by way of JSON', () => {
    fc.assert(
      fc.property(events, events, (one, other) => {
        const diff = JSON.parse(JSON.stringify(diffEvent(one, other))) as Change[];
        expect(isDeepStrictEqual(applied(one, diff), other)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('to what it led to does nothing', () => {
    fc.assert(
      fc.property(events, events, (one, other) => {
        const again = applied(other, diffEvent(one, other));
        expect(isDeepStrictEqual(again, other)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('never changes the event it is applied to', () => {
    fc.assert(
      fc.property(events, events, events, (one, other, base) => {
        const before = structuredClone(base);
        applyDiff(base, diffEvent(one, other));
        expect(isDeepStrictEqual(base, before)).toBe(true);
      }),
    );
  });

  it('beside another that touches other parts gives the same in either order', () => {
    const ofTheProgramme = ({ path }: Change): boolean => /^(?:[a-p]|themes)/.test(path[0] ?? '');
    fc.assert(
      fc.property(events, events, events, (base, one, other) => {
        const left = diffEvent(base, one).filter(ofTheProgramme);
        const right = diffEvent(base, other).filter((change) => !ofTheProgramme(change));
        const leftFirst = applied(applied(base, left), right);
        expect(isDeepStrictEqual(applied(applied(base, right), left), leftFirst)).toBe(true);
        expect(isDeepStrictEqual(applied(base, [...right, ...left]), leftFirst)).toBe(true);
      }),
    );
  });

  it('back again leads back', () => {
    fc.assert(
      fc.property(events, events, (one, other) => {
        const there = applied(one, diffEvent(one, other));
        expect(isDeepStrictEqual(applied(there, diffEvent(there, one)), one)).toBe(true);
      }),
    );
  });

  it('shares what it does not touch', () => {
    const { title, ...rest } = garden;
    const renamed = applied(garden, diffEvent(garden, { ...rest, title: 'New' }));
    expect(renamed.programme).toBe(garden.programme);
    expect(title).toBe(garden.title);
  });
});

const lowered: EventModel = withQuotas((quotas) =>
  quotas.map((quota) => (quota.id === 'day' ? { ...quota, limit: 80 } : quota)),
);

function withQuotas(
  change: (quotas: EventModel['registration']['quotas']) => EventModel['registration']['quotas'],
): EventModel {
  const { registration } = garden;
  return { ...garden, registration: { ...registration, quotas: change(registration.quotas) } };
}

function withProgramme(
  change: (sessions: readonly EventModel['programme'][number][]) => EventModel['programme'],
): EventModel {
  return { ...garden, programme: change(garden.programme) };
}

describe('two who go on from one revision', () => {
  it('agree where they changed different things', () => {
    const file = { ...garden, title: 'The great garden day' };
    const both = applied(lowered, diffEvent(garden, file));
    expect(both).toEqual({ ...lowered, title: 'The great garden day' });
  });

  it('agree where they made the same change', () => {
    expect(applied(lowered, diffEvent(garden, lowered))).toEqual(lowered);
  });

  it('agree where one moved what the other renamed', () => {
    const moved = withProgramme(([lunch, ...rest]) => [...rest, ...(lunch ? [lunch] : [])]);
    const renamed = withProgramme((all) => all.map((session) => ({ ...session, title: 'x' })));
    const both = applied(renamed, diffEvent(garden, moved));
    expect(both.programme.map(({ id, title }) => [id, title])).toEqual([
      ['workshops', 'x'],
      ['walks', 'x'],
      ['reception', 'x'],
      ['lunch', 'x'],
    ]);
  });

  it('agree where both added something, each behind its own neighbour', () => {
    const tea = withProgramme(([lunch, ...rest]) => [
      ...(lunch ? [lunch] : []),
      { id: 'tea', title: 'Tea' },
      ...rest,
    ]);
    const end = withProgramme((all) => [...all, { id: 'end', title: 'End' }]);
    expect(applied(end, diffEvent(garden, tea)).programme.map(({ id }) => id)).toEqual([
      'lunch',
      'tea',
      'workshops',
      'walks',
      'reception',
      'end',
    ]);
  });

  it('are told where one changed what the other changed otherwise', () => {
    const higher = withQuotas((quotas) =>
      quotas.map((quota) => (quota.id === 'day' ? { ...quota, limit: 150 } : quota)),
    );
    expect(applyDiff(lowered, diffEvent(garden, higher))).toEqual({
      ok: false,
      conflicts: [
        {
          code: 'diff.differs',
          change: {
            type: 'changed',
            path: ['registration', 'quotas', 'day', 'limit'],
            subject: { kind: 'quota', id: 'day', aspect: 'limit' },
            before: 100,
            after: 150,
          },
          found: 80,
        },
      ],
    });
  });

  it('are told of every conflict, and nothing is changed by half', () => {
    const file = { ...garden, title: 'A', summary: 'B', organizer: 'C' };
    const desk = { ...garden, title: 'X', summary: 'Y' };
    const result = applyDiff(desk, diffEvent(garden, file));
    expect(result.ok).toBe(false);
    expect(result).toMatchObject({
      conflicts: [{ change: { path: ['title'] } }, { change: { path: ['summary'] } }],
    });
    expect(!result.ok && result.conflicts).toHaveLength(2);
  });

  it.each([
    ['changed what the other removed', renamedWalks(), withProgramme(withoutWalks), 'diff.differs'],
    ['removed what the other changed', withProgramme(withoutWalks), renamedWalks(), 'diff.differs'],
    ['moved what the other removed', movedWalks(), withProgramme(withoutWalks), 'diff.no-place'],
    ['moved what the other moved elsewhere', movedWalks(), walksLast(), 'diff.differs'],
    [
      'added behind what the other removed',
      behindWalks(),
      withProgramme(withoutWalks),
      'diff.no-place',
    ],
  ])('are told where one %s', (_, one, other, code) => {
    const result = applyDiff(other, diffEvent(garden, one));
    expect(!result.ok && result.conflicts.map((conflict) => conflict.code)).toEqual([code]);
  });

  it('are told where a list has lost what tells its entries apart', () => {
    const twice = withProgramme((all) => [...all, ...all]);
    const result = applyDiff(twice, diffEvent(garden, movedWalks()));
    expect(result).toMatchObject({ ok: false, conflicts: [{ code: 'diff.no-place' }] });
  });

  it('are told where an object that one filled in further is gone', () => {
    const { venue, ...homeless } = garden;
    const directions = 'Turn left';
    const { directions: _, ...bare } = venue as NonNullable<typeof venue>;
    const told = applyDiff(
      homeless,
      diffEvent({ ...garden, venue: bare }, { ...garden, venue: { ...bare, directions } }),
    );
    expect(told).toMatchObject({ ok: false, conflicts: [{ code: 'diff.no-place' }] });
  });
});

function withoutWalks(all: EventModel['programme']): EventModel['programme'] {
  return all.filter(({ id }) => id !== 'walks');
}

function walks(): EventModel['programme'] {
  return garden.programme.filter(({ id }) => id === 'walks');
}

function renamedWalks(): EventModel {
  return withProgramme((all) =>
    all.map((session) => (session.id === 'walks' ? { ...session, title: 'Strolls' } : session)),
  );
}

function movedWalks(): EventModel {
  return withProgramme((all) => [...walks(), ...withoutWalks(all)]);
}

function walksLast(): EventModel {
  return withProgramme((all) => [...withoutWalks(all), ...walks()]);
}

function behindWalks(): EventModel {
  return withProgramme((all) =>
    all.flatMap((one) => (one.id === 'walks' ? [one, { id: 'tea', title: 'Tea' }] : [one])),
  );
}

describe('a large event', () => {
  it('may have every list turned round and every entry changed', () => {
    const sessions = Array.from({ length: 3000 }, (_, n) => ({ id: `s-${n}`, title: `${n}` }));
    const one = { ...garden, programme: sessions };
    const other = {
      ...garden,
      programme: sessions.toReversed().map((session) => ({ ...session, title: 'x' })),
    };
    expect(applied(one, diffEvent(one, other))).toEqual(other);
  });

  it('may be nested deep and hold a key called __proto__', () => {
    let deep: unknown = 'bottom';
    for (let depth = 0; depth < 20_000; depth += 1) deep = [deep];
    const strange = { ...garden, venue: deep } as EventModel;
    Object.defineProperty(strange, '__proto__', { value: 1, enumerable: true });
    const reached = applied(garden, diffEvent(garden, strange));
    expect(diffEvent(reached, strange)).toEqual([]);
    expect(Object.hasOwn(reached, '__proto__')).toBe(true);
    expect(Object.getPrototypeOf(reached)).toBe(Object.prototype);
  });
});
