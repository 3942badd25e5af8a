import type { Command } from '../commands/command.ts';
import type { Fact } from '../fact.ts';
import type { ReasonCode } from '../reason.ts';
import type { Entry } from './entry.ts';
import type { RegistrationRecord } from './registration-record.ts';

/** How a registration stands: `absent` was never made, a hold is told apart by why it is held. */
export type Standing =
  | 'absent'
  | 'requested'
  | 'queued'
  | 'held-proof'
  | 'held-undo'
  | 'confirmed'
  | 'ended';

/** How a place on the waiting list stands: `none` was never made. */
export type EntryStanding = 'none' | Entry['state'];

/** Commands about one registration. Those about many, or about none, are judged without this table. */
export type RegistrationMove = Exclude<
  Command['type'],
  'register-party' | 'import' | 'invite' | 'publish' | 'seat-allocation'
>;

/** What can happen to a registration by itself or with others: time, the waiting list, a revision. */
export type PassiveMove =
  | 'queue'
  | 'request'
  | 'grant'
  | 'end-entry'
  | 'lose-theme'
  | 'lapse'
  | 'allocate';

/** What can happen to a place on the waiting list. */
export type EntryMove =
  | 'open'
  | 'offer'
  | 'grant'
  | 'accept'
  | 'decline'
  | 'leave'
  | 'promote'
  | 'undo'
  | 'close'
  | 'lapse';

/** Where a move leads, or the code of the reason for which it is refused. */
export type Cell<To extends string = Standing> =
  | { readonly to: readonly To[] }
  | { readonly refused: ReasonCode };

const to = <To extends string>(...standings: readonly To[]): { readonly to: readonly To[] } => ({
  to: standings,
});
const refused = <Code extends ReasonCode>(code: Code): { readonly refused: Code } => ({
  refused: code,
});

const absent = refused('registration.unknown');
const exists = refused('registration.exists');
const requested = refused('registration.requested');
const queued = refused('registration.queued');
const unproved = refused('registration.unproved');
const held = refused('registration.held');
const ended = refused('registration.ended');
const noEntry = refused('entry.none');
const noOffer = refused('offer.none');
const noApproval = refused('approval.none');
const nothingToUndo = refused('undo.nothing');

const ofNew = (...standings: readonly Standing[]) => ({
  absent: to(...standings),
  requested: exists,
  queued: exists,
  'held-proof': exists,
  'held-undo': exists,
  confirmed: exists,
  ended: exists,
});

/** The same standing after as before, wherever there still is something to change. */
const ofLive = {
  absent,
  requested: to('requested'),
  queued: to('queued'),
  'held-proof': to('held-proof'),
  'held-undo': to('held-undo'),
  confirmed: to('confirmed'),
  ended,
} as const;

/** The same, but first a withdrawal has to be undone. */
const ofStanding = { ...ofLive, 'held-undo': held } as const;

const ofSeated = {
  absent,
  requested,
  queued,
  'held-proof': unproved,
  'held-undo': held,
  confirmed: to('confirmed'),
  ended,
} as const;

/**
 * Every move of a registration against every standing. There is no other way from one standing to
 * another. Where a cell leads on, the rule of the move may still refuse it.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { transitions } from '@plenary/rules';
 *
 * assert.deepEqual(transitions.undo['held-undo'], { to: ['confirmed', 'held-proof', 'requested'] });
 * assert.deepEqual(transitions.choose['held-undo'], { refused: 'registration.held' });
 * ```
 */
