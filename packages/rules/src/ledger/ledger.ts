import type { Policy, PolicyQuota } from '../policy/policy.ts';
import {
  emptyOccupancy,
  fillingOf,
  type Occupancy,
  reseated,
  usedSeats,
} from '../seats/occupancy.ts';
import type { Hold } from './holds.ts';
import { emptyMap, type PersistentMap } from './persistent-map.ts';
import type { RegistrationRecord } from './registration-record.ts';

/**
 * What stands after some facts: everything the rules know about people. Never changed; `apply` gives a
 * new one that shares what stayed the same. Read it by `registrationOf` and its neighbours.
 */
export interface Ledger {
  readonly policy: Policy;
  readonly registrations: PersistentMap<RegistrationRecord>;
  /** By person, the ids of the registrations that have not ended, oldest first. */
  readonly live: PersistentMap<readonly string[]>;
  readonly holds: readonly Hold[];
  readonly occupancy: Occupancy;
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
    registrations: emptyMap(),
    live: emptyMap(),
    holds: [],
    occupancy: emptyOccupancy(policy),
  };
}

/**
 * The ledger as another revision of the event's rules sees it: the same people, counted anew. Costs
 * time for every registration, so do it once a revision; for the ledger's own policy it is free.
 *
 * @param policy - the rules to see it by.
 * @param ledger - what stands.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { apply, emptyLedger, policyOf, underPolicy, usedOf } from '@plenary/rules';
 *
 * const registration = { windows: [], withdrawUntil: 900, amendUntil: 900, chooseUntil: 900, undoFor: 60,
 *   themeChoice: 'none', quotas: [], earmarks: [] } as const;
 * const ledger = apply(emptyLedger(policyOf({ startsAt: 1_000, registration })), { type: 'registered',
 *   at: 10, registration: 'r1', person: 'p1', audience: null, affiliation: null, themes: [] });
 * const quotas = [{ id: 'day', limit: 500, counts: { kind: 'event' } }] as const;
 * const revised = policyOf({ startsAt: 1_000, registration: { ...registration, quotas } });
 * assert.equal(usedOf(underPolicy(revised, ledger), 'day'), 1);
 * ```
 */
export function underPolicy(policy: Policy, ledger: Ledger): Ledger {
  if (ledger.policy === policy) return ledger;
  let occupancy = emptyOccupancy(policy);
  for (const [, record] of ledger.registrations) {
    if (record.state !== 'ended') occupancy = reseated(policy, occupancy, null, record);
  }
  return { ...ledger, policy, occupancy };
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
 * How many people are seated in a quota: held and confirmed. 0 for a quota there is not.
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
  return known === undefined ? 0 : usedSeats(known, ledger.occupancy);
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
  const { used, kept } = fillingOf(known, ledger.occupancy, at);
  return used + kept;
}

function quotaNamed(ledger: Ledger, id: string): PolicyQuota | undefined {
  return ledger.policy.quotas.find((quota) => quota.id === id);
}
