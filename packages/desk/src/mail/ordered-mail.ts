import type { MailWrite } from '../store/outbox.ts';

/** A mail that follows from something, before it has an id; `at` where it is not the turn's instant. */
export interface OrderedMail extends Pick<MailWrite, 'template' | 'registration'> {
  /** The number of the fact it tells of; left out where it repeats what stands. */
  readonly seq?: number;
  readonly at?: number;
  /** Where it goes if not to the address that stands when it is sent. */
  readonly to?: string;
}
