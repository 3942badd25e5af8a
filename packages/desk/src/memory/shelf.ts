import { fault } from '../fault.ts';
import type { JournalFact, JournalHead } from '../store/journal.ts';
import type { MailWrite } from '../store/outbox.ts';
import type { RegistrationDetails, StoredPerson } from '../store/people.ts';
import type { AdoptedFile, StoredRevision } from '../store/revision.ts';
import type { Adoption, Claim, QuotaRow } from '../store/seats.ts';
import type { StoredOutcome, Writes } from '../store/store.ts';

type Quota = Omit<QuotaRow, 'quota' | 'claims'>;

/** A mail as it lies in the outbox. */
export interface ShelvedMail extends MailWrite {
  readonly state: 'waiting' | 'leased' | 'sent' | 'dropped' | 'dead';
  /** When it may be sent; while leased, when the lease runs out. */
  readonly dueAt: number;
  readonly tries: number;
}

/** What one event has. Registrations and entries are not among it: only organisers' lists read them. */
export class Shelf {
  /** Until the last turn that was asked for is over. */
  turn: Promise<void> = Promise.resolve();
  head: JournalHead = { seq: 0, chain: '', lastInstant: 0, policy: '', revision: 0 };
  quotas: ReadonlyMap<string, Quota> = new Map();
  readonly facts: JournalFact[] = [];
  /** Each claim's quota, by `registration quota`. */
  readonly claims = new Map<string, string>();
  readonly details = new Map<string, RegistrationDetails>();
  readonly people = new Map<string, StoredPerson>();
  readonly outcomes = new Map<string, StoredOutcome>();
  readonly mail = new Map<string, ShelvedMail>();
  readonly revisions: StoredRevision[] = [];
  readonly files = new Map<string, AdoptedFile>();
  readonly erasures = new Set<string>();
}

/** Writes one turn's changes; where they may not be it throws before anything has changed. */
export function write(shelf: Shelf, writes: Writes): void {
  if (writes.head.seq !== shelf.head.seq + writes.facts.length) {
    throw fault('store.guard', `the journal ends at ${shelf.head.seq}, which was not seen`);
  }
  shelf.quotas = changedQuotas(shelf, writes);
  shelf.head = writes.head;
  shelf.facts.push(...writes.facts);
  writeClaims(shelf, writes);
  if (writes.revision) shelf.revisions.push(writes.revision);
  if (writes.file) {
    shelf.files.delete(writes.file.digest);
    shelf.files.set(writes.file.digest, writes.file);
  }
  for (const outcome of writes.outcomes) shelf.outcomes.set(outcome.key, outcome);
  for (const mail of writes.mail) {
    shelf.mail.set(mail.id, { ...mail, state: 'waiting', dueAt: mail.at, tries: 0 });
  }
  writePeople(shelf, writes);
  for (const id of writes.erased) erase(shelf, id);
}

/** What stands between a defect above and an oversold day: a change that may not be throws. */
function changedQuotas(shelf: Shelf, { adoption, quotas }: Writes): ReadonlyMap<string, Quota> {
  const rows = adoption ? adopted(adoption) : new Map(shelf.quotas);
  for (const { quota, delta, overridden } of quotas) {
    const row = rows.get(quota);
    const used = (row?.used ?? 0) + delta;
    if (!row || used < 0 || (delta > 0 && !overridden && used > row.limit)) {
      throw fault('store.guard', `quota ${quota} admits no change of ${delta} seats`);
    }
    const ceiling = Math.max(row.limit, overridden ? used : Math.min(row.ceiling, used));
    rows.set(quota, { ...row, used, ceiling });
  }
  return rows;
}

function adopted({ quotas, claims }: Adoption): Map<string, Quota> {
  const rows = quotas.map(({ quota, limit }) => {
    const used = claims.filter((claim) => claim.quota === quota).length;
    return [quota, { limit, used, ceiling: Math.max(limit, used) }] as const;
  });
  return new Map(rows);
}

function writeClaims({ claims }: Shelf, { adoption, claimed, released }: Writes): void {
  const name = ({ registration, quota }: Claim): string => `${registration} ${quota}`;
  if (adoption) claims.clear();
  for (const claim of adoption?.claims ?? []) claims.set(name(claim), claim.quota);
  for (const claim of released) claims.delete(name(claim));
  for (const claim of claimed) claims.set(name(claim), claim.quota);
}

function writePeople({ people, details }: Shelf, writes: Writes): void {
  for (const { address, person } of people.values()) {
    if (writes.forgotten.includes(person)) people.delete(address);
  }
  for (const person of writes.people) people.set(person.address, person);
  for (const row of writes.details) {
    details.set(row.registration, { ...row, proposedAddress: null, rotation: 0 });
  }
  const change = (id: string, changes: Partial<RegistrationDetails>): void => {
    const row = details.get(id);
    if (row) details.set(id, { ...row, ...changes });
  };
  for (const amendment of writes.amendments) change(amendment.registration, amendment);
  for (const { registration: id, address } of writes.addresses)
    change(id, { address, proposedAddress: null });
  for (const { registration: id, address } of writes.proposedAddresses)
    change(id, { proposedAddress: address });
  for (const id of writes.rotated) change(id, { rotation: (details.get(id)?.rotation ?? 0) + 1 });
}

function erase({ erasures, details, mail }: Shelf, registration: string): void {
  erasures.add(registration);
  details.delete(registration);
  for (const row of mail.values()) {
    if (row.registration === registration) mail.set(row.id, { ...row, to: null });
  }
}
