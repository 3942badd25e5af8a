import type { CompiledEvent } from '@plenary/model/compiled';
import type { Fact } from '@plenary/rules';
import type { PartyView } from '../people/party-view.ts';
import type { RegistrationView } from '../people/registration-view.ts';

/** What a mail tells. To the registration's own address, unless it says otherwise. */
export type MailTemplate =
  /** A seat is theirs: at once, after approval, or by substitution. */
  | 'confirmed'
  /** A seat is held for them until they prove their address by the link. */
  | 'prove-address'
  /** They wait for a seat. */
  | 'queued'
  /** Their request awaits approval. */
  | 'requested'
  | 'rejected'
  /** A seat, or the other theme they wait for, is theirs if they take it in time. */
  | 'offered'
  /** From the waiting list to a seat, or to the other theme they waited for. */
  | 'granted'
  /** Their place on the list ended without getting what they wanted: the list closed, the offer lapsed, the theme was dropped. */
  | 'entry-ended'
  /** Answers, themes or deadlines are other than before. */
  | 'changed'
  | 'withdrawn'
  | 'restored'
  /** The seat was not confirmed or named in time. */
  | 'lapsed'
  /** Their theme was dropped; the day is still theirs. */
  | 'theme-lost'
  /** To the one whose seat went to somebody else. */
  | 'substituted'
  /** To a new address: prove it by the link. */
  | 'new-address'
  /** To the old address: another one holds from now on. */
  | 'address-changed'
  /** A new link; the old one is dead. */
  | 'new-link'
  /** To a known address that registered again, or that asked for its link: what stands. */
  | 'stands'
  /** To the contact of a party: what stands for all of it. */
  | 'party'
  /** To the contact of a party: names are due. */
  | 'names-due'
  | 'reminder'
  | 'event-cancelled'
  /** The event's time or place is another. */
  | 'event-moved';

/** A mail to be written and sent, with the state re-read at sending. */
export interface MailOrder {
  /** Stable: the same order retried has the same id (use it for Message-ID). */
  readonly id: string;
  readonly template: MailTemplate;
  readonly event: CompiledEvent;
  /** Where it goes, as it was typed. */
  readonly to: string;
  /** BCP 47 tag the reader reads. */
  readonly locale: string;
  /** The registration it is about; null for what a contact is told of their party. */
  readonly registration: RegistrationView | null;
  /** The party it is about; null for what one attendee is told. */
  readonly party: PartyView | null;
  /** The fact it tells of; null where it repeats what stands. */
  readonly fact: Fact | null;
  /**
   * The personal link's token, to be put into the site's own URL; for `new-address` the one that proves it.
   * null for who must not open it any more: an address that was replaced, and somebody whose seat went to
   * another.
   */
  readonly token: string | null;
  /** When what it tells of happened. */
  readonly at: number;
  /** The desk's clock now, for the mail's date. */
  readonly now: number;
}
