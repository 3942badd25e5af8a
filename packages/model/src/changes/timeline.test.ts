import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../compile/compile.ts';
import type { CompiledEvent } from '../compiled/compiled-event.ts';
import { busyGardenDay } from '../fixtures/busy-garden-day.ts';
import { formatCivilTime } from '../time/civil-time.ts';
import { timeline } from './timeline.ts';

const day = compile(busyGardenDay);

function told(event: CompiledEvent): string[] {
  return timeline(event).map(
    ({ at, code, path }) => `${formatCivilTime(at, event.zone)} ${code} ${path.join('/')}`,
  );
}

describe('the timeline of a day', () => {
  it('tells every switch, earliest first, each with the place where it is set', () => {
    expect(told(day)).toEqual([
      '2023-09-01T00:00 registration.opens registration/windows/gardeners/opens',
      '2023-09-10T09:00 registration.opens registration/opens',
      '2023-10-01T00:00 invitation.opens registration/invitations/press/window/opens',
      '2023-10-29T02:30+02:00 earmark.ends registration/earmarks/kept-for-first/until',
      '2023-11-02T00:00 earmark.ends registration/earmarks/two-each/until',
      '2023-11-02T12:00 earmark.ends registration/earmarks/kept-for-neighbours/until',
      '2023-11-07T00:00 names-reminder.due registration/parties/namesDue',
      '2023-11-09T12:00 reminder.due registration/remind',
      '2023-11-10T00:00 registration.closes registration/closes',
      '2023-11-10T12:00 registration.closes registration/windows/gardeners/closes',
      '2023-11-11T00:00 wish-lists.close registration/themeChoice/ranked/listsClose',
      '2023-11-12T00:00 names-reminder.due registration/parties/namesDue',
      '2023-11-14T00:00 names.due registration/parties/namesDue',
      '2023-11-14T18:00 choosing.ends registration/chooseUntil',
      '2023-11-15T12:00 rechoosing.ends registration/rechooseUntil',
      '2023-11-15T12:00 amending.ends registration/amendUntil',
      '2023-11-15T12:00 reminder.due registration/remind',
      '2023-11-15T18:00 withdrawing.ends registration/deadlines/gardeners/withdrawUntil',
      '2023-11-16T09:00 invitation.closes registration/invitations/press/window/closes',
      '2023-11-16T10:00 waiting-list.ends registration/waitingList/until',
      '2023-11-16T11:00 withdrawing.ends registration/withdrawUntil',
      '2023-11-16T12:00 event.starts starts',
      '2023-11-16T12:00 session.starts programme/lunch/placement/starts',
      '2023-11-16T13:00 session.ends programme/lunch/placement/ends',
      '2023-11-16T13:00 session.starts programme/workshops/placement/starts',
      '2023-11-16T16:00 session.ends programme/workshops/placement/ends',
      '2023-11-16T16:30 session.starts programme/reception/placement/starts',
      '2023-11-16T17:00 event.ends ends',
      '2023-11-18T00:00 answers.erased form/fields/diet/keepUntil',
      '2023-12-16T17:00 answers.erased form/keepUntil',
    ]);
  });

  it('tells the seats kept for each region once, with the number of regions', () => {
    const ends = timeline(day).filter(({ code }) => code === 'earmark.ends');
    expect(ends.map(({ params }) => params)).toEqual([
      { earmark: 'kept-for-first', quota: 'soil-seats', seats: 1, entries: 1 },
      { earmark: 'two-each', quota: 'day', seats: 2, entries: 2 },
      { earmark: 'kept-for-neighbours', quota: 'soil-seats', seats: 5, entries: 1 },
    ]);
  });

  it('tells a reminder once where two fall on one instant', () => {
    const [at = 0] = day.registration.remindAt;
    const registration = { ...day.registration, remindAt: [at, at] };
    const due = timeline({ ...day, registration }).filter(({ code }) => code === 'reminder.due');
    expect(due.map((one) => one.at)).toEqual([at]);
  });

  it('names the fields whose answers are erased together', () => {
    const erased = timeline(day).filter(({ code }) => code === 'answers.erased');
    const [diet, rest] = erased.map(({ params }) => params);
    expect(diet).toEqual({ fields: ['diet'] });
    expect(rest).toMatchObject({ fields: expect.arrayContaining(['name', 'dietConsent']) });
  });
});

