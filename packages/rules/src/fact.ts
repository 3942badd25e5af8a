import type { Actor, Override } from './commands/command.ts';

/** A seat was taken. */
export interface RegisteredFact {
  readonly type: 'registered';
  readonly at: number;
  readonly registration: string;
  readonly person: string;
  readonly audience: string | null;
  readonly affiliation: string | null;
  readonly themes: readonly string[];
  readonly override?: Override;
}

/** Other themes were chosen. */
export interface ChosenFact {
  readonly type: 'chosen';
  readonly at: number;
  readonly registration: string;
  readonly themes: readonly string[];
  readonly override?: Override;
}

/** Audience, affiliation or answers changed. */
export interface AmendedFact {
  readonly type: 'amended';
  readonly at: number;
  readonly registration: string;
  readonly audience: string | null;
  readonly affiliation: string | null;
  readonly override?: Override;
}

/** A seat was given back; held until `heldUntil` so that it can be undone, or at once when null. */
export interface WithdrawnFact {
  readonly type: 'withdrawn';
  readonly at: number;
  readonly registration: string;
  readonly by: Actor;
  readonly heldUntil: number | null;
  readonly override?: Override;
}

/** A withdrawal was undone in time. */
export interface RestoredFact {
  readonly type: 'restored';
  readonly at: number;
  readonly registration: string;
}

/** The time to undo ran out and the seat came free; `at` is the due instant, however late it was swept. */
export interface LapsedFact {
  readonly type: 'lapsed';
  readonly at: number;
  readonly registration: string;
}

/** What has happened. Facts are the only thing that changes a ledger. */
export type Fact =
  | RegisteredFact
  | ChosenFact
  | AmendedFact
  | WithdrawnFact
  | RestoredFact
  | LapsedFact;
