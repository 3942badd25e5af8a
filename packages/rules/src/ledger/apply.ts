import type { Fact } from '../fact.ts';
import { reseated } from '../seats/occupancy.ts';
import { withHold, withoutHold } from './holds.ts';
import { type Ledger, registrationOf } from './ledger.ts';
import type { RegistrationRecord } from './registration-record.ts';
import { moveOf, standingOf, transitions } from './transitions.ts';

/**
 * The ledger after one more fact. The old ledger stays as it was.
 *
 * @param ledger - what stood before; facts are applied in the order in which they were decided.
 * @param fact - what happened. It is believed, not judged: limits and windows are not asked again.
 * @throws Error with code `fact.unfit` where no decision can have led to this fact: the ledger lacks
 * facts before it, or the fact's kind is unknown to this version.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { apply, emptyLedger, policyOf, registrationOf } from '@plenary/rules';
 *
 * const policy = policyOf({ startsAt: 1_000, registration: {
 *   windows: [], withdrawUntil: 900, amendUntil: 900, chooseUntil: 900, undoFor: 60, themeChoice: 'none',
 *   quotas: [], earmarks: [] } });
 * const before = emptyLedger(policy);
 * const after = apply(before, { type: 'registered', at: 10, registration: 'r1', person: 'p1',
 *   audience: null, affiliation: null, themes: [] });
 * assert.equal(registrationOf(after, 'r1')?.version, 1);
 * assert.equal(registrationOf(before, 'r1'), null);
 * ```
 */
export function apply(ledger: Ledger, fact: Fact): Ledger {
  const before = registrationOf(ledger, fact.registration);
  if (!fits(before, fact)) throw unfit(before, fact);
  const after = recordAfter(ledger, before, fact);
  return {
    policy: ledger.policy,
    registrations: ledger.registrations.set(after.id, after),
    live: liveAfter(ledger, after),
    holds: holdsAfter(ledger, after),
    occupancy: reseated(ledger.policy, ledger.occupancy, seatOf(before), seatOf(after)),
  };
}

/**
 * The ledger after some facts, in order.
 *
 * @param ledger - what stood before.
 * @param facts - what happened, in the order in which it was decided.
 * @throws Error with code `fact.unfit`, as `apply`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { applyAll, emptyLedger, liveRegistrationOf, policyOf } from '@plenary/rules';
 *
 * const policy = policyOf({ startsAt: 1_000, registration: {
 *   windows: [], withdrawUntil: 900, amendUntil: 900, chooseUntil: 900, undoFor: 60, themeChoice: 'none',
 *   quotas: [], earmarks: [] } });
 * const ledger = applyAll(emptyLedger(policy), [
 *   { type: 'registered', at: 10, registration: 'r1', person: 'p1', audience: null, affiliation: null, themes: [] },
 *   { type: 'withdrawn', at: 20, registration: 'r1', by: 'organiser', heldUntil: null },
 * ]);
 * assert.equal(liveRegistrationOf(ledger, 'p1'), null);
 * ```
 */
export function applyAll(ledger: Ledger, facts: Iterable<Fact>): Ledger {
  let standing = ledger;
  for (const fact of facts) standing = apply(standing, fact);
  return standing;
}

function fits(before: RegistrationRecord | null, fact: Fact): boolean {
  if (!Object.hasOwn(moveOf, fact.type)) return false;
  return 'to' in transitions[standingOf(before)][moveOf[fact.type]];
}

function recordAfter(
  ledger: Ledger,
  before: RegistrationRecord | null,
  fact: Fact,
): RegistrationRecord {
  if (fact.type === 'registered') {
    return {
      id: fact.registration,
      person: fact.person,
      state: 'confirmed',
      why: null,
      heldUntil: null,
      cause: null,
      lapsedAt: null,
      version: 1,
      audience: fact.audience,
      affiliation: fact.affiliation,
      themes: fact.themes,
      registeredAt: fact.at,
      order: ledger.registrations.size,
    };
  }
  if (before === null) throw unfit(before, fact);
  return { ...before, ...changesBy(fact), version: before.version + 1 };
}

function changesBy(fact: Exclude<Fact, { type: 'registered' }>): Partial<RegistrationRecord> {
  switch (fact.type) {
    case 'chosen':
      return { themes: fact.themes };
    case 'amended':
      return { audience: fact.audience, affiliation: fact.affiliation };
    case 'withdrawn':
      return fact.heldUntil === null
        ? { state: 'ended', cause: 'withdrawn' }
        : { state: 'held', why: 'undo', heldUntil: fact.heldUntil };
    case 'restored':
      return { state: 'confirmed', why: null, heldUntil: null };
    case 'lapsed':
      return {
        state: 'ended',
        why: null,
        heldUntil: null,
        cause: 'withdrawn',
        lapsedAt: fact.at,
      };
  }
}

function liveAfter({ live }: Ledger, { id, person, state }: RegistrationRecord): Ledger['live'] {
  const known = live.get(person) ?? [];
  if (state !== 'ended') return known.includes(id) ? live : live.set(person, [...known, id]);
  const left = known.filter((other) => other !== id);
  return left.length === 0 ? live.delete(person) : live.set(person, left);
}

function holdsAfter({ holds }: Ledger, { id, heldUntil }: RegistrationRecord): Ledger['holds'] {
  const others = withoutHold(holds, id);
  return heldUntil === null ? others : withHold(others, { until: heldUntil, registration: id });
}

function seatOf(record: RegistrationRecord | null): RegistrationRecord | null {
  return record === null || record.state === 'ended' ? null : record;
}

function unfit(before: RegistrationRecord | null, fact: Fact): Error {
  const message = `A fact '${fact.type}' does not fit registration '${fact.registration}', which is ${standingOf(before)}.`;
  return Object.assign(new Error(message), { name: 'LedgerError', code: 'fact.unfit' });
}