describe('what cannot happen', () => {
  it('is not told of a registration that never opens', () => {
    const windows = [{ audience: null, opensAt: null, closesAt: 5 }];
    const closed = { ...day, registration: { ...day.registration, windows } };
    expect(timeline(closed).map(({ code }) => code)).not.toContain('registration.closes');
  });

  it('is not told of a session that was dropped or has no time', () => {
    const sessions = day.sessions.map((session) => ({ ...session, state: 'dropped' as const }));
    expect(timeline({ ...day, sessions }).map(({ code }) => code)).not.toContain('session.starts');
    expect(told(day).join()).not.toContain('programme/walks');
  });

  it('is not told of choosing where no theme is chosen', () => {
    const registration = { ...day.registration, themeChoice: 'none', ranking: null } as const;
    const codes = timeline({ ...day, registration }).map(({ code }) => code);
    expect(codes).not.toContain('choosing.ends');
    expect(codes).not.toContain('rechoosing.ends');
  });
});

/** The same event with every instant, in no order at all, from a handful. */
const upset = fc
  .infiniteStream(fc.integer({ min: 0, max: 6 }))
  .map((instants) => withInstants(day, () => Number(instants.next().value)))
  .map((event) => ({ ...event, registration: endingTogether(event.registration) }));

describe('every timeline', () => {
  it('holds every instant of the event and no other', () => {
    fc.assert(
      fc.property(upset, (event) => {
        const all = new Set<number>();
        // What was announced before is past; nothing switches then.
        withInstants({ ...event, previousStartsAt: null }, (at) => {
          all.add(at);
          return at;
        });
        expect(new Set(timeline(event).map(({ at }) => at))).toEqual(all);
      }),
    );
  });

  it('is in order: lists, then names, then earmarks by id, and ends before beginnings', () => {
    const order = ['waiting-list.ends', 'wish-lists.close', 'names.due', 'earmark.ends'];
    fc.assert(
      fc.property(upset, (event) => {
        const told = timeline(event);
        for (const [index, next] of told.entries()) {
          const last = told[index - 1];
          if (last === undefined) continue;
          expect(next.at).toBeGreaterThanOrEqual(last.at);
          if (next.at > last.at) continue;
          const ranks = [last, next].map(({ code }) => (order.indexOf(code) + 1 || 9) - 1);
          expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
          expect(/starts|opens/.test(last.code) && /ends|closes/.test(next.code)).toBe(false);
          if (last.code !== 'earmark.ends' || next.code !== 'earmark.ends') continue;
          expect(last.params.earmark < next.params.earmark).toBe(true);
        }
      }),
    );
  });

  it('does not depend on the order in which things are written', () => {
    fc.assert(
      fc.property(upset, (event) => {
        const { registration } = event;
        const turned = {
          ...event,
          sessions: event.sessions.toReversed(),
          registration: {
            ...registration,
            windows: registration.windows.toReversed(),
            earmarks: registration.earmarks.toReversed(),
          },
        };
        expect(timeline(turned)).toEqual(timeline(event));
      }),
    );
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(timeline(day)))).toEqual(timeline(day));
  });
});

/** Replaces the value of every key that is named as an instant, wherever it stands. */
function withInstants(event: CompiledEvent, instant: (at: number) => number): CompiledEvent {
  return JSON.parse(JSON.stringify(event), (key, value: unknown) => {
    if (/^remind/.test(key) && Array.isArray(value)) return value.map(instant);
    return /(?:At|Until)$/.test(key) && typeof value === 'number' ? instant(value) : value;
  });
}

/** Seats kept for each region are kept until one instant. */
function endingTogether(registration: CompiledEvent['registration']): typeof registration {
  const [each] = registration.earmarks.filter(({ id }) => id.startsWith('two-each:'));
  const earmarks = registration.earmarks.map((earmark) =>
    earmark.id.startsWith('two-each:') ? { ...earmark, untilAt: each?.untilAt ?? 0 } : earmark,
  );
  return { ...registration, earmarks };
}
