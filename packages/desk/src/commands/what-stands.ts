import {
  type Ledger,
  partiesArrangedBy,
  type RegistrationRecord,
  registrationOf,
  registrationsOfPerson,
} from '@plenary/rules';
import { repeatOnce } from '../mail/repeated-mail.ts';
import type { StoredPerson } from '../store/people.ts';
import type { Bench, Judgement } from './judgement.ts';

/**
 * Tells people by mail what stands for them, where nobody else reads it: each of their registrations and
 * the parties they arrange, as often an hour as one mailbox may be told.
 */
export function tellWhatStands(
  { ledger, instants }: Bench,
  persons: Iterable<StoredPerson>,
): Pick<Judgement, 'mail'> & { readonly people: { readonly people: readonly StoredPerson[] } } {
  const told = [...new Set(persons)].flatMap((person) => {
    const standing = standingFor(ledger, person);
    const repeatedAt = standing.length > 0 && repeatOnce(person.repeatedAt, instants.decidedAt);
    return repeatedAt ? [{ person: { ...person, repeatedAt }, standing }] : [];
  });
  return {
    mail: told.flatMap(({ standing }) =>
      standing.map((registration) => ({ template: 'stands' as const, registration })),
    ),
    people: { people: told.map(({ person }) => person) },
  };
}

/** What somebody could still do something about. */
function standingFor(ledger: Ledger, { person }: StoredPerson): readonly string[] {
  const parties = partiesArrangedBy(ledger, person).filter(({ members }) =>
    members.some((id) => isLive(registrationOf(ledger, id))),
  );
  const own = registrationsOfPerson(ledger, person).filter(isLive);
  return [...own, ...parties].map(({ id }) => id);
}

/** Whether a registration has not ended. */
export function isLive(record: RegistrationRecord | null): boolean {
  return record !== null && record.state !== 'ended';
}
