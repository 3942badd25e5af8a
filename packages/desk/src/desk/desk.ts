import type { EventModel } from '@plenary/model';
import type { CompiledEvent } from '@plenary/model/compiled';
import type { Availability, Ledger, Policy, Profile } from '@plenary/rules';
import type { Submission } from '../commands/desk-command.ts';
import type { JournalVerdict } from '../journal/verify-journal.ts';
import type { PartyView } from '../people/party-view.ts';
import type { PersonExport } from '../people/person-export.ts';
import type { RegistrationView } from '../people/registration-view.ts';
import type { PublishOptions, PublishOutcome } from '../revisions/publishing.ts';
import type { JournalFact } from '../store/journal.ts';
import type { DeadMail } from '../store/outbox.ts';
import type { StoredRevision } from '../store/revision.ts';
import type { Outcome } from './outcome.ts';

/** What a personal link opens. */
export type LinkView =
  | { readonly kind: 'registration'; readonly registration: RegistrationView }
  /** Handed over to a member who has not taken it yet (`takeLink`). */
  | { readonly kind: 'hand-over'; readonly registration: RegistrationView }
  | { readonly kind: 'party'; readonly party: PartyView };

/** What was done of what fell due. */
export interface DueDone {
  readonly sent: number;
  readonly waiting: number;
}

/** The ledger as it stands, with the rules that it stands under. */
export interface StandingLedger {
  readonly policy: Policy;
  readonly ledger: Ledger;
}

/** The registration desk of one event. */
export interface Desk {
  /** The event as this desk last heard of it; before the first use, the file's. */
  readonly event: CompiledEvent;
  /** The clock as the desk sees it: never before the last instant seen. Milliseconds since the epoch. */
  now(): number;
  /** Decides and stores; answers after the commit. Faults of the store never look like refusals. */
  submit(submission: Submission): Promise<Outcome>;
  /** What was answered under a key; null where nothing was decided under it, so that it may be asked anew. */
  settle(key: string): Promise<Outcome | null>;
  /** Makes a changed event the one that holds, with all that follows from it. */
  publish(event: EventModel, options: PublishOptions): Promise<PublishOutcome>;
  /** The revisions of the event, in order. */
  revisions(): Promise<readonly StoredRevision[]>;
  /** Seats and window at this moment, as if all that is due were done; writes nothing. */
  availability(profile?: Profile): Promise<Availability>;
  /** What stands, as if all that is due were done; writes nothing. For `explain`, `whatIf`, lists. */
  standing(): Promise<StandingLedger>;
  /** What stands for one registration; null where there is none of that id. */
  registration(id: string): Promise<RegistrationView | null>;
  /** What stands for a party; null where there is none of that id. */
  party(id: string): Promise<PartyView | null>;
  /** What a personal link's token stands for; null for a forged, rotated or unknown one. Changes nothing. */
  openLink(token: string): Promise<LinkView | null>;
  /**
   * Takes a link that was handed over: gives the member a token of their own, and the one handed over is
   * dead. null for any other token.
   */
  takeLink(token: string): Promise<string | null>;
  /** All that is kept of whoever has this address; null where nobody has. */
  exportPerson(address: string): Promise<PersonExport | null>;
  /** Whether the journal is whole. */
  verifyJournal(): Promise<JournalVerdict>;
  /** Facts after a number as they come, those there are at once, until the signal is aborted. */
  follow(options: { since: number; signal: AbortSignal }): AsyncIterable<JournalFact>;
  /** Mails that were given up. */
  deadMail(): Promise<readonly DeadMail[]>;
  /** Has mails that were given up tried again. */
  retryMail(ids: readonly string[]): Promise<void>;
  /** Applies what has fallen due, forgets what is kept no longer and sends what waits; at most `budgetMs` of work. */
  runDue(options?: { budgetMs?: number }): Promise<DueDone>;
  /** Ready to serve? With the reason where not. */
  health(): Promise<{ ok: true } | { ok: false; reason: string }>;
  /** Answers what is queued, then lets go of the store. */
  close(): Promise<void>;
}
