/** What stands for one registration. Instants are milliseconds since the epoch. */
export interface RegistrationRecord {
  readonly id: string;
  readonly person: string;
  /** Seated while `held` or `confirmed`. */
  readonly state: 'held' | 'confirmed' | 'ended';
  /** Why the seat is held: the withdrawal can still be undone. null unless `held`. */
  readonly why: 'undo' | null;
  /** Until when it is held, exclusive. null unless `held`. */
  readonly heldUntil: number | null;
  /** What ended it. null unless `ended`. */
  readonly cause: 'withdrawn' | null;
  /** When the time to undo ran out; null unless the registration ended that way. */
  readonly lapsedAt: number | null;
  /** 1 when made, one more with every fact about it. */
  readonly version: number;
  readonly audience: string | null;
  readonly affiliation: string | null;
  readonly themes: readonly string[];
  readonly registeredAt: number;
  /** 0 for the first registration in the ledger, 1 for the second. */
  readonly order: number;
}
