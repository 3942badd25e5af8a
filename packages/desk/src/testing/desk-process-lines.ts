import type { EventModel } from '@plenary/model';
import type { Submission } from '../commands/desk-command.ts';
import type { MailTemplate } from '../mail/mail-order.ts';
import type { PublishOptions } from '../revisions/publishing.ts';

/** What a desk in a process of its own is opened with. */
export interface DeskProcessTask {
  /** The URL of a module that exports `openStore(place)`. */
  readonly module: string;
  readonly place: string;
  readonly event: EventModel;
  /** Where its clock stands, in milliseconds since the epoch. */
  readonly now: number;
  readonly autorun: boolean;
  /** Kills itself in the very moment in which it has written so many answers; null: never. */
  readonly dieAfter: number | null;
  /** Kills itself after it has written that so many mails were handed over, before it notes that; null: never. */
  readonly dieAfterMails: number | null;
}

/** What it is asked. */
export type DeskQuestion =
  | { readonly ask: 'open'; readonly task: DeskProcessTask }
  | { readonly ask: 'submit'; readonly submission: Submission }
  | { readonly ask: 'settle'; readonly key: string }
  | { readonly ask: 'publish'; readonly event: EventModel; readonly options: PublishOptions }
  | { readonly ask: 'runDue'; readonly budgetMs: number }
  | { readonly ask: 'registrations' }
  | { readonly ask: 'setClock'; readonly now: number }
  | { readonly ask: 'close' };

/** One line on its input. */
export type AskedLine = DeskQuestion & { readonly id: number };

/** A mail that was handed over. */
export interface HeardMail {
  readonly id: string;
  readonly template: MailTemplate;
  /** The registration it is about; null for a party's. */
  readonly registration: string | null;
  readonly to: string;
}

/** One line that it writes. A line that is there was written after what it tells of. */
export type DeskLine =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly fault: { readonly code: string; readonly message: string } }
  | { readonly mailed: HeardMail };
