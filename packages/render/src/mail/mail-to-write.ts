import type { OwnRegistration } from '../views/own-view.ts';

/** A registration as a mail needs it, read again at sending; the desk's view of it fits. */
export interface MailRegistration
  extends Pick<
    OwnRegistration,
    'state' | 'heldUntil' | 'version' | 'themes' | 'choice' | 'answers'
  > {
  readonly id: string;
}

/** A mail that is due: what asked for it and what stands now; the desk's order fits. */
export interface MailToWrite {
  /** Stable: the same order retried has the same id. */
  readonly id: string;
  readonly template: 'confirmed' | 'stands' | 'changed' | 'withdrawn' | 'restored';
  readonly registration: MailRegistration;
  /** When what it tells of happened, in milliseconds since the epoch. */
  readonly at: number;
  /** The instant of sending, in milliseconds since the epoch. */
  readonly now: number;
}
