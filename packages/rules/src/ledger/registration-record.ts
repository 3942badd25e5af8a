/** Deadlines of one person's own: exclusive ends in milliseconds since the epoch. What is left out is everybody's. */
export interface PersonalDeadlines {
  readonly withdraw?: number;
  readonly amend?: number;
  readonly choose?: number;
  readonly name?: number;
}

/** What stands for one registration. Instants are milliseconds since the epoch. */
export interface RegistrationRecord {
  readonly id: string;
  /** Stands for their address; null for a member of a party without one, and for somebody erased. */
  readonly person: string | null;
  /** Whether the name is known: in a party it may follow. */
  readonly named: boolean;
  readonly party: string | null;
  /**
   * `requested` awaits approval, `queued` waits for a seat, `held` and `confirmed` have one. A seat that
   * was had before is kept while it is `requested` again.
   */
  readonly state: 'requested' | 'queued' | 'held' | 'confirmed' | 'ended';
  /** Why the seat is held: the withdrawal can be undone, or the address is to be proved. null unless `held`. */
  readonly why: 'undo' | 'proof' | null;
  /** Until when it is held, exclusive. null unless `held`. */
  readonly heldUntil: number | null;
  /** What ended it. null unless `ended`. */
  readonly cause:
    | 'withdrawn'
    | 'lapsed'
    | 'declined'
    | 'rejected'
    | 'substituted'
    | 'erased'
    | null;
  /** When its hold ran out; null unless it ended that way. */
  readonly lapsedAt: number | null;
  /** Until when a place given up on the waiting list can be had back; null where none was, or it was restored. */
  readonly undoUntil: number | null;
  /** How it stood when that place was given up; null where it was not. */
  readonly undoTo: 'queued' | 'requested' | null;
  /** Until when the address is to be proved; null where it need not be, or was. */
  readonly proveUntil: number | null;
  /** Whether the address was proved. */
  readonly proved: boolean;
  /** Whether somebody approved it. */
  readonly approved: boolean;
  /** Whether it had a seat before it was `requested` again, and keeps it. */
  readonly seatKept: boolean;
  /** Whether its hold got more time already. */
  readonly extended: boolean;
  /** 1 when made, one more with every fact about it. */
  readonly version: number;
  readonly audience: string | null;
  readonly affiliation: string | null;
  /** The id of the event's invitation by whose code it came. */
  readonly invitation: string | null;
  /** The themes it has; while `queued` or newly `requested`, those it asks for. */
  readonly themes: readonly string[];
  /** Theme ids, best first, where themes are ranked. */
  readonly ranking: readonly string[];
  /** `pending`: the ranked list awaits the allocation. `lost`: a theme was dropped and none chosen since. */
  readonly choice: 'none' | 'made' | 'pending' | 'lost';
  /** The number of the fact by which it came to its themes; losers of a theme choose again in this order. */
  readonly chosenSeq: number;
  readonly registeredAt: number;
  /** The number of the fact by which it was first asked, as it is asked: its place among those who ask. */
  readonly seq: number;
  /** 0 for the first registration in the ledger, 1 for the second. */
  readonly order: number;
  readonly exceptions: PersonalDeadlines;
  /** The check-in, or its undoing, with the latest time of scanning. */
  readonly checkIn: { readonly scannedAt: number; readonly in: boolean } | null;
  readonly erased: boolean;
}

/**
 * Whether somebody has a seat by the registration itself; an offered entry gives one too.
 *
 * @param record - a registration, as `registrationOf` gives it.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { apply, emptyLedger, hasSeat, policyOf, registrationOf } from '@plenary/rules';
 *
 * const policy = policyOf({ startsAt: 1_000, registration: {
 *   windows: [], withdrawUntil: 900, amendUntil: 900, chooseUntil: 900, undoFor: 60, themeChoice: 'none',
 *   quotas: [], earmarks: [] } });
 * const ledger = apply(emptyLedger(policy), { type: 'requested', at: 10, registration: 'r1',
 *   person: 'p1', audience: null, affiliation: null, themes: [] });
 * const record = registrationOf(ledger, 'r1');
 * assert.equal(record !== null && hasSeat(record), false);
 * ```
 */
export function hasSeat({ state, seatKept }: RegistrationRecord): boolean {
  return state === 'held' || state === 'confirmed' || (state === 'requested' && seatKept);
}
