import type { EntryEndedFact, GrantedFact } from '../fact.ts';
import type { Changes } from './changes.ts';
import type { Entry } from './entry.ts';
import { entryOf, type Ledger, registrationOf } from './ledger.ts';
import { seated } from './record-changes.ts';
import type { RegistrationRecord } from './registration-record.ts';

/** The entry with some of it changed. */
export function entryChanged(ledger: Ledger, id: string, change: Partial<Entry>): Changes {
  const entry = entryOf(ledger, id);
  return entry === null ? {} : { entries: [{ ...entry, ...change }] };
}

/** Everybody in it gets what they want. */
export function granted(ledger: Ledger, { entry: id, themes, proveUntil }: GrantedFact): Changes {
  const entry = entryOf(ledger, id);
  if (entry === null) return {};
  const records = recordsIn(ledger, entry).map((record): RegistrationRecord => {
    const version = record.version + 1;
    if (themes !== undefined) {
      return { ...record, version, themes, choice: 'made', chosenSeq: ledger.seq + 1 };
    }
    const toProve = !record.proved && record.person !== null && proveUntil !== undefined;
    return {
      ...record,
      version,
      ...seated(toProve ? proveUntil : null),
      choice: record.choice === 'pending' && ledger.allocated ? 'none' : record.choice,
      chosenSeq: ledger.seq + 1,
    };
  });
  return {
    records,
    entries: [{ ...entry, state: 'granted', until: null }],
  };
}

/** Who has no seat ends with the entry they waited in; who keeps one stays as they are. */
export function entryEnded(ledger: Ledger, fact: EntryEndedFact): Changes {
  const entry = entryOf(ledger, fact.entry);
  if (entry === null) return {};
  const { cause, undoUntil = null } = fact;
  const lapsedAt = cause === 'lapsed' ? fact.at : null;
  const records = recordsIn(ledger, entry).map((record): RegistrationRecord => {
    const version = record.version + 1;
    if (record.state !== 'queued') return { ...record, version, undoUntil };
    const why = cause === 'declined' ? cause : cause === 'left' ? 'withdrawn' : 'lapsed';
    return { ...record, version, state: 'ended', cause: why, undoUntil, undoTo: 'queued' };
  });
  return { records, entries: [{ ...entry, state: 'ended', until: null, cause, lapsedAt }] };
}

function recordsIn(ledger: Ledger, { registrations }: Entry): readonly RegistrationRecord[] {
  return registrations.flatMap((id) => registrationOf(ledger, id) ?? []);
}
