import { type Ledger, partyOf, registrationOf } from './ledger.ts';
import type { Party } from './party.ts';
import type { RegistrationRecord } from './registration-record.ts';

type OfPerson = Ledger['ofPerson'];

/** By person, with what changed from one person to another taken along; null for nobody. */
export function passedOn(
  ofPerson: OfPerson,
  id: string,
  was: string | null,
  is: string | null,
): OfPerson {
  if (was === is) return ofPerson;
  const without = was === null ? ofPerson : withoutId(ofPerson, was, id);
  return is === null ? without : without.set(is, [...(without.get(is) ?? []), id]);
}

function withoutId(ofPerson: OfPerson, person: string, id: string): OfPerson {
  const left = (ofPerson.get(person) ?? []).filter((other) => other !== id);
  return left.length === 0 ? ofPerson.delete(person) : ofPerson.set(person, left);
}

/**
 * Every registration of a person, also those that have ended, oldest first; none of which they were
 * erased.
 *
 * @param ledger - what stands.
 * @param person - the person's id, as the register command gave it.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { applyAll, emptyLedger, policyOf, registrationsOfPerson } from '@plenary/rules';
 *
 * const policy = policyOf({ startsAt: 1_000, registration: {
 *   windows: [], withdrawUntil: 900, amendUntil: 900, chooseUntil: 900, undoFor: 60, themeChoice: 'none',
 *   quotas: [], earmarks: [] } });
 * const ledger = applyAll(emptyLedger(policy), [
 *   { type: 'registered', at: 10, registration: 'r1', person: 'p1', audience: null, affiliation: null, themes: [] },
 *   { type: 'withdrawn', at: 20, registration: 'r1', by: 'organiser', heldUntil: null },
 * ]);
 * assert.deepEqual(registrationsOfPerson(ledger, 'p1').map(({ id }) => id), ['r1']);
 * ```
 */
export function registrationsOfPerson(
  ledger: Ledger,
  person: string,
): readonly RegistrationRecord[] {
  const ids = ledger.ofPerson.get(person) ?? [];
  return ids.map((id) => registrationOf(ledger, id)).filter((record) => record !== null);
}

/**
 * The parties that a person arranges, oldest first.
 *
 * @param ledger - what stands.
 * @param person - the person's id.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { apply, emptyLedger, partiesArrangedBy, policyOf } from '@plenary/rules';
 *
 * const policy = policyOf({ startsAt: 1_000, registration: {
 *   windows: [], withdrawUntil: 900, amendUntil: 900, chooseUntil: 900, undoFor: 60, themeChoice: 'none',
 *   quotas: [], earmarks: [] } });
 * const ledger = apply(emptyLedger(policy), { type: 'party-registered', at: 10, party: 'x', contact: 'p1' });
 * assert.deepEqual(partiesArrangedBy(ledger, 'p1').map(({ id }) => id), ['x']);
 * ```
 */
export function partiesArrangedBy(ledger: Ledger, person: string): readonly Party[] {
  const ids = ledger.ofPerson.get(person) ?? [];
  return ids.map((id) => partyOf(ledger, id)).filter((party) => party !== null);
}
