import { normaliseAddress } from '@plenary/model/compiled';
import { partiesArrangedBy, registrationsOfPerson } from '@plenary/rules';
import type { StoredPerson } from '../store/people.ts';
import type { Bench } from './judgement.ts';

/**
 * Who addresses stand for, as they were typed: those known, and new ids for the others. Two spellings of
 * one address are one person.
 */
export function naming({ people, newId }: Bench): (typed: string) => StoredPerson {
  const named = new Map<string, StoredPerson>();
  return (typed) => {
    const address = normaliseAddress(typed);
    const known = people.get(address) ?? named.get(address);
    const person = known ?? { address, person: newId(), repeatedAt: [] };
    named.set(address, person);
    return person;
  };
}

/** Those of them whom the store does not know yet, each once. */
export function newcomers({ people }: Bench, persons: Iterable<StoredPerson>): StoredPerson[] {
  return [...new Set(persons)].filter(({ address }) => !people.has(address));
}

/** The person whose address nothing stands on any more once these registrations and parties are left out. */
export function forgottenWithout(
  { ledger }: Bench,
  person: string | null,
  gone: readonly string[],
): string[] {
  if (person === null) return [];
  const standing = [...registrationsOfPerson(ledger, person), ...partiesArrangedBy(ledger, person)];
  return standing.every(({ id }) => gone.includes(id)) ? [person] : [];
}
