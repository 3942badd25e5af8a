import type { MailKind } from './mail-kind.ts';
import type { MailOpeningMessages } from './mail-opening-messages.ts';

/** What an attendee may do by the personal link until a deadline. */
export type MailAction = 'choose' | 'amend' | 'withdraw';

/** The wording of mail and calendar files in one language. Instants come in as ready words. */
export interface MailMessages {
  /** The subject line; `event` is the event's title. */
  subject(kind: MailKind, event: string): string;
  /** `name` is null where the mail had better not repeat it. */
  greeting(name: string | null): string;
  /** Why a mail comes although nothing changed: the address was used again, or its link asked for. */
  readonly asked: string;
  readonly openings: MailOpeningMessages;
  readonly labels: {
    readonly when: string;
    readonly where: string;
    readonly session: string;
    /** Before the themes somebody waits for. */
    readonly wants: string;
  };
  /** A member of a party whose name is not known, by their number in the list. */
  unnamed(number: number): string;
  /** How a member of a party stands, in a word or two. */
  readonly member: Readonly<
    Record<'seated' | 'proof' | 'queued' | 'offered' | 'requested' | 'gone', string>
  >;
  readonly ownPage: string;
  /** The link's text where it leads to more than looking. */
  readonly links: Readonly<Record<'prove' | 'offer' | 'newAddress' | 'party' | 'names', string>>;
  /** What the page of a party is for. */
  readonly partyPageOffers: string;
  /** What the own page shows; where `actions` is true it leads to the list of what can be done there. */
  ownPageOffers(actions: boolean): string;
  /** One line of that list; `until` in words with its preposition. */
  possible(action: MailAction, until: string): string;
  /** Says that an action's deadline has passed. */
  past(action: MailAction): string;
  /** The link's text where it leads to undoing a withdrawal. */
  readonly undo: string;
  readonly keepLink: string;
  readonly calendar: string;
  /** What the attached file holds (`session`: also the chosen one) and that it does not follow changes. */
  attached(session: boolean): string;
  /** A file cannot take an entry back, so the reader has to. */
  readonly removeFromCalendar: string;
  readonly closing: string;
  /** What this mail is and why it came. */
  readonly about: string;
  /** What to do if somebody else filled in this address; shown while a withdrawal is possible. */
  readonly notYou: string;
  /** The same to somebody of whom nothing is kept under this address yet. */
  readonly notYouEither: string;
}
