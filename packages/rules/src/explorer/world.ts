import type { Command, Instants } from '../commands/command.ts';
import type { Fact } from '../fact.ts';
import { type Ledger, partyOf, registrationsOf } from '../ledger/ledger.ts';
import type { Policy } from '../policy/policy.ts';
import type { Standing } from './plain-reading.ts';

/** Somebody in a world. People who are alike in all but their name are one as good as another. */
export interface Person {
  readonly name: string;
  readonly audience: string | null;
  readonly affiliation: string | null;
  /** The invitation code they know. */
  readonly code?: string;
}

/** A small world: its rules, its people and what may happen there. */
export interface World {
  readonly name: string;
  /** The first holds at first; a `publish` makes the other one the event's. */
  readonly policies: readonly [Policy, ...Policy[]];
  /** The instants at which the clock can stand, from the first to the last. */
  readonly clock: readonly number[];
  readonly people: readonly Person[];
  readonly commands: readonly Ask[];
  /** Commands may reach the server one instant of the clock before they are decided. */
  readonly late?: boolean;
  /** Themes are dropped here, so that it matters who chose first. */
  readonly drops?: boolean;
}

/** What somebody may ask, as things stand. */
export type Ask = (sight: Sight) => readonly Command[];

/** What stands, for making commands of it. */
export interface Sight extends Standing {
  /** Of people who are alike, with what they did alike too, only the first; `records` are theirs. */
  readonly people: readonly Person[];
  readonly everybody: readonly Person[];
  readonly everyRecord: Standing['records'];
  readonly revision: number;
}

/** One step of a walk. */
export type Move =
  /** The clock goes on to its next instant, and nobody notices. */
  | { readonly kind: 'clock'; readonly to: number }
  /** The desk applies what fell due, though nobody asked for anything. */
  | { readonly kind: 'sweep' }
  | ({ readonly kind: 'command'; readonly command: Command; readonly policy: number } & Instants);

/** How a state was reached: the last step, what it led to, and the way before. */
export interface Path {
  readonly before: Path | null;
  readonly move: Move | null;
  readonly facts: readonly Fact[];
}

/** A state of a world. */
export interface State {
  readonly ledger: Ledger;
  /** The ledger with all that fell due by `at`, and the facts of it. */
  readonly settled: Ledger;
  readonly fallenDue: readonly Fact[];
  /** Which of the world's policies holds. */
  readonly policy: number;
  readonly at: number;
  /** The instant of the last facts: up to then everything had happened. */
  readonly since: number;
  readonly path: Path;
}

/** What stands in a ledger, as plain lists. */
export function standingOf(ledger: Ledger, policy: Policy, at: number): Standing {
  const entries = [...ledger.entries].map(([, entry]) => entry);
  return { policy, records: registrationsOf(ledger), entries, at };
}

/** The parties that registrations name. */
export function partiesIn(
  ledger: Ledger,
  { records }: Standing,
): NonNullable<ReturnType<typeof partyOf>>[] {
  return [...new Set(records.map(({ party }) => party))].flatMap((id) => {
    const party = id === null ? null : partyOf(ledger, id);
    return party === null ? [] : [party];
  });
}
