import { guarantee, type SmallDay } from '../testing/small-day.ts';
import {
  amending,
  choosing,
  comingWithGuest,
  each,
  leaving,
  ordered,
  plainly,
  publishing,
  registering,
  seatFor,
  withdrawing,
} from './asks.ts';
import type { World } from './world.ts';
import {
  ann,
  automatic,
  ben,
  cas,
  clock,
  day,
  everyInstant,
  ofA,
  offer,
  waits,
} from './world-parts.ts';

/* Small worlds in which organisers change what stands. */

const dropping = (changes: SmallDay): ReturnType<typeof day> =>
  day({ themes: { t1: 2, t2: 1, t3: 1 }, waitingList: automatic, rechooseUntil: 5001, ...changes });
/** A theme that is dropped. */
export const dropped: World = {
  name: 'a theme that is dropped',
  policies: [
    dropping({ seats: 3 }),
    dropping({ seats: 3, dropped: ['t1'] }),
    dropping({ seats: 2, dropped: ['t1'], themes: { t1: 2, t2: 2, t3: 1 } }),
  ],
  clock,
  people: [ann, ben, cas],
  drops: true,
  commands: [
    registering([['t1'], ['t2']], waits),
    registering([['t2']], { moveTo: ['t1'] }),
    choosing([['t2'], ['t3']]),
    choosing([['t2']], waits),
    withdrawing('attendee'),
    leaving,
    plainly('undo'),
    publishing(),
    publishing([{ from: 't1', to: 't2' }]),
  ],
};

const theDay = (changes: SmallDay = {}): ReturnType<typeof day> =>
  day({
    ...{ seats: 2, themes: { t1: 2, t2: 1 }, waitingList: { ...automatic, untilAt: 5003 } },
    ...{ withdrawUntil: 5002, amendUntil: 5002, chooseUntil: 5001, remindAt: [5001] },
    ...changes,
    source: { startsAt: 5003, ...changes.source },
  });
/** The day itself. */
export const going: World = {
  name: 'the day itself',
  policies: [theDay(), theDay({ source: { status: 'EventCancelled' } })],
  clock: everyInstant,
  people: [ann, ben, cas],
  late: true,
  commands: [
    registering([['t1'], ['t2']], waits),
    each(({ id: registration }, { at }) => [
      { type: 'check-in', registration, scannedAt: at },
      { type: 'check-in', registration, scannedAt: at - 1 },
      { type: 'undo-check-in', registration, scannedAt: at - 1 },
      { type: 'undo-check-in', registration, scannedAt: at },
    ]),
    plainly('erase', 'undo'),
    withdrawing('attendee'),
    choosing([['t2']]),
    each(({ id: registration, state, exceptions }) =>
      state === 'ended' || exceptions.withdraw !== undefined
        ? null
        : {
            ...{ type: 'grant-exception', registration, actor: 'organiser', cause: 'ill' },
            until: { withdraw: 5003, choose: 5003 },
          },
    ),
    publishing(),
  ],
};

/** An organiser who helps. */
export const helping: World = {
  name: 'an organiser who helps',
  policies: [
    day({
      seats: 2,
      themes: { t1: 1 },
      waitingList: automatic,
      earmarks: [guarantee('a', 1, 5003)],
    }),
    day({
      ...{ seats: 3, themes: { t1: 2 }, waitingList: automatic, amendUntil: 5002 },
      windows: [{ audience: null, opensAt: 1000, closesAt: 5002 }],
      // Region b and teachers are no more; who is of them stays so, and may change the rest.
      source: { directory: { entries: [{ id: 'a' }], none: 'no region' }, audiences: [] },
    }),
  ],
  clock,
  people: [ofA('ann'), ben, cas],
  commands: [
    registering([['t1']]),
    registering([['t1']], { override: ordered('quota') }),
    ({ everybody, everyRecord }) => {
      const rows = everybody
        .filter(({ name }) => !everyRecord.some(({ id }) => id.startsWith(name)))
        .map((person) => seatFor(person, 0, ['t1']));
      const waiting = {
        type: 'import',
        rows,
        elseWait: true,
        override: ordered(),
      } as const;
      return rows.length < 2 ? [] : [waiting, { type: 'import', rows, override: ordered('quota') }];
    },
    each(({ id: registration, version, state }) =>
      state === 'ended'
        ? null
        : {
            ...{ type: 'substitute', registration, version },
            to: {
              registration: `${registration}-heir`,
              person: `${registration}-heir`,
              audience: null,
              affiliation: 'a',
            },
          },
    ),
    each(({ id: registration, version, state, person }, { everyRecord }) => {
      const other = everyRecord.find((one) => one.person !== person)?.person;
      if (state === 'ended' || other === undefined) return null;
      const to = { registration: `${registration}-heir`, person: other, audience: null };
      return {
        type: 'substitute',
        registration,
        version,
        to: { ...to, affiliation: null },
      };
    }),
    amending(
      { audience: null, affiliation: 'a' },
      { audience: null, affiliation: 'b' },
      { audience: 'teachers', affiliation: 'b' },
      { audience: 'teachers', affiliation: null },
    ),
    withdrawing('organiser'),
    publishing(),
  ],
};

/** People who come back. */
export const again: World = {
  name: 'people who come back',
  policies: [
    day({ seats: 2, themes: { t1: 1, t2: 2 }, waitingList: automatic, perPerson: 2 }),
    day({ seats: 3, themes: { t1: 1, t2: 2 }, waitingList: offer }),
  ],
  clock: clock.slice(0, 4),
  people: [ann, ben, cas],
  commands: [
    registering([['t1'], ['t2']], {}, { most: 2, live: 2 }),
    registering([['t1']], waits, { most: 2, live: 2 }),
    registering([['t1']], { override: ordered('quota', 'duplicate') }, { most: 2, live: 2 }),
    withdrawing('attendee', 'organiser'),
    plainly('undo', 'accept'),
    comingWithGuest(['t1']),
    publishing(),
  ],
};
