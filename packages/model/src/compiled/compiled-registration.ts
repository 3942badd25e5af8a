/** When somebody may register: half-open, [opensAt, closesAt). Milliseconds since the epoch. */
export interface CompiledWindow {
  /** null is the general window; an audience's own replaces it whole. */
  readonly audience: string | null;
  /** null means not open (yet). */
  readonly opensAt: number | null;
  readonly closesAt: number;
}

/** Whom a quota counts. */
export type QuotaScope =
  | { readonly kind: 'event' }
  | { readonly kind: 'theme'; readonly theme: string }
  | { readonly kind: 'audience'; readonly audience: string }
  | { readonly kind: 'affiliation'; readonly affiliation: string };

/** A limit on seats. People are counted, not forms. */
export interface CompiledQuota {
  readonly id: string;
  readonly limit: number;
  readonly counts: QuotaScope;
}

/** Seats of a quota kept for somebody until an instant. */
export interface CompiledEarmark {
  readonly id: string;
  readonly quota: string;
  readonly for:
    | { readonly kind: 'affiliation'; readonly affiliation: string }
    | { readonly kind: 'audience'; readonly audience: string };
  readonly seats: number;
  readonly untilAt: number;
}

/** The registration policy with its instants resolved. Deadlines are exclusive. */
export interface CompiledRegistration {
  readonly windows: readonly CompiledWindow[];
  readonly withdrawUntil: number;
  readonly amendUntil: number;
  readonly chooseUntil: number;
  /** How long a withdrawal can be undone, in elapsed milliseconds. */
  readonly undoFor: number;
  readonly themeChoice: 'first-come' | 'none';
  readonly quotas: readonly CompiledQuota[];
  readonly earmarks: readonly CompiledEarmark[];
}
