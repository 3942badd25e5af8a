import type { CompiledWaitingList } from '@plenary/model/compiled';
import { guarantee } from '../testing/small-day.ts';
import {
  amending,
  approving,
  choosing,
  each,
  leaving,
  ordered,
  plainly,
  publishing,
  ranking,
  registering,
  withdrawing,
} from './asks.ts';
import type { Ask, World } from './world.ts';
import {
  ann,
  automatic,
  ben,
  cas,
  clock,
  day,
  either,
  everyInstant,
  offer,
  somebody,
  waits,
} from './world-parts.ts';

/* Small worlds in which a seat takes more than asking: approval, proof, a list, a code. */

const teacher = { audience: 'teachers' };
/** Teachers who have to be approved. */
export const approval: World = {
  name: 'teachers who have to be approved',
  policies: [
    day({
      ...{ seats: 1, themes: { t1: 1 }, waitingList: automatic },
      approval: { audiences: ['teachers'], reapprove: true },
      quotas: [{ id: 'teachers', limit: 1, counts: { kind: 'audience', audience: 'teachers' } }],
    }),
    day({
      ...{ seats: 2, themes: { t1: 2 }, waitingList: offer },
      approval: { audiences: ['teachers'], reapprove: false },
      quotas: [{ id: 'teachers', limit: 2, counts: { kind: 'audience', audience: 'teachers' } }],
    }),
  ],
  clock,
  people: [somebody('ann', teacher), somebody('ben', teacher), cas],
  commands: [
    registering([['t1']], waits),
    registering([['t1']], { override: ordered('approval') }),
    approving,
    each(({ id: registration }) => ({
      ...{ type: 'approve', registration, actor: 'organiser' },
      override: ordered('quota'),
    })),
    amending(
      { audience: 'teachers', affiliation: null },
      { audience: 'leaders', affiliation: null },
      { audience: 'teachers', affiliation: 'a' },
    ),
    choosing([['t1']]),
    withdrawing('attendee'),
    plainly('undo', 'accept', 'extend'),
    each(({ id: registration }, { at }) => ({ type: 'check-in', registration, scannedAt: at })),
    publishing(),
  ],
};

/** Addresses that are to be proved. */
export const proof: World = {
  name: 'addresses that are to be proved',
  policies: [
    day({ seats: 2, themes: { t1: 1, t2: 1 }, waitingList: automatic, proveAddressWithin: 2 }),
    day({ seats: 1, themes: { t1: 1, t2: 1 }, waitingList: offer, proveAddressWithin: 1 }),
  ],
  clock,
  people: [ann, ben, cas],
  commands: [
    registering(either, waits),
    plainly('confirm', 'extend', 'undo', 'accept'),
    withdrawing('attendee'),
    choosing([['t2']]),
    each(({ id: registration }, { at }) => ({ type: 'check-in', registration, scannedAt: at })),
    each(({ id: registration, version, person }) =>
      person === null || person.endsWith('!')
        ? null
        : { type: 'change-address', registration, version, person: `${person}!` },
    ),
    publishing(),
  ],
};

const first = (list: readonly string[]): readonly string[] => list.slice(0, 1);
const allocating =
  (pick: (list: readonly string[]) => readonly string[]): Ask =>
  ({ everyRecord }) => [
    {
      type: 'seat-allocation',
      actor: 'organiser',
      assignment: everyRecord
        .filter(
          ({ choice, state }) => choice === 'pending' && state !== 'ended' && state !== 'queued',
        )
        .map(({ id: registration, ranking: list }) => ({ registration, themes: pick(list) })),
    },
  ];

/** Themes that are ranked. */
export const ranked: World = {
  name: 'themes that are ranked',
  policies: [
    day({
      ...{ seats: 2, themes: { t1: 1, t2: 2 }, themeChoice: 'ranked' },
      ranking: { listsCloseAt: 5002, least: 1, most: 2 },
    }),
    day({
      ...{ seats: 3, themes: { t1: 2, t2: 1 }, themeChoice: 'ranked' },
      ranking: { listsCloseAt: 5003, least: 1, most: 2 },
    }),
  ],
  clock: everyInstant,
  people: [ann, ben, cas],
  commands: [
    ranking([['t1', 't2'], ['t2']]),
    registering(either),
    each(({ id: registration, version, state, choice }) =>
      state === 'ended' || choice !== 'pending'
        ? null
        : { type: 'choose', registration, version, themes: [], ranking: ['t2', 't1'] },
    ),
    choosing(either),
    allocating(first),
    allocating((list) => list.slice(-1)),
    allocating(() => []),
    withdrawing('attendee'),
    plainly('undo'),
    publishing(),
  ],
};

