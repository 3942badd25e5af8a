import type { Outcome } from '@plenary/desk';

/** What a busy desk is to do. */
export interface BusyDeskTask {
  readonly path: string;
  readonly seats: readonly number[];
  /** How far its clock is ahead of the first desk's, in milliseconds. */
  readonly later: number;
  /** How many ask at the same time. */
  readonly people: number;
  /** Numbers that were asked before and never answered: asked again, under the same key. */
  readonly again: readonly number[];
  /** The last number that was asked for. */
  readonly from: number;
  readonly upTo: number;
  /** Kills itself in the very moment in which it has written so many answers; null: never. */
  readonly dieAfter: number | null;
}

/** One line that it writes. */
export type BusyDeskLine =
  | { readonly asked: number }
  | { readonly number: number; readonly address: string; readonly answer: Outcome }
  | { readonly number: number; readonly address: string; readonly failed: string }
  | { readonly mailed: string };
