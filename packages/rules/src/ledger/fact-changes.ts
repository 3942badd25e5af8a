import type { Fact, QueuedFact, RegisteredFact, RequestedFact } from '../fact.ts';
import type { Changes } from './changes.ts';
import { entryChanged, entryEnded, granted } from './entry-changes.ts';
import { type Ledger, liveEntryOf, partyOf, registrationOf } from './ledger.ts';
import { newRecord } from './new-record.ts';
import type { Party } from './party.ts';
import { changeBy } from './record-changes.ts';
import type { RegistrationRecord } from './registration-record.ts';
import { substituted } from './substituted.ts';
import { entriesWithout, openEntry, queueEntry, restoredEntry } from './waiting-places.ts';

type OfOne = Extract<Fact, { registration: string }>;

/** What a fact changes, believed as it is. */
export function changesBy(ledger: Ledger, fact: Fact): Changes {
  switch (fact.type) {
    case 'registered':
    case 'requested':
    case 'queued':
      return made(ledger, fact);
    case 'substituted':
      return substituted(ledger, fact);
    case 'party-registered':
      return { parties: [{ id: fact.party, contact: fact.contact, members: [] }] };
    case 'invited':
      return { codes: ledger.codes.set(fact.code, fact.invitation) };
    case 'published':
      return { revision: fact.revision };
    case 'allocated':
      return { allocated: true };
    case 'reminder-due':
      return {};
    case 'offered':
      return entryChanged(ledger, fact.entry, { state: 'offered', until: fact.until });
    case 'granted':
      return granted(ledger, fact);
    case 'entry-ended':
      return entryEnded(ledger, fact);
    case 'erased': {
      const party = partyOf(ledger, fact.registration);
      return party === null ? oneChanged(ledger, fact) : { parties: [{ ...party, contact: null }] };
    }
    default:
      return oneChanged(ledger, fact);
  }
}

function made(ledger: Ledger, fact: RegisteredFact | RequestedFact | QueuedFact): Changes {
  const record = newRecord(ledger, fact);
  const party = fact.party === undefined ? null : partyOf(ledger, fact.party);
  return {
    records: [record],
    parties: party === null ? [] : [{ ...party, members: [...party.members, record.id] }],
    entries: fact.type === 'queued' ? [queueEntry(ledger, record, fact.entry ?? null)] : [],
  };
}

/** What a fact about one registration changes of it and of the place it waits in. */
function oneChanged(ledger: Ledger, fact: OfOne): Changes {
  const before = registrationOf(ledger, fact.registration);
  if (before === null) return {};
  const change = changeBy(ledger, before, fact);
  const after = { ...before, ...change, version: before.version + 1 };
  return { records: [after], ...besides(ledger, before, after, fact) };
}

function besides(
  ledger: Ledger,
  before: RegistrationRecord,
  after: RegistrationRecord,
  fact: OfOne,
): Changes {
  if (fact.type === 'entry-opened') {
    const place = fact.first
      ? { rank: 0 as const, seq: before.chosenSeq }
      : { rank: 1 as const, seq: ledger.seq + 1 };
    return { entries: [openEntry(before.id, before.id, fact.wants, place)] };
  }
  if (fact.type === 'approved' && fact.to === 'waiting-list') {
    return { entries: [queueEntry(ledger, after, fact.entry ?? null)] };
  }
  if (fact.type === 'restored') return { entries: restoredEntry(ledger, before, after) };
  const queuedNoMore = before.state === 'queued' && after.state === 'requested';
  if ((fact.type === 'amended' || fact.type === 'chosen') && fact.requeued && !queuedNoMore) {
    const entry = liveEntryOf(ledger, before.id);
    if (entry === null) return {};
    const place = { rank: 1 as const, seq: ledger.seq + 1 };
    return { entries: [{ ...entry, state: 'open', until: null, place }] };
  }
  const stays = fact.type !== 'withdrawn' && after.state !== 'ended' && !queuedNoMore;
  return {
    entries: stays ? [] : entriesWithout(ledger, before),
    parties: fact.type === 'erased' ? contactErased(ledger, before) : [],
  };
}

/** A contact who is taken out arranges nothing any more. */
function contactErased(ledger: Ledger, { party, person }: RegistrationRecord): readonly Party[] {
  const known = party === null ? null : partyOf(ledger, party);
  return known !== null && known.contact === person ? [{ ...known, contact: null }] : [];
}
