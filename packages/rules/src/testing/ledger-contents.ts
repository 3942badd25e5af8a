import {
  committedOf,
  entriesOf,
  type Ledger,
  liveRegistrationOf,
  partyOf,
  registrationsOf,
  usedOf,
} from '../ledger/ledger.ts';

/** Everything a ledger holds, as plain data that can be compared. */
export function ledgerContents(ledger: Ledger): unknown {
  const { policy, seq, at, codes, revision, allocated, ofPerson, personalEnds, line, timers } =
    ledger;
  const registrations = registrationsOf(ledger);
  const parties = [...new Set(registrations.map(({ party }) => party))];
  return {
    ...{ seq, at, revision, allocated, registrations },
    live: registrations.map(({ person }) =>
      person === null ? null : (liveRegistrationOf(ledger, person)?.id ?? null),
    ),
    ofPerson: sorted(ofPerson),
    entries: entriesOf(ledger),
    parties: parties.flatMap((id) => (id === null ? [] : [partyOf(ledger, id)])),
    codes: sorted(codes),
    personalEnds: [...personalEnds],
    line: sorted(line.kinds).map(([, kind]) => [kind.people, [...kind.entries]]),
    heads: [...line.heads].map(([key]) => key),
    timers: [...timers],
    quotas: policy.quotas.map(({ id }) => [id, usedOf(ledger, id), committedOf(ledger, id, at)]),
  };
}

function sorted<Value>(
  map: Iterable<readonly [string, Value]>,
): readonly (readonly [string, Value])[] {
  return [...map].sort(([one], [other]) => (one < other ? -1 : 1));
}
