import type { Outcome } from '../desk/outcome.ts';
import type { JournalFact, JournalHead } from './journal.ts';
import type { MailWrite, Outbox } from './outbox.ts';
import type { PeopleWrites, RegistrationDetails, StoredPerson } from './people.ts';
import type { AdoptedFile, RevisionWrites, StoredRevision } from './revision.ts';
import type { QuotaRow, SeatWrites } from './seats.ts';

/** An outcome as stored under its idempotency key. */
export interface StoredOutcome {
  readonly key: string;
  /** SHA-256 of the command it answers, in hexadecimal. */
  readonly commandHash: string;
  readonly outcome: Outcome;
  /** When it was decided, in milliseconds since the epoch. */
  readonly at: number;
}

/** All that one turn changes, written in one transaction or not at all. */
export interface Writes extends SeatWrites, PeopleWrites, RevisionWrites {
  /** The head this turn leaves; its `seq` is the opened one plus the number of facts. */
  readonly head: JournalHead;
  readonly facts: readonly JournalFact[];
  readonly mail: readonly MailWrite[];
  readonly outcomes: readonly StoredOutcome[];
}

/** What a turn asks for when it opens. */
export interface TurnRequest {
  readonly event: string;
  /** The last fact the desk holds: the tail starts after it. */
  readonly since: number;
  /** The revision of the event the desk holds. */
  readonly revision: number;
  /** Idempotency keys of the commands at hand. */
  readonly keys: readonly string[];
  /** Normalised addresses named by them. */
  readonly addresses: readonly string[];
}

/** An open transaction that holds the event's row: nobody else decides on this event meanwhile. */
export interface Turn {
  readonly head: JournalHead;
  readonly tail: readonly JournalFact[];
  /** The revision that holds, where it is a later one than was asked for. */
  readonly revision: StoredRevision | null;
  /** Stored outcomes of the keys asked for, where there are any. */
  readonly outcomes: readonly StoredOutcome[];
  readonly people: readonly StoredPerson[];
  /**
   * Writes and makes durable, then lets go. Throws an `Error` with `code` `store.unknown` if the
   * commit's fate is not known, and with any other code if nothing was written: `store.guard` when a
   * quota would exceed its limit or the head is not the opened one.
   */
  commit(writes: Writes): Promise<void>;
  /** Lets go without writing. */
  abandon(): Promise<void>;
}

/** What is to be kept no longer. Instants are milliseconds since the epoch, exclusive. */
export interface Retirement {
  readonly event: string;
  /** Fields of the form whose answers go, of everybody. */
  readonly fields: readonly string[];
  /** Outcomes decided before this instant go: their keys are free. */
  readonly outcomesBefore: number;
  /** Mails that were settled and are about something before this instant go. */
  readonly mailBefore: number;
}

/**
 * Where a desk keeps its events: the port between the desk and a database. Whoever implements it runs
 * the published suites (`@plenary/desk/testing`) over the implementation. Every key begins with the
 * event's id.
 */
export interface Store extends Outbox {
  /** Begins a transaction whose first statement locks the event's row. */
  open(request: TurnRequest): Promise<Turn>;
  /** Facts after `since` and the head they lead to, in one snapshot. */
  journal(event: string, since: number): Promise<{ head: JournalHead; facts: JournalFact[] }>;
  /** What the people of these registrations (or contacts of these parties) said, where it is kept. */
  details(event: string, registrations: readonly string[]): Promise<RegistrationDetails[]>;
  /** Who these normalised addresses stand for, where they stand for anybody. */
  people(event: string, addresses: readonly string[]): Promise<StoredPerson[]>;
  /** Revisions after a number, in order. */
  revisions(event: string, since: number): Promise<StoredRevision[]>;
  /** Every file that was adopted, in order; one adopted again stands last only. */
  files(event: string): Promise<AdoptedFile[]>;
  /** Every quota as its row says and as its claims count, for those who check. */
  quotas(event: string): Promise<QuotaRow[]>;
  /** Registrations and parties noted as erased, also such as a restored backup does not know of. */
  erasures(event: string): Promise<string[]>;
  /** Takes out what is kept no longer; done again, it changes nothing. */
  retire(retirement: Retirement): Promise<void>;
  /** The secret of personal links, the same for as long as the store exists. */
  secret(): Promise<string>;
  /** Lets go of files and connections; what was committed stays. */
  close(): Promise<void>;
}
