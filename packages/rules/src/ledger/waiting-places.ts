import type { Entry } from './entry.ts';
import { entryOf, type Ledger, liveEntryOf } from './ledger.ts';
import type { RegistrationRecord } from './registration-record.ts';

/** The entry in which somebody without a seat waits: the one they share with their party, or their own. */
export function queueEntry(
  ledger: Ledger,
  { id, seq }: RegistrationRecord,
  party: string | null,
): Entry {
  const shared = party === null ? null : entryOf(ledger, party);
  if (shared?.state === 'open') return { ...shared, registrations: [...shared.registrations, id] };
  return openEntry(party ?? id, id, null, { rank: 1, seq });
}

/** A place where one registration waits. */
export function openEntry(
  id: string,
  registration: string,
  wants: Entry['wants'],
  place: Entry['place'],
): Entry {
  return {
    id,
    registrations: [registration],
    wants,
    state: 'open',
    until: null,
    cause: null,
    lapsedAt: null,
    place,
  };
}

/** The entry somebody waited in without them: ended where nobody is left in it. */
export function entriesWithout(ledger: Ledger, { id }: RegistrationRecord): readonly Entry[] {
  const entry = liveEntryOf(ledger, id);
  if (entry === null) return [];
  const registrations = entry.registrations.filter((other) => other !== id);
  if (registrations.length > 0) return [{ ...entry, registrations }];
  // An offer that is let go with it is not had back.
  const cause = entry.state === 'offered' ? 'declined' : 'withdrawn';
  return [{ ...entry, state: 'ended', until: null, cause }];
}

/** The place on the waiting list that was given up, as it was. */
export function restoredEntry(
  ledger: Ledger,
  before: RegistrationRecord,
  after: RegistrationRecord,
): readonly Entry[] {
  const own = entryOf(ledger, before.id);
  if (after.state === 'queued') {
    const shared = before.party === null ? null : entryOf(ledger, before.party);
    if (shared?.state === 'open') return [queueEntry(ledger, after, shared.id)];
    const { place } = own ?? shared ?? { place: { rank: 1 as const, seq: before.seq } };
    return [openEntry(before.id, before.id, null, place)];
  }
  const how = before.why === 'undo' ? 'withdrawn' : 'left';
  return own?.state === 'ended' && own.cause === how
    ? [{ ...own, state: 'open', cause: null }]
    : [];
}
