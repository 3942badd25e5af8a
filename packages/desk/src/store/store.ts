import type { Answers } from '@plenary/model/compiled';
import type { Fact, RegistrationRecord } from '@plenary/rules';
import type { MailTemplate, Outcome } from '../desk/desk.ts';

/** Where an event's journal ends: the row that a turn locks first. */
export interface JournalHead {
  /** The number of the last fact; 0 before the first. Facts are numbered from 1 without gaps. */
  readonly seq: number;
  /** The hash chain's last link; the empty string before the first fact. */
  readonly chain: string;
  /** The latest instant a turn decided at; 0 before the first turn. Milliseconds since the epoch. */
  readonly lastInstant: number;
  /** Names the rules under which the claims stand; the empty string before the first turn. */
  readonly policy: string;
}

/** A fact with its place in the journal. */
export interface JournalFact {
  readonly seq: number;
  readonly fact: Fact;
}

/** An outcome as stored under its idempotency key. */
export interface StoredOutcome {
  readonly key: string;
  /** SHA-256 of the command it answers, in hexadecimal. */
  readonly commandHash: string;
  readonly outcome: Outcome;
}

/** An address and the opaque id that stands for it everywhere else. */
export interface StoredPerson {
  /** As `normaliseAddress` gives it. */
  readonly address: string;
  readonly person: string;
  /** When the last mails that repeat what stands were ordered, latest last. */
  readonly repeatedAt: readonly number[];
}

/** What a person filled in, in two parts that are kept apart. */
export interface AnswerParts {
  readonly answers: Answers;
  /** Sensitive answers and the consents that cover them; null where there are none. */
  readonly sensitive: Answers | null;
}

/** What the store keeps of a registration that the ledger does not know. */
export interface RegistrationDetails extends AnswerParts {
  readonly registration: string;
  readonly locale: string;
  /** The address as it was typed: mail goes there. */
  readonly address: string;
  /** Rises when the personal link is replaced. */
  readonly rotation: number;
}

/** A registration's seat in one quota. */
export interface Claim {
  readonly registration: string;
  readonly quota: string;
}

/** Limits and claims that replace all that stood: written once for each change of the event's rules. */
export interface Adoption {
  readonly policy: string;
  readonly quotas: readonly { readonly quota: string; readonly limit: number }[];
  /** Every claim of every seated person; their number is what is used. */
  readonly claims: readonly Claim[];
}

/** How a turn changes what is used of one quota. */
export interface QuotaChange {
  readonly quota: string;
  /** Seats taken less seats given back. */
  readonly delta: number;
  /** Whether an override of this turn may go above the limit. */
  readonly overridden: boolean;
}

/** A mail ordered by a turn. */
export interface MailWrite {
  readonly id: string;
  readonly template: MailTemplate;
  readonly registration: string;
  /** When what it tells of happened. */
  readonly at: number;
}

/** All that one turn changes, written in one transaction or not at all. */
export interface Writes {
  /** The head this turn leaves; its `seq` is the opened one plus the number of facts. */
  readonly head: JournalHead;
  readonly facts: readonly JournalFact[];
  /** Comes before the changes of `quotas` and claims; null where the rules are those adopted last. */
  readonly adoption: Adoption | null;
  readonly quotas: readonly QuotaChange[];
  readonly claimed: readonly Claim[];
  readonly released: readonly Claim[];
  /** Every registration the facts touch, as it now stands. */
  readonly registrations: readonly RegistrationRecord[];
  /** Details of those registered in this turn. */
  readonly details: readonly Omit<RegistrationDetails, 'rotation'>[];
  /** Answers given anew. */
  readonly amendments: readonly (AnswerParts & { readonly registration: string })[];
  readonly people: readonly StoredPerson[];
  readonly mail: readonly MailWrite[];
  readonly outcomes: readonly StoredOutcome[];
}

/** What a turn asks for when it opens. */
export interface TurnRequest {
  readonly event: string;
  /** The last fact the desk holds: the tail starts after it. */
  readonly since: number;
  /** Idempotency keys of the commands at hand. */
  readonly keys: readonly string[];
  /** Normalised addresses named by them. */
  readonly addresses: readonly string[];
}

/** An open transaction that holds the event's row: nobody else decides on this event meanwhile. */
export interface Turn {
  readonly head: JournalHead;
  readonly tail: readonly JournalFact[];
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

/** A mail that waits, leased to whoever sends it. */
export interface LeasedMail extends MailWrite {
  /** How often sending it was begun, this time included. */
  readonly tries: number;
}

/** What became of a leased mail. `dropped`: no longer true when it would have been sent. */
export type MailSettlement =
  | { readonly id: string; readonly as: 'sent' | 'dropped' | 'dead' }
  | { readonly id: string; readonly as: 'retry'; readonly dueAt: number };

/** What is used of one quota, counted and summed. */
export interface QuotaRow {
  readonly quota: string;
  readonly limit: number;
  readonly used: number;
  /** What `used` may never exceed: the limit, or what an override or a lowered limit left. */
  readonly ceiling: number;
  /** How many claims there are; always `used`. */
  readonly claims: number;
}

/**
 * Where a desk keeps its events: the port between the desk and a database. Whoever implements it runs
 * the published suite (`storeContract`) over the implementation. Every key begins with the event's id.
 */
export interface Store {
  /** Begins a transaction whose first statement locks the event's row. */
  open(request: TurnRequest): Promise<Turn>;
  /** Facts after `since` and the head they lead to, in one snapshot. */
  journal(event: string, since: number): Promise<{ head: JournalHead; facts: JournalFact[] }>;
  /** What a registration's person answered; null where there is none of that id. */
  details(event: string, registration: string): Promise<RegistrationDetails | null>;
  /** Every quota as its row says and as its claims count, for those who check. */
  quotas(event: string): Promise<QuotaRow[]>;
  /** Leases mails that are due at `now`, or whose lease has run out, until `until`; oldest first. */
  leaseMail(lease: {
    event: string;
    now: number;
    until: number;
    limit: number;
  }): Promise<LeasedMail[]>;
  /** Ends leases: what was sent is never leased again, what failed waits until it is due. */
  settleMail(event: string, settlements: readonly MailSettlement[]): Promise<void>;
  /** How many mails wait (leased ones too), and when the next is due. */
  waitingMail(event: string): Promise<{ waiting: number; dueAt: number | null }>;
  /** The secret of personal links, the same for as long as the store exists. */
  secret(): Promise<string>;
  /** Lets go of files and connections; what was committed stays. */
  close(): Promise<void>;
}
