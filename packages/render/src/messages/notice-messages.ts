/** What a notice may be about. */
export type NoticeKind =
  | 'not-found'
  | 'method-not-allowed'
  | 'fault'
  | 'busy'
  | 'link-expired'
  | 'link-needed'
  | 'too-large'
  | 'unsupported-media'
  | 'forbidden'
  | 'already-sent'
  | 'unknown-outcome';

/** A notice's words: what is the matter, then what one can do. */
export interface NoticeWords {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** Pages that say what is the matter. */
export interface NoticeMessages {
  readonly kinds: Readonly<Record<NoticeKind, NoticeWords>>;
  /** From seconds to wait. */
  retryAfter(seconds: number): string;
  readonly retry: string;
  readonly back: string;
}
