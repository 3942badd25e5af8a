import type { SubstitutedFact } from '../fact.ts';
import type { Changes } from './changes.ts';
import { type Ledger, partyOf, registrationOf } from './ledger.ts';
import { newRecord } from './new-record.ts';
import { endedRecord } from './record-changes.ts';
import type { RegistrationRecord } from './registration-record.ts';
import { entriesWithout } from './waiting-places.ts';

/** One registration ends, and another has its seat. */
export function substituted(ledger: Ledger, fact: SubstitutedFact): Changes {
  const old = registrationOf(ledger, fact.registration);
  if (old === null) return {};
  const { at, person, audience, affiliation, proveUntil } = fact;
  const { themes, ranking, party, invitation } = old;
  const made = newRecord(ledger, {
    ...{
      type: 'registered',
      at,
      registration: fact.by,
      person,
      audience,
      affiliation,
      themes,
      ranking,
    },
    ...(proveUntil === undefined ? {} : { proveUntil }),
    ...(party === null ? {} : { party }),
    ...(invitation === null ? {} : { invitation }),
  });
  const newcomer: RegistrationRecord = {
    ...made,
    choice: old.choice,
    chosenSeq: old.chosenSeq,
    ...(fact.reapprove && { state: 'requested', why: null, heldUntil: null, seatKept: true }),
  };
  const ended = endedRecord({ ...old, version: old.version + 1 }, 'substituted');
  const known = party === null ? null : partyOf(ledger, party);
  return {
    records: [ended, newcomer],
    entries: entriesWithout(ledger, old),
    parties: known === null ? [] : [{ ...known, members: [...known.members, fact.by] }],
  };
}
