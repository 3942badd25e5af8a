import type { Policy, PolicyQuota } from '../policy/policy.ts';
import { quotasCounting, type Seat } from './claims.ts';
import { admits, askedSeats, openSeats } from './committed.ts';
import { fillingOf, keptFor, type Occupancy, reseated } from './occupancy.ts';

/** One person's seat before and after what is asked; null where there is none. */
export interface SeatChange {
  readonly before: Seat | null;
  readonly after: Seat | null;
}

/** A quota that does not admit a change, and the figures that show it: used + kept + asked > limit. */
export interface Lack {
  readonly quota: PolicyQuota;
  readonly used: number;
  readonly kept: number;
  readonly asked: number;
}

/** Every quota that does not admit a change of the seated people, in the event's order. */
export function lacksOf(
  policy: Policy,
  occupancy: Occupancy,
  change: SeatChange,
  at: number,
): readonly Lack[] {
  const next = reseated(policy, occupancy, change.before, change.after);
  return policy.quotas.flatMap((quota) => {
    if (next[quota.index] === occupancy[quota.index]) return [];
    const before = fillingOf(quota, occupancy, at);
    const after = fillingOf(quota, next, at);
    if (admits(quota.limit, before, after)) return [];
    return [{ quota, ...before, asked: askedSeats(before, after) }];
  });
}

/**
 * How many people in turn could make this change, by the quotas it newly enters; null where none
 * limits it.
 */
export function seatsOpenTo(
  policy: Policy,
  occupancy: Occupancy,
  { before, after }: { readonly before: Seat | null; readonly after: Seat },
  at: number,
): number | null {
  const left = new Set(before === null ? [] : quotasCounting(policy, before));
  const open = quotasCounting(policy, after)
    .filter((quota) => !left.has(quota))
    .map((quota) => {
      const ownKept = keptFor(quota, occupancy, at, after);
      return openSeats(quota.limit, fillingOf(quota, occupancy, at), ownKept);
    });
  return open.length === 0 ? null : Math.min(...open);
}
