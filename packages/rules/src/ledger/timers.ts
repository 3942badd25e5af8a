import { nameDeadline } from '../policy/deadline.ts';
import type { Policy } from '../policy/policy.ts';
import type { Entry } from './entry.ts';
import type { OrderedKey } from './ordered-map.ts';
import type { RegistrationRecord } from './registration-record.ts';

/** What runs out by itself: a hold, the time to name somebody, or an offer. */
export interface Timer {
  readonly kind: 'hold' | 'name' | 'offer';
  /** Of the registration, or of the entry that is offered. */
  readonly id: string;
}

/** A timer with its place in due order: by its instant, then by id. */
export type TimerEntry = readonly [OrderedKey, Timer];

/** What runs out for a registration. */
export function timersOf(policy: Policy, record: RegistrationRecord | null): readonly TimerEntry[] {
  if (record === null || record.state === 'ended') return [];
  const timers: TimerEntry[] = [];
  if (record.heldUntil !== null) timers.push(timer('hold', record.heldUntil, record.id));
  if (!record.named && policy.parties?.unnamed === 'lapse') {
    timers.push(timer('name', nameDeadline(policy, record), record.id));
  }
  return timers;
}

/** What runs out for an entry. */
export function timersOfEntry({ state, until, id }: Entry): readonly TimerEntry[] {
  return state === 'offered' && until !== null ? [timer('offer', until, id)] : [];
}

function timer(kind: Timer['kind'], at: number, id: string): TimerEntry {
  return [[at, 0, `${id} ${kind}`], { kind, id }];
}
