import type { Policy, PolicyQuota } from '../policy/policy.ts';
import { committedSeats } from '../seats/committed.ts';
import { countIn, emptyOccupancy, type Occupancy } from '../seats/occupancy.ts';
import { emptyLine, placeKey, type WaitingLine } from '../waiting/waiting-line.ts';
import { type Entry, isLive } from './entry.ts';
import { compareKeys, OrderedMap } from './ordered-map.ts';
import type { Party } from './party.ts';
import { emptyMap, type PersistentMap } from './persistent-map.ts';
import type { RegistrationRecord } from './registration-record.ts';
import type { Timer } from './timers.ts';

/**
 * What stands after some facts: everything the rules know about people. Never changed; `apply` gives a
 * new one that shares what stayed the same. Read it by `registrationOf` and its neighbours.
 */
export interface Ledger {
  readonly policy: Policy;
  /** How many facts led here. */
  readonly seq: number;
  /** The latest instant of a fact; -Infinity before the first. Milliseconds since the epoch. */
  readonly at: number;
  readonly registrations: PersistentMap<RegistrationRecord>;
  /** By person, the ids of the registrations that have not ended, oldest first. */
  readonly live: PersistentMap<readonly string[]>;
  /** By person, the ids of their registrations, ended ones too, and of the parties they arrange. */
  readonly ofPerson: PersistentMap<readonly string[]>;
  readonly entries: PersistentMap<Entry>;
  readonly parties: PersistentMap<Party>;
  /** By code, the id of the event's invitation. */
  readonly codes: PersistentMap<string>;
  /** The revision published last; 0 before the first. */
  readonly revision: number;
  /** Whether the ranked lists were allocated. */
  readonly allocated: boolean;
  /** When what single people may do ends, with the registration: their own deadlines, and their times to undo. */
  readonly personalEnds: OrderedMap<string>;
  readonly occupancy: Occupancy;
  readonly line: WaitingLine;
  readonly timers: OrderedMap<Timer>;
}

/**
 * A ledger in which nothing has happened.
 *
 * @param policy - the rules it will be judged by.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { emptyLedger, policyOf, registrationOf } from '@plenary/rules';
 *
 * const policy = policyOf({ startsAt: 1_000, registration: {
 *   windows: [], withdrawUntil: 900, amendUntil: 900, chooseUntil: 900, undoFor: 60, themeChoice: 'none',
 *   quotas: [], earmarks: [] } });
 * assert.equal(registrationOf(emptyLedger(policy), 'r1'), null);
 * ```
 */
export function emptyLedger(policy: Policy): Ledger {
  return {
    policy,
    seq: 0,
    at: Number.NEGATIVE_INFINITY,
    registrations: emptyMap(),
    live: emptyMap(),
    ofPerson: emptyMap(),
    entries: emptyMap(),
    parties: emptyMap(),
    codes: emptyMap(),
    revision: 0,
    allocated: false,
    personalEnds: new OrderedMap(),
    occupancy: emptyOccupancy(policy),
    line: emptyLine,
    timers: new OrderedMap(),
  };
}

/**
 * The registration with this id, or null.
 *
 * @param ledger - what stands.
 * @param id - the registration's id.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { apply, emptyLedger, policyOf, registrationOf } from '@plenary/rules';
 *
 * const policy = policyOf({ startsAt: 1_000, registration: {
 *   windows: [], withdrawUntil: 900, amendUntil: 900, chooseUntil: 900, undoFor: 60, themeChoice: 'none',
 *   quotas: [], earmarks: [] } });
 * const ledger = apply(emptyLedger(policy), { type: 'registered', at: 10, registration: 'r1',
 *   person: 'p1', audience: null, affiliation: null, themes: [] });
 * assert.equal(registrationOf(ledger, 'r1')?.state, 'confirmed');
 * ```
 */
export function registrationOf(ledger: Ledger, id: string): RegistrationRecord | null {
  return ledger.registrations.get(id) ?? null;
}

