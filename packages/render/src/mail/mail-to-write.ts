import type { Answers } from '@plenary/model/compiled';
import type { Fact, PersonalDeadlines, RegistrationRecord } from '@plenary/rules';
import type { MailTemplate } from '../messages/mail-kind.ts';

/** A registration as a mail needs it, read again at sending; the desk's view of it fits. */
export interface MailRegistration
  extends Pick<
    RegistrationRecord,
    'id' | 'state' | 'why' | 'heldUntil' | 'cause' | 'undoUntil' | 'version' | 'named'
  > {
  /** Whether they have a seat: held, confirmed, or kept while the request is judged again. */
  readonly seated: boolean;
  readonly audience: string | null;
  readonly themes: readonly string[];
  readonly choice: RegistrationRecord['choice'];
  /** Its place on the waiting list, where it has one. */
  readonly waiting: {
    readonly state: 'open' | 'offered';
    /** Until when the offer stands, in milliseconds since the epoch; null unless `offered`. */
    readonly until: number | null;
    /** The themes to be moved to, by somebody who keeps a seat meanwhile; null for a seat. */
    readonly wants: readonly string[] | null;
    /** How many requests stand before it; left out where the reader is not to be told. */
    readonly ahead?: number;
  } | null;
  readonly exceptions: PersonalDeadlines;
  readonly answers: Answers;
}

/** A party as a mail to its contact needs it; the desk's view of it fits. */
export interface MailParty {
  /** What the contact said of themselves. */
  readonly answers: Answers;
  readonly members: readonly {
    readonly registration: MailRegistration;
    /** Not null for a member who gets their link from the contact. */
    readonly handOver: string | null;
  }[];
  /** Members who have to come forward themselves. */
  readonly awaiting: number;
}

/** A mail that is due: what asked for it and what stands now; the desk's order fits. */
export interface MailToWrite {
  /** Stable: the same order retried has the same id. */
  readonly id: string;
  readonly template: MailTemplate;
  /** null for what a contact is told of their party. */
  readonly registration: MailRegistration | null;
  /** null for what one attendee is told. */
  readonly party: MailParty | null;
  /** What it tells of; null where it repeats what stands. */
  readonly fact: Fact | null;
  /** When what it tells of happened, in milliseconds since the epoch. */
  readonly at: number;
  /** The instant of sending, in milliseconds since the epoch. */
  readonly now: number;
}
