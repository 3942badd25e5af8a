import { type Demand, demandOf, type SeatChange } from '../seats/demand.ts';
import { reseated } from '../seats/occupancy.ts';
import { joined, parted, type WaitingLine } from '../waiting/waiting-line.ts';
import type { Entry } from './entry.ts';
import { entryOf, type Ledger, liveEntryOf, registrationOf } from './ledger.ts';
import { passedOn } from './of-person.ts';
import type { OrderedMap } from './ordered-map.ts';
import type { Party } from './party.ts';
import { withPersonalEnds } from './personal-ends.ts';
import { hasSeat, type RegistrationRecord } from './registration-record.ts';
import { seatNow, seatWanted } from './standing-seat.ts';
import { type Timer, type TimerEntry, timersOf, timersOfEntry } from './timers.ts';

/** What one fact changes: whole records, entries and parties in the place of the old ones. */
export interface Changes {
  readonly records?: readonly RegistrationRecord[];
  readonly entries?: readonly Entry[];
  readonly parties?: readonly Party[];
  readonly codes?: Ledger['codes'];
  readonly revision?: number;
  readonly allocated?: boolean;
}

/** The ledger after changes, with everything that is counted and sorted brought up to date. */
export function withChanges(ledger: Ledger, at: number, changes: Changes): Ledger {
  const { records = [], entries = [], parties = [] } = changes;
  let { registrations, live, ofPerson, personalEnds } = ledger;
  for (const record of records) {
    const before = registrations.get(record.id);
    live = passedOn(live, record.id, livePerson(before), livePerson(record));
    ofPerson = passedOn(ofPerson, record.id, before?.person ?? null, record.person);
    personalEnds = withPersonalEnds(personalEnds, before, record);
    registrations = registrations.set(record.id, record);
  }
  for (const { id, contact } of parties) {
    ofPerson = passedOn(ofPerson, id, ledger.parties.get(id)?.contact ?? null, contact);
  }
  const next: Ledger = {
    ...ledger,
    seq: ledger.seq + 1,
    at: Math.max(ledger.at, at),
    registrations,
    live,
    ofPerson,
    personalEnds,
    entries: entries.reduce((map, entry) => map.set(entry.id, entry), ledger.entries),
    parties: parties.reduce((map, party) => map.set(party.id, party), ledger.parties),
    codes: changes.codes ?? ledger.codes,
    revision: changes.revision ?? ledger.revision,
    allocated: changes.allocated ?? ledger.allocated,
  };
  return recounted(ledger, next, records, entries, at);
}

/** Counts anew what the changed records and entries touch, and nothing else. */
function recounted(
  before: Ledger,
  next: Ledger,
  records: readonly RegistrationRecord[],
  entries: readonly Entry[],
  at: number,
): Ledger {
  const people = new Set(records.map(({ id }) => id));
  const waiting = new Set(entries.map(({ id }) => id));
  for (const ledger of [before, next]) {
    for (const { id } of records) {
      const entry = liveEntryOf(ledger, id);
      if (entry !== null) waiting.add(entry.id);
    }
    for (const { id } of entries) {
      for (const registration of entryOf(ledger, id)?.registrations ?? []) people.add(registration);
    }
  }
  const seats = [...people].map((id) => ({
    before: standingSeat(before, id),
    after: standingSeat(next, id),
  }));
  let { line, timers } = next;
  for (const id of waiting) {
    line = withEntry(line, before, id, parted);
    line = withEntry(line, next, id, joined);
    timers = withoutTimers(timers, entryTimers(before, id));
    timers = withTimers(timers, entryTimers(next, id));
  }
  for (const { id } of records) {
    timers = withoutTimers(timers, timersOf(before.policy, registrationOf(before, id)));
    timers = withTimers(timers, timersOf(next.policy, registrationOf(next, id)));
  }
  const occupancy = reseated(next.occupancy, demandOf(next.policy, seats), at);
  return { ...next, line, timers, occupancy };
}

/** The seat somebody has, by their registration or by what is offered to them. */
function standingSeat(ledger: Ledger, id: string): ReturnType<typeof seatNow> {
  return seatNow(ledger.policy, registrationOf(ledger, id), liveEntryOf(ledger, id));
}

/** The summed demand of those who wait in an entry. */
export function demandOfEntry(ledger: Ledger, entry: Entry): Demand {
  return demandOf(ledger.policy, seatChangesOf(ledger, entry));
}

/** The seats that those who wait in an entry have, and those that they want. */
export function seatChangesOf(ledger: Ledger, entry: Entry): readonly SeatChange[] {
  return entry.registrations.flatMap((id) => {
    const record = registrationOf(ledger, id);
    if (record === null) return [];
    const before = hasSeat(record) ? record : null;
    return [{ before, after: seatWanted(ledger.policy, record, entry) }];
  });
}

function withEntry(
  line: WaitingLine,
  ledger: Ledger,
  id: string,
  change: typeof joined,
): WaitingLine {
  const entry = entryOf(ledger, id);
  return entry?.state === 'open' ? change(line, entry, demandOfEntry(ledger, entry)) : line;
}

function entryTimers(ledger: Ledger, id: string): readonly TimerEntry[] {
  const entry = entryOf(ledger, id);
  return entry === null ? [] : timersOfEntry(entry);
}

function withTimers(timers: OrderedMap<Timer>, more: readonly TimerEntry[]): OrderedMap<Timer> {
  return more.reduce((map, [key, timer]) => map.set(key, timer), timers);
}

function withoutTimers(timers: OrderedMap<Timer>, gone: readonly TimerEntry[]): OrderedMap<Timer> {
  return gone.reduce((map, [key]) => map.delete(key), timers);
}

function livePerson(record: RegistrationRecord | undefined): string | null {
  return record === undefined || record.state === 'ended' ? null : record.person;
}

/** The ledger as another policy sees it: the same people, counted and sorted anew. */
export function recountedAll(ledger: Ledger, empty: Ledger): Ledger {
  const { policy, occupancy } = empty;
  let { line, timers } = empty;
  const bare = { ...ledger, policy, occupancy, line, timers };
  const people = [...ledger.registrations].map(([id]) => ({
    before: null,
    after: standingSeat(bare, id),
  }));
  for (const [id] of ledger.entries) {
    line = withEntry(line, bare, id, joined);
    timers = withTimers(timers, entryTimers(bare, id));
  }
  for (const [, record] of ledger.registrations) {
    timers = withTimers(timers, timersOf(policy, record));
  }
  const seated = reseated(occupancy, demandOf(policy, people), ledger.at);
  return { ...bare, line, timers, occupancy: seated };
}