const wished = (seats: number, list: CompiledWaitingList): ReturnType<typeof day> =>
  day({
    ...{ seats, themes: { t1: 1, t2: 2 }, themeChoice: 'ranked', waitingList: list },
    ranking: { listsCloseAt: 5001, least: 1, most: 2 },
  });
/** Themes that are ranked, with a list to wait on. */
export const rankedWaiting: World = {
  name: 'themes that are ranked, with a list to wait on',
  policies: [wished(1, automatic), wished(2, offer)],
  clock: clock.slice(0, 4),
  people: [ann, ben, cas],
  commands: [
    ranking([['t1', 't2'], ['t1']], waits),
    allocating(first),
    allocating(() => []),
    choosing(either, waits),
    withdrawing('organiser'),
    plainly('accept'),
    leaving,
    publishing(),
  ],
};

const guest = { code: 'xyz', audience: null, affiliation: null };
const guestSeats = (seats: number, untilAt: number) =>
  ({
    id: 'for-guests',
    quota: 'day',
    for: { kind: 'invitation', invitation: 'guests' },
    seats,
    untilAt,
  }) as const;
const invitedDay = (seats: number, kept: number, closesAt: number): ReturnType<typeof day> =>
  day({
    ...{ seats, themes: { t1: 2 }, waitingList: automatic },
    quotas: [{ id: 'guests', limit: 1, counts: { kind: 'invitation', invitation: 'guests' } }],
    earmarks: [guestSeats(kept, 5004)],
    windows: [{ audience: null, opensAt: 5001, closesAt }],
    invitations: [
      {
        ...{ id: 'guests', title: { nl: 'Gasten' }, skipsApproval: true },
        window: { opensAt: 5000, closesAt: closesAt + 2 },
      },
      { id: 'speakers', title: { nl: 'Sprekers' }, skipsApproval: false, window: null },
    ],
  });
/* Somebody may be meant by three guarantees, and takes a seat of one. */
const several = (seats: number, limit: number): ReturnType<typeof day> =>
  day({
    ...{ seats, themes: { t1: limit }, waitingList: automatic },
    earmarks: [
      {
        ...{ id: 'for-teachers', quota: 'day', seats: 1, untilAt: 5004 },
        for: { kind: 'audience', audience: 'teachers' },
      },
      guarantee('a', 1, 5002),
      guestSeats(1, 5003),
    ],
    windows: [{ audience: null, opensAt: 1000, closesAt: 9000 }],
    invitations: [{ id: 'guests', title: { nl: 'Gasten' }, skipsApproval: true, window: null }],
  });
/** Seats kept for several groups at once. */
export const groups: World = {
  name: 'seats kept for several groups at once',
  policies: [several(4, 4), several(3, 2)],
  clock,
  people: [
    { name: 'ann', audience: 'teachers', affiliation: 'a', code: 'xyz' },
    { name: 'ben', audience: 'teachers', affiliation: 'a' },
    cas,
  ],
  commands: [
    () => [{ type: 'invite', code: 'xyz', invitation: 'guests', actor: 'organiser' }],
    registering([['t1']]),
    registering([['t1']], waits),
    registering([['t1']], { override: ordered('quota') }),
    amending(
      { audience: null, affiliation: 'a' },
      { audience: 'teachers', affiliation: null },
      { audience: null, affiliation: null },
    ),
    withdrawing('organiser'),
    publishing(),
  ],
};

/** Guests by invitation. */
export const invitations: World = {
  name: 'guests by invitation',
  policies: [invitedDay(2, 1, 5003), invitedDay(3, 2, 5004), invitedDay(1, 1, 5002)],
  clock: everyInstant,
  people: [somebody('ann', guest), somebody('ben', guest), cas],
  late: true,
  commands: [
    () => [
      { type: 'invite', code: 'xyz', invitation: 'guests', actor: 'organiser' },
      { type: 'invite', code: 'xyz', invitation: 'speakers', actor: 'organiser' },
    ],
    registering([['t1']]),
    registering([['t1']], waits),
    registering([['t1']], { override: ordered('window', 'quota') }),
    withdrawing('organiser'),
    publishing(),
  ],
};
