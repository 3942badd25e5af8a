import type { EventPath } from './event-path.ts';
import type { NoParams } from './no-params.ts';

/** Of a window or a deadline: the audience whose own it is; null is everybody else's. */
export interface OfAudience {
  readonly audience: string | null;
}

/** What each kind of switch is about, by its code. */
export interface SwitchParams {
  readonly 'waiting-list.ends': NoParams;
  readonly 'wish-lists.close': NoParams;
  /** What becomes of seats that have no name by then. */
  readonly 'names.due': { readonly unnamed: 'lapse' | 'keep' };
  /** `seats` are kept for each of `entries`: 1, or as many as the directory has. */
  readonly 'earmark.ends': {
    readonly earmark: string;
    readonly quota: string;
    readonly seats: number;
    readonly entries: number;
  };
  readonly 'rechoosing.ends': NoParams;
  readonly 'choosing.ends': OfAudience;
  readonly 'amending.ends': OfAudience;
  readonly 'withdrawing.ends': OfAudience;
  readonly 'registration.closes': OfAudience;
  readonly 'invitation.closes': { readonly invitation: string };
  readonly 'session.ends': { readonly session: string };
  readonly 'event.ends': NoParams;
  readonly 'registration.opens': OfAudience;
  readonly 'invitation.opens': { readonly invitation: string };
  readonly 'reminder.due': NoParams;
  /** Of names that follow, while they can still be given. */
  readonly 'names-reminder.due': NoParams;
  readonly 'event.starts': NoParams;
  readonly 'session.starts': { readonly session: string };
  /** Names of the fields whose answers are erased. */
  readonly 'answers.erased': { readonly fields: readonly string[] };
}

/** A kind of switch; codes are stable, wording is the renderer's. */
export type SwitchCode = keyof SwitchParams;

/** An instant at which time alone changes something about an event. */
export type Switch = {
  readonly [Code in SwitchCode]: {
    /** Milliseconds since the epoch. */
    readonly at: number;
    readonly code: Code;
    /** Where in the `EventModel` it is set, or could be where a default holds. */
    readonly path: EventPath;
    readonly params: SwitchParams[Code];
  };
}[SwitchCode];

/**
 * The order at one instant. Lists close, then holds end, then earmarks, as the rules have it; of the
 * rest what ends comes before what begins, because time is half-open.
 */
const RANK: Readonly<Record<SwitchCode, number>> = {
  'waiting-list.ends': 0,
  'wish-lists.close': 1,
  'names.due': 2,
  'earmark.ends': 3,
  'rechoosing.ends': 4,
  'choosing.ends': 5,
  'amending.ends': 6,
  'withdrawing.ends': 7,
  'registration.closes': 8,
  'invitation.closes': 9,
  'session.ends': 10,
  'event.ends': 11,
  'registration.opens': 12,
  'invitation.opens': 13,
  'reminder.due': 14,
  'names-reminder.due': 15,
  'event.starts': 16,
  'session.starts': 17,
  'answers.erased': 18,
};

/** Earliest first; at one instant by kind, and among one kind by id. */
export function inOrder(one: Switch, other: Switch): number {
  return one.at - other.at || RANK[one.code] - RANK[other.code] || byPlace(one, other);
}

function byPlace(one: Switch, other: Switch): number {
  // A space sorts before whatever an id holds, so that `a` comes before `a-b`.
  const [place, otherPlace] = [one.path.join(' '), other.path.join(' ')];
  if (place === otherPlace) return 0;
  return place < otherPlace ? -1 : 1;
}
