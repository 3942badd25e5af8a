import type { CompiledEarmark, CompiledInvitation } from '@plenary/model/compiled';
import * as fc from 'fast-check';
import type { Policy } from '../policy/policy.ts';
import { closesAt, opensAt, type SmallDay, smallDay, startsAt } from './small-day.ts';

const limit = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 2 }));
const instant = fc.integer({ min: opensAt, max: startsAt + 500 });
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(arbitrary, { freq: 2 });
/** Most often not. */
const seldom = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.tuple(arbitrary, fc.nat(2)).map(([value, third]) => (third === 0 ? value : null));

const earmark: fc.Arbitrary<CompiledEarmark> = fc.record({
  id: fc.uuid(),
  quota: fc.constantFrom('day', 't1'),
  for: fc.constantFrom(
    { kind: 'affiliation' as const, affiliation: 'a' },
    { kind: 'affiliation' as const, affiliation: 'b' },
    { kind: 'audience' as const, audience: 'teachers' },
    { kind: 'invitation' as const, invitation: 'press' },
  ),
  seats: fc.integer({ min: 0, max: 2 }),
  untilAt: fc.integer({ min: opensAt, max: startsAt }),
});

const waitingList = fc.oneof(
  fc.constant({ promotion: 'automatic' as const, offerFor: null }),
  fc.integer({ min: 1, max: 2_000 }).map((offerFor) => ({ promotion: 'offer' as const, offerFor })),
);

const parties = fc.record({
  most: fc.constantFrom(2, 3),
  seating: fc.constantFrom('together' as const, 'whoever-fits' as const),
  namesDueAt: instant,
  remindNamesAt: fc.array(instant, { maxLength: 2 }).map((all) => all.toSorted((a, b) => a - b)),
  unnamed: fc.constantFrom('lapse' as const, 'keep' as const),
});

const press: fc.Arbitrary<CompiledInvitation> = fc.record({
  id: fc.constant('press'),
  title: fc.constant('Press'),
  window: maybe(fc.constant({ opensAt: opensAt - 500, closesAt: closesAt + 500 })),
  skipsApproval: fc.boolean(),
});

const approval = fc.record({
  audiences: fc.constantFrom(null, ['teachers']),
  reapprove: fc.boolean(),
});

/** What every day has: one choice of three themes, with quotas on the day, the themes and some groups. */
const seats = fc
  .record({
    seats: fc.integer({ min: 1, max: 7 }),
    limits: fc.tuple(limit, limit, maybe(limit)),
    teachers: limit,
    fromB: seldom(limit),
    guests: seldom(limit),
    earmarks: fc.array(earmark, { maxLength: 4 }),
  })
  .map(
    ({ limits: [t1, t2, t3], teachers, fromB, guests, ...others }): SmallDay => ({
      ...others,
      themes: { t1, t2, t3 },
      quotas: [
        { id: 'teachers', limit: teachers, counts: { kind: 'audience', audience: 'teachers' } },
        ...(fromB === null
          ? []
          : [
              {
                ...{ id: 'from-b', limit: fromB },
                counts: { kind: 'affiliation' as const, affiliation: 'b' },
              },
            ]),
        ...(guests === null
          ? []
          : [
              {
                ...{ id: 'guests', limit: guests },
                counts: { kind: 'invitation' as const, invitation: 'press' },
              },
            ]),
      ],
    }),
  );

/** What a day may ask for beyond seats, each about as often as not. */
const beyondSeats = fc
  .record({
    undoFor: fc.constantFrom(0, 1, 500, 3_000),
    withdrawUntil: fc.integer({ min: 7_000, max: startsAt + 500 }),
    amendUntil: fc.integer({ min: 7_000, max: startsAt }),
    chooseUntil: fc.integer({ min: 7_000, max: startsAt }),
    rechooseUntil: instant,
    ofTeachers: seldom(instant),
    list: fc.option(fc.tuple(waitingList, fc.integer({ min: 6_000, max: startsAt + 500 })), {
      freq: 4,
    }),
    parties: maybe(parties),
    approval: seldom(approval),
    invitations: fc.oneof(
      fc.constant([]),
      press.map((group) => [group]),
    ),
    ranking: seldom(fc.integer({ min: 3_000, max: 7_000 })),
    remindAt: fc.array(instant, { maxLength: 2 }).map((all) => all.toSorted((a, b) => a - b)),
    proveAddressWithin: seldom(fc.integer({ min: 1, max: 2_000 })),
    perPerson: fc.constantFrom(1, 1, 2),
  })
  .map(
    ({ ofTeachers, list, ranking, ...others }): SmallDay => ({
      ...others,
      deadlines:
        ofTeachers === null
          ? []
          : [
              {
                ...{ audience: 'teachers', withdrawUntil: ofTeachers },
                ...{ amendUntil: ofTeachers, chooseUntil: ofTeachers },
              },
            ],
      waitingList: list === null ? null : { ...list[0], untilAt: list[1] },
      themeChoice: ranking === null ? 'first-come' : 'ranked',
      ranking: ranking === null ? null : { listsCloseAt: ranking, least: 1, most: 3 },
    }),
  );

/** Any day, with any of the features that an event can ask for. */
export const anyDay: fc.Arbitrary<SmallDay> = fc
  .tuple(seats, beyondSeats)
  .map(([first, second]) => ({ ...first, ...second }));

/** The rules of any day. */
export const anyPolicy: fc.Arbitrary<Policy> = anyDay.map(readableDay);

/** The rules of any day on which themes are chosen as they come and people wait in a list. */
export const anyWaitingPolicy: fc.Arbitrary<Policy> = fc
  .tuple(anyDay, waitingList, fc.integer({ min: 6_000, max: startsAt + 500 }))
  .map(([day, list, untilAt]) =>
    readableDay({
      ...day,
      ...{ themeChoice: 'first-come', ranking: null, waitingList: { ...list, untilAt } },
    }),
  );

/** A day, and what a revision makes of it: other seats, a theme dropped, now and then cancelled. */
export const anyRevision: fc.Arbitrary<readonly [Policy, Policy]> = fc
  .record({
    day: anyDay,
    revised: seats,
    dropped: fc.constantFrom([], [], [], ['t1'], ['t3'], ['t1', 't2', 't3']),
    status: fc.constantFrom('EventScheduled', 'EventScheduled', 'EventScheduled', 'EventCancelled'),
  })
  .map(({ day, revised, dropped, status }) => [
    readableDay(day),
    readableDay({ ...day, ...revised, dropped, source: { status } }),
  ]);

/** The rules, which a counterexample shows as the day they were made of. */
export function readableDay(day: SmallDay): Policy {
  const value = (): string => JSON.stringify(day);
  return Object.defineProperty(smallDay(day), fc.toStringMethod, { value });
}
