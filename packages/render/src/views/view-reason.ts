import type { Reason } from '@plenary/rules';

/**
 * Everything a refused request can be told in words: the rules' reasons, the desk's own, and those of
 * a form that was sent back.
 */
export type ViewReason =
  | Reason
  /** The same key was used with other answers; nothing was decided. */
  | { readonly code: 'key.reused' }
  /** The queue is full; nothing was written. `retryAfter` in seconds. */
  | { readonly code: 'desk.busy'; readonly retryAfter: number }
  /** Whether it was stored is not known yet: the same key settles it. */
  | { readonly code: 'desk.unknown' }
  /** The form is older than it may be; nothing was sent on. */
  | { readonly code: 'form.expired' }
  /** The form's own hidden field is missing or is not ours; nothing was sent on. */
  | { readonly code: 'form.invalid' };

/** Every code a view has words for. */
export type ViewReasonCode = ViewReason['code'];
