import type { Fact } from '@plenary/rules';
import type { MailTemplate } from '../mail/mail-order.ts';

/** A mail ordered by a turn. Its text is made when it is sent. */
export interface MailWrite {
  readonly id: string;
  readonly template: MailTemplate;
  /** The registration it is about; a party's id for what its contact is told. */
  readonly registration: string;
  /** The number of the fact it tells of; null where it repeats what stands. */
  readonly seq: number | null;
  /** When what it tells of happened. */
  readonly at: number;
  /** Where it goes if not to the address that stands when it is sent; gone once it is settled. */
  readonly to: string | null;
}

/** A mail that waits, leased to whoever sends it. */
export interface LeasedMail extends MailWrite {
  /** The fact of that number. */
  readonly fact: Fact | null;
  /** How often sending it was begun, this time included. */
  readonly tries: number;
}

/** What became of a leased mail. `dropped`: no longer true when it would have been sent. */
export type MailSettlement =
  | { readonly id: string; readonly as: 'sent' | 'dropped' | 'dead' }
  | { readonly id: string; readonly as: 'retry'; readonly dueAt: number };

/** A mail that was given up. */
export interface DeadMail {
  readonly id: string;
  readonly template: MailTemplate;
  readonly registration: string;
  readonly at: number;
  readonly tries: number;
}

/** The outbox: mail is leased by its state, never by its number, so that none is passed over. */
export interface Outbox {
  /** Leases mails that are due at `now`, or whose lease has run out, until `until`; oldest first. */
  leaseMail(lease: {
    event: string;
    now: number;
    until: number;
    limit: number;
  }): Promise<LeasedMail[]>;
  /**
   * Ends leases: what was sent is never leased again, what failed waits until it is due. `retry` brings
   * a dead mail back too.
   */
  settleMail(event: string, settlements: readonly MailSettlement[]): Promise<void>;
  /** How many mails wait (leased ones too), and when the next is due. */
  waitingMail(event: string): Promise<{ waiting: number; dueAt: number | null }>;
  /** Mails that were given up, oldest first. */
  deadMail(event: string): Promise<DeadMail[]>;
}
