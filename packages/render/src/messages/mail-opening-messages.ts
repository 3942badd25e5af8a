/**
 * What mails begin with, in one or two sentences each: what has happened and what to do next. `date` is
 * the day of the event in words, `until` an end in words with its preposition; `seat` is whether the
 * reader has one.
 */
export interface MailOpeningMessages {
  /** A seat is theirs. */
  confirmed(date: string): string;
  readonly stands: string;
  readonly changed: string;
  /** With a seat again, or with what was asked for. */
  restored(seat: boolean): string;
  readonly ended: string;
  /** With a seat, or with a place on the waiting list, that is kept meanwhile. */
  withdrawn(until: string, seat: boolean): string;
  /** A seat is held until the address is proved. */
  proveAddress(until: string): string;
  /** `ahead`: how many requests stand before theirs; null where that is not told. */
  queued(ahead: number | null, seat: boolean): string;
  /** How room is given, and until when (null where the event does not say). */
  promotion(by: 'automatic' | 'offer', until: string | null): string;
  /** Their request awaits approval. */
  requested(seat: boolean): string;
  readonly rejected: string;
  /** What they wait for is offered to them. */
  offered(until: string, seat: boolean): string;
  /** A seat came free for them. */
  granted(date: string): string;
  readonly grantedTheme: string;
  /** Their place on the waiting list has ended; null where the cause is not told. */
  entryEnded(cause: 'lapsed' | 'closed' | 'theme-dropped' | null, seat: boolean): string;
  /** For want of a proved address, or of a name. */
  lapsed(named: boolean): string;
  readonly substituted: string;
  readonly newAddress: string;
  readonly addressChanged: string;
  readonly newLink: string;
  /** The day is near. */
  reminder(date: string): string;
  /** The same, to the contact of a party. */
  reminderOfParty(date: string): string;
  /** The event is off. */
  eventCancelled(date: string): string;
  readonly eventMoved: string;
  readonly eventPostponed: string;
  /** What of theirs stays as it was although the event has changed. */
  readonly stays: Readonly<Record<'seat' | 'queued' | 'requested', string>>;
  readonly party: string;
  /** `count` members have not answered for themselves. */
  awaiting(count: number): string;
  /** Some members get their link from the contact. */
  readonly handOver: string;
  /** `lapse`: seats without a name are lost then. */
  namesDue(count: number, until: string, lapse: boolean): string;
}