/**
 * The registration of a person that has not ended, or null; the oldest where an override allowed more.
 *
 * @param ledger - what stands.
 * @param person - the person's id, as the register command gave it.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { apply, emptyLedger, liveRegistrationOf, policyOf } from '@plenary/rules';
 *
 * const policy = policyOf({ startsAt: 1_000, registration: {
 *   windows: [], withdrawUntil: 900, amendUntil: 900, chooseUntil: 900, undoFor: 60, themeChoice: 'none',
 *   quotas: [], earmarks: [] } });
 * const ledger = apply(emptyLedger(policy), { type: 'registered', at: 10, registration: 'r1',
 *   person: 'p1', audience: null, affiliation: null, themes: [] });
 * assert.equal(liveRegistrationOf(ledger, 'p1')?.id, 'r1');
 * ```
 */
export function liveRegistrationOf(ledger: Ledger, person: string): RegistrationRecord | null {
  const [oldest] = ledger.live.get(person) ?? [];
  return oldest === undefined ? null : registrationOf(ledger, oldest);
}

/**
 * Every registration, also those that have ended, in the order in which they were made.
 *
 * @param ledger - what stands.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { applyAll, emptyLedger, policyOf, registrationsOf } from '@plenary/rules';
 *
 * const policy = policyOf({ startsAt: 1_000, registration: {
 *   windows: [], withdrawUntil: 900, amendUntil: 900, chooseUntil: 900, undoFor: 60, themeChoice: 'none',
 *   quotas: [], earmarks: [] } });
 * const seat = { type: 'registered', audience: null, affiliation: null, themes: [] } as const;
 * const ledger = applyAll(emptyLedger(policy), [
 *   { ...seat, at: 10, registration: 'r1', person: 'p1' },
 *   { ...seat, at: 20, registration: 'r2', person: 'p2' },
 * ]);
 * assert.deepEqual(registrationsOf(ledger).map(({ id }) => id), ['r1', 'r2']);
 * ```
 */
export function registrationsOf(ledger: Ledger): readonly RegistrationRecord[] {
  return [...ledger.registrations]
    .map(([, record]) => record)
    .sort((one, other) => one.order - other.order);
}

/**
 * The place on the waiting list with this id, or null: a registration's, or a party's. What was granted
 * or has ended stays until another takes its place.
 *
 * @param ledger - what stands; nothing is swept.
 * @param id - the id of the registration it is for, or of the party that waits as a whole.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { apply, emptyLedger, entryOf, policyOf } from '@plenary/rules';
 *
 * const policy = policyOf({ startsAt: 1_000, registration: {
 *   windows: [], withdrawUntil: 900, amendUntil: 900, chooseUntil: 900, undoFor: 60, themeChoice: 'none',
 *   quotas: [], earmarks: [], waitingList: { promotion: 'automatic', offerFor: null, untilAt: 900 } } });
 * const ledger = apply(emptyLedger(policy), { type: 'queued', at: 10, registration: 'r1',
 *   person: 'p1', audience: null, affiliation: null, themes: [] });
 * assert.equal(entryOf(ledger, 'r1')?.state, 'open');
 * ```
 */
export function entryOf(ledger: Ledger, id: string): Entry | null {
  return ledger.entries.get(id) ?? null;
}

/**
 * The place on the waiting list that a registration has, open or offered; null for none.
 *
 * @param ledger - what stands; nothing is swept.
 * @param registration - its id; a member of a party may wait in the party's entry.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { emptyLedger, liveEntryOf, policyOf } from '@plenary/rules';
 *
 * const policy = policyOf({ startsAt: 1_000, registration: {
 *   windows: [], withdrawUntil: 900, amendUntil: 900, chooseUntil: 900, undoFor: 60, themeChoice: 'none',
 *   quotas: [], earmarks: [] } });
 * assert.equal(liveEntryOf(emptyLedger(policy), 'r1'), null);
 * ```
 */
export function liveEntryOf(ledger: Ledger, registration: string): Entry | null {
  const own = entryOf(ledger, registration);
  if (own !== null && isLive(own)) return own;
  const party = registrationOf(ledger, registration)?.party ?? null;
  const shared = party === null ? null : entryOf(ledger, party);
  return shared !== null && isLive(shared) && shared.registrations.includes(registration)
    ? shared
    : null;
}

