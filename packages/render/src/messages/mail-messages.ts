/**
 * What a mail turns out to tell once the registration is read again at sending. `withdrawn`: the seat
 * is still held and can be taken back. `ended`: it has gone.
 */
export type MailKind = 'confirmed' | 'stands' | 'changed' | 'restored' | 'withdrawn' | 'ended';

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
  /** What stands, in one or two sentences; `date` is the day of the event in words. */
  opening(kind: Exclude<MailKind, 'withdrawn'>, date: string): string;
  /** `until` when it can be undone, in words with its preposition. */
  withdrawn(until: string): string;
  readonly labels: {
    readonly when: string;
    readonly where: string;
    readonly session: string;
  };
  readonly ownPage: string;
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
}
