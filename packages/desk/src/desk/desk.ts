import type { Answers, CompiledEvent } from '@plenary/model/compiled';
import type { Actor, Availability, Override, Reason } from '@plenary/rules';

/** Asks the desk to register somebody with the answers of the event's form (already read and valid). */
export interface DeskRegister {
  readonly type: 'register';
  readonly answers: Answers;
  /** BCP 47 tag the person reads; mail is written in it. */
  readonly locale: string;
  readonly override?: Override;
}

/** Asks for other themes. */
export interface DeskChoose {
  readonly type: 'choose';
  readonly registration: string;
  readonly version: number;
  readonly themes: readonly string[];
}

/** Asks for other answers: the whole form again, the address unchanged. */
export interface DeskAmend {
  readonly type: 'amend';
  readonly registration: string;
  readonly version: number;
  readonly answers: Answers;
}

/** Gives a seat back. */
export interface DeskWithdraw {
  readonly type: 'withdraw';
  readonly registration: string;
  readonly by: Actor;
}

/** Takes a withdrawal back. */
export interface DeskUndo {
  readonly type: 'undo';
  readonly registration: string;
}

/** Asks for the personal link of an address by mail. Always accepted: the answer tells nobody anything. */
export interface DeskRecover {
  readonly type: 'recover';
  readonly address: string;
  readonly locale: string;
}

/** What may be asked at the desk. */
export type DeskCommand =
  | DeskRegister
  | DeskChoose
  | DeskAmend
  | DeskWithdraw
  | DeskUndo
  | DeskRecover;

/** A command with its idempotency key: the same key and command give the same outcome, once. */
export interface Submission {
  /** 16 to 128 characters of `[A-Za-z0-9_-]`, made with the form. */
  readonly key: string;
  readonly command: DeskCommand;
}

/** Reasons that the desk, not the rules, gives. */
export type DeskReason =
  | Reason
  /** The key was used with another command; nothing was decided. */
  | { readonly code: 'key.reused' }
  /** The queue is full; nothing was written. */
  | { readonly code: 'desk.busy'; readonly retryAfter: number }
  /** The commit's fate is not known yet: ask again with the same key. */
  | { readonly code: 'desk.unknown' };

/**
 * The desk's answer. An accepted registration gets a receipt number and nothing that tells whether the
 * address was known; the mail tells its owner what stands.
 */
export type Outcome =
  | { readonly ok: true; readonly receipt: string }
  | { readonly ok: false; readonly reasons: readonly DeskReason[] };

/** What stands for one registration: decided facts with the person's own answers. */
export interface RegistrationView {
  readonly id: string;
  readonly state: 'held' | 'confirmed' | 'ended';
  /** Until when a withdrawal can be undone; only while `held`. Milliseconds since the epoch. */
  readonly heldUntil: number | null;
  readonly version: number;
  readonly audience: string | null;
  readonly affiliation: string | null;
  readonly themes: readonly string[];
  /** `lost`: a theme was dropped under them and none chosen since; `none`: there was nothing to choose. */
  readonly choice: 'none' | 'made' | 'pending' | 'lost';
  readonly registeredAt: number;
  readonly locale: string;
  readonly answers: Answers;
}

/** Kinds of mail the desk asks to be sent. */
export type MailTemplate =
  | 'confirmed'
  /** To a known address that registered again, or that asked for its link: what stands. */
  | 'stands'
  | 'changed'
  | 'withdrawn'
  | 'restored';

/** A mail to be written and sent, with the state re-read at sending. */
export interface MailOrder {
  /** Stable: the same order retried has the same id (use it for Message-ID). */
  readonly id: string;
  readonly template: MailTemplate;
  readonly event: CompiledEvent;
  readonly registration: RegistrationView;
  /** The personal link's token, to be put into the site's own URL. */
  readonly token: string;
  /** When what it tells of happened. */
  readonly at: number;
  /** The desk's clock now, for the mail's date. */
  readonly now: number;
}

/** The registration desk of one event. */
export interface Desk {
  readonly event: CompiledEvent;
  /** The clock as the desk sees it: never before the last instant seen. Milliseconds since the epoch. */
  now(): number;
  /** Decides and stores; answers after the commit. Faults of the store never look like refusals. */
  submit(submission: Submission): Promise<Outcome>;
  /** Seats and window at this moment, as if all that is due were done; writes nothing. */
  availability(): Promise<Availability>;
  /** What stands for one registration; null where there is none of that id. */
  registration(id: string): Promise<RegistrationView | null>;
  /** The registration a personal link's token stands for; null for a forged, rotated or unknown one. */
  openLink(token: string): Promise<RegistrationView | null>;
  /** Applies what has fallen due and sends what waits; at most `budgetMs` of work. */
  runDue(options?: { budgetMs?: number }): Promise<{ sent: number; waiting: number }>;
  /** Ready to serve? With the reason where not. */
  health(): Promise<{ ok: true } | { ok: false; reason: string }>;
  /** Answers what is queued, then lets go of the store. */
  close(): Promise<void>;
}