/**
 * Every place on the waiting list that is open or offered, in the order in which they stand.
 *
 * @param ledger - what stands; nothing is swept.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { emptyLedger, entriesOf, policyOf } from '@plenary/rules';
 *
 * const policy = policyOf({ startsAt: 1_000, registration: {
 *   windows: [], withdrawUntil: 900, amendUntil: 900, chooseUntil: 900, undoFor: 60, themeChoice: 'none',
 *   quotas: [], earmarks: [] } });
 * assert.deepEqual(entriesOf(emptyLedger(policy)), []);
 * ```
 */
export function entriesOf(ledger: Ledger): readonly Entry[] {
  return [...ledger.entries]
    .map(([, entry]) => entry)
    .filter(isLive)
    .sort((one, other) => compareKeys(placeKey(one), placeKey(other)));
}

/**
 * The party with this id, or null.
 *
 * @param ledger - what stands.
 * @param id - the party's id.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { apply, emptyLedger, partyOf, policyOf } from '@plenary/rules';
 *
 * const policy = policyOf({ startsAt: 1_000, registration: {
 *   windows: [], withdrawUntil: 900, amendUntil: 900, chooseUntil: 900, undoFor: 60, themeChoice: 'none',
 *   quotas: [], earmarks: [] } });
 * const ledger = apply(emptyLedger(policy), { type: 'party-registered', at: 10, party: 'x', contact: 'p1' });
 * assert.deepEqual(partyOf(ledger, 'x'), { id: 'x', contact: 'p1', members: [] });
 * ```
 */
export function partyOf(ledger: Ledger, id: string): Party | null {
  return ledger.parties.get(id) ?? null;
}

/**
 * How many people are seated in a quota: held, confirmed and offered a seat. 0 for a quota there is not.
 *
 * @param ledger - what stands; nothing is swept.
 * @param quota - the quota's id.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { emptyLedger, policyOf, usedOf } from '@plenary/rules';
 *
 * const policy = policyOf({ startsAt: 1_000, registration: {
 *   windows: [], withdrawUntil: 900, amendUntil: 900, chooseUntil: 900, undoFor: 60, themeChoice: 'none',
 *   quotas: [{ id: 'day', limit: 500, counts: { kind: 'event' } }], earmarks: [] } });
 * assert.equal(usedOf(emptyLedger(policy), 'day'), 0);
 * ```
 */
export function usedOf(ledger: Ledger, quota: string): number {
  const known = quotaNamed(ledger, quota);
  return known === undefined ? 0 : countIn(known, ledger.occupancy, ledger.at).used;
}

/**
 * How many seats of a quota are taken or kept for somebody at an instant. 0 for a quota there is not.
 *
 * @param ledger - what stands; nothing is swept.
 * @param quota - the quota's id.
 * @param at - when, in milliseconds since the epoch: an earmark keeps nothing from its end on.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { committedOf, emptyLedger, policyOf } from '@plenary/rules';
 *
 * const policy = policyOf({ startsAt: 1_000, registration: {
 *   windows: [], withdrawUntil: 900, amendUntil: 900, chooseUntil: 900, undoFor: 60, themeChoice: 'none',
 *   quotas: [{ id: 'day', limit: 500, counts: { kind: 'event' } }],
 *   earmarks: [{ id: 'e', quota: 'day', for: { kind: 'audience', audience: 'teachers' }, seats: 40, untilAt: 600 }],
 * } });
 * assert.equal(committedOf(emptyLedger(policy), 'day', 599), 40);
 * assert.equal(committedOf(emptyLedger(policy), 'day', 600), 0);
 * ```
 */
export function committedOf(ledger: Ledger, quota: string, at: number): number {
  const known = quotaNamed(ledger, quota);
  if (known === undefined) return 0;
  return committedSeats(countIn(known, ledger.occupancy, at));
}

function quotaNamed(ledger: Ledger, id: string): PolicyQuota | undefined {
  return ledger.policy.quotas.find((quota) => quota.id === id);
}
