import type { Fact } from '@plenary/rules';

/** Where an event's journal ends: the row that a turn locks first. */
export interface JournalHead {
  /** The number of the last fact; 0 before the first. Facts are numbered from 1 without gaps. */
  readonly seq: number;
  /** The hash chain's last link; the empty string before the first fact. */
  readonly chain: string;
  /** The latest instant a turn decided at; 0 before the first turn. Milliseconds since the epoch. */
  readonly lastInstant: number;
  /** Names the rules under which the claims stand; the empty string before the first turn. */
  readonly policy: string;
  /** The number of the event's revision that holds; 0 before the first is stored. */
  readonly revision: number;
}

/** A fact with its place in the journal. */
export interface JournalFact {
  readonly seq: number;
  readonly fact: Fact;
}