export const transitions = {
  register: ofNew('confirmed', 'held-proof'),
  request: ofNew('requested'),
  queue: ofNew('queued'),
  approve: {
    absent,
    requested: to('confirmed', 'held-proof', 'queued'),
    queued: noApproval,
    'held-proof': noApproval,
    'held-undo': noApproval,
    confirmed: noApproval,
    ended,
  },
  reject: {
    absent,
    requested: to('ended'),
    queued: noApproval,
    'held-proof': noApproval,
    'held-undo': noApproval,
    confirmed: noApproval,
    ended,
  },
  confirm: { ...ofLive, 'held-proof': to('confirmed') },
  name: ofStanding,
  amend: {
    ...ofStanding,
    queued: to('queued', 'requested'),
    'held-proof': to('held-proof', 'requested'),
    confirmed: to('confirmed', 'requested'),
  },
  choose: ofStanding,
  swap: ofStanding,
  leave: { ...ofStanding, queued: to('ended') },
  withdraw: {
    absent,
    requested: to('ended', 'held-undo'),
    queued: to('ended'),
    'held-proof': to('held-undo', 'ended'),
    'held-undo': held,
    confirmed: to('held-undo', 'ended'),
    ended,
  },
  undo: {
    absent,
    requested: nothingToUndo,
    queued: nothingToUndo,
    'held-proof': to('held-proof'),
    'held-undo': to('confirmed', 'held-proof', 'requested'),
    confirmed: to('confirmed'),
    ended: to('queued', 'requested'),
  },
  extend: {
    absent,
    requested: refused('hold.none'),
    queued: refused('hold.none'),
    'held-proof': to('held-proof'),
    'held-undo': to('held-undo'),
    confirmed: refused('hold.none'),
    ended,
  },
  substitute: { ...ofSeated, 'held-proof': to('ended'), confirmed: to('ended') },
  'change-address': { ...ofStanding, 'held-proof': to('confirmed') },
  accept: { ...ofStanding, queued: to('confirmed', 'held-proof') },
  decline: { ...ofStanding, queued: to('ended') },
  promote: { ...ofStanding, queued: to('confirmed', 'held-proof') },
  'grant-exception': ofLive,
  'check-in': ofSeated,
  'undo-check-in': ofSeated,
  erase: {
    absent,
    requested: to('ended', 'requested'),
    queued: to('ended', 'queued'),
    'held-proof': to('ended', 'held-proof'),
    'held-undo': to('ended', 'held-undo'),
    confirmed: to('ended', 'confirmed'),
    ended: to('ended'),
  },
  grant: { ...ofStanding, queued: to('confirmed', 'held-proof') },
  'end-entry': { ...ofStanding, queued: to('ended') },
  'lose-theme': { ...ofLive, queued },
  allocate: ofLive,
  lapse: {
    absent,
    requested: to('ended'),
    queued: to('ended'),
    'held-proof': to('ended'),
    'held-undo': to('ended'),
    confirmed: to('ended'),
    ended,
  },
} as const satisfies Record<RegistrationMove | PassiveMove, Record<Standing, Cell>>;

/**
 * Every move of a place on the waiting list against every standing.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { entryTransitions } from '@plenary/rules';
 *
 * assert.deepEqual(entryTransitions.accept.offered, { to: ['granted'] });
 * assert.deepEqual(entryTransitions.accept.open, { refused: 'offer.none' });
 * ```
 */
export const entryTransitions = {
  open: {
    none: to('open'),
    open: to('open'),
    offered: to('open'),
    granted: to('open'),
    ended: to('open'),
  },
  offer: { none: noEntry, open: to('offered'), offered: noEntry, granted: noEntry, ended: noEntry },
  grant: {
    none: noEntry,
    open: to('granted'),
    offered: to('granted'),
    granted: noEntry,
    ended: noEntry,
  },
  accept: {
    none: noOffer,
    open: noOffer,
    offered: to('granted'),
    granted: noOffer,
    ended: noOffer,
  },
  decline: { none: noOffer, open: noOffer, offered: to('ended'), granted: noOffer, ended: noOffer },
  leave: {
    none: noEntry,
    open: to('ended'),
    offered: to('ended'),
    granted: noEntry,
    ended: noEntry,
  },
  promote: {
    none: noEntry,
    open: to('granted'),
    offered: noEntry,
    granted: noEntry,
    ended: noEntry,
  },
  undo: {
    none: nothingToUndo,
    open: nothingToUndo,
    offered: nothingToUndo,
    granted: nothingToUndo,
    ended: to('open'),
  },
  close: {
    none: noEntry,
    open: to('ended'),
    offered: to('ended'),
    granted: noEntry,
    ended: noEntry,
  },
  lapse: { none: noEntry, open: noEntry, offered: to('ended'), granted: noEntry, ended: noEntry },
} as const satisfies Record<EntryMove, Record<EntryStanding, Cell<EntryStanding>>>;

/** The move that each fact about one registration records. */
export const moveOf = {
  registered: 'register',
  requested: 'request',
  queued: 'queue',
  approved: 'approve',
  rejected: 'reject',
  confirmed: 'confirm',
  named: 'name',
  amended: 'amend',
  chosen: 'allocate',
  'entry-opened': 'choose',
  withdrawn: 'withdraw',
  restored: 'undo',
  lapsed: 'lapse',
  extended: 'extend',
  substituted: 'substitute',
  'address-changed': 'change-address',
  'exception-granted': 'grant-exception',
  'checked-in': 'check-in',
  'check-in-undone': 'undo-check-in',
  'theme-lost': 'lose-theme',
  erased: 'erase',
} as const satisfies Partial<Record<Fact['type'], RegistrationMove | PassiveMove>>;

/** The move that each fact about a place on the waiting list records. */
export const entryMoveOf = {
  offered: 'offer',
  granted: 'grant',
  'entry-ended': 'close',
} as const satisfies Partial<Record<Fact['type'], EntryMove>>;

/** How a registration stands. */
export function standingOf(record: RegistrationRecord | null): Standing {
  if (record === null) return 'absent';
  return record.state === 'held' ? `held-${record.why ?? 'undo'}` : record.state;
}
