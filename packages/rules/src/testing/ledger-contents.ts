import { type Ledger, liveRegistrationOf, registrationsOf } from '../ledger/ledger.ts';

/** Everything a ledger holds, as plain data that can be compared. */
export function ledgerContents(ledger: Ledger): unknown {
  const registrations = registrationsOf(ledger);
  return {
    registrations,
    live: registrations.map(({ person }) => liveRegistrationOf(ledger, person)?.id ?? null),
    holds: [...ledger.holds],
    occupancy: ledger.occupancy.map((row) => [...row]),
  };
}
