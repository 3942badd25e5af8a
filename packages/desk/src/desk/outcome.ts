import type { Reason, Warning } from '@plenary/rules';

/** Reasons that the desk, not the rules, gives. */
export type DeskReason =
  | Reason
  /** The key was used with another command; nothing was decided. */
  | { readonly code: 'key.reused' }
  /** The queue is full; nothing was written. `retryAfter` in seconds. */
  | { readonly code: 'desk.busy'; readonly retryAfter: number }
  /** The commit's fate is not known yet: ask again with the same key. */
  | { readonly code: 'desk.unknown' };

/** What became of one member of a party, or of one row of an import. */
export type MemberOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly reasons: readonly DeskReason[] };

/**
 * The desk's answer. An accepted command gets a receipt number and nothing that tells whether an
 * address was known; the mail tells its owner what stands.
 */
export type Outcome =
  | {
      readonly ok: true;
      readonly receipt: string;
      /** What an organiser should know of it: guarantees that can no longer be met, a second check-in. */
      readonly warnings?: readonly Warning[];
      /** Of a party in which whoever fits is seated, and of an import: one for each, in order. */
      readonly members?: readonly MemberOutcome[];
    }
  | { readonly ok: false; readonly reasons: readonly DeskReason[] };
