import type { Fact } from '../fact.ts';
import { withChanges } from './changes.ts';
import { changesBy } from './fact-changes.ts';
import { entryOf, type Ledger, partyOf, registrationOf } from './ledger.ts';
import { entryMoveOf, entryTransitions, moveOf, standingOf, transitions } from './transitions.ts';

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
  if (!fits(ledger, fact)) throw unfit(ledger, fact);
  return withChanges(ledger, fact.at, changesBy(ledger, fact));
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

function fits(ledger: Ledger, fact: Fact): boolean {
  if (isAboutEntry(fact)) {
    const standing = entryOf(ledger, fact.entry)?.state ?? 'none';
    return 'to' in entryTransitions[entryMoveOf[fact.type]][standing];
  }
  if (isAboutRegistration(fact)) {
    if (fact.type === 'erased' && partyOf(ledger, fact.registration) !== null) return true;
    const standing = standingOf(registrationOf(ledger, fact.registration));
    return 'to' in transitions[moveOf[fact.type]][standing];
  }
  return aboutNobody.includes(fact.type);
}

/** Facts about the event, a party or a code. */
const aboutNobody: readonly string[] = [
  'party-registered',
  'invited',
  'published',
  'allocated',
  'reminder-due',
] satisfies Fact['type'][];

function isAboutEntry(fact: Fact): fact is Extract<Fact, { entry: string }> {
  return Object.hasOwn(entryMoveOf, fact.type);
}

function isAboutRegistration(fact: Fact): fact is Extract<Fact, { registration: string }> {
  return Object.hasOwn(moveOf, fact.type);
}

function unfit(ledger: Ledger, fact: Fact): Error {
  const id = 'registration' in fact ? fact.registration : 'entry' in fact ? fact.entry : '';
  const standing = isAboutEntry(fact)
    ? (entryOf(ledger, id)?.state ?? 'none')
    : standingOf(registrationOf(ledger, id));
  const message = `A fact '${fact.type}' does not fit '${id}', which is ${standing}.`;
  return Object.assign(new Error(message), { name: 'LedgerError', code: 'fact.unfit' });
}
