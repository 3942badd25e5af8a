import { entryOf, type Fact, type Ledger, registrationOf } from '@plenary/rules';
import type { SeatWrites } from '../store/seats.ts';
import { touchedRegistrations } from './seat-changes.ts';

/** The registrations and places on the waiting list that facts have changed, as they now stand. */
export function touchedRows(
  before: Ledger,
  after: Ledger,
  facts: readonly Fact[],
): Pick<SeatWrites, 'registrations' | 'entries'> {
  const touched = [...touchedRegistrations(before, after, facts)];
  const registrations = touched
    .map((id) => registrationOf(after, id))
    .filter((record) => record !== null);
  const places = new Set([
    ...facts.flatMap((fact) => ('entry' in fact && fact.entry !== undefined ? [fact.entry] : [])),
    ...registrations.flatMap(({ id, party }) => (party === null ? [id] : [id, party])),
  ]);
  const entries = [...places]
    // What was not changed is the same object in both.
    .filter((id) => entryOf(after, id) !== entryOf(before, id))
    .map((id) => entryOf(after, id))
    .filter((entry) => entry !== null);
  return { registrations, entries };
}
