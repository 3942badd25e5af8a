import { type Belonging, groupOf, isActive, membershipAt } from '../policy/earmark-groups.ts';
import type { Policy, PolicyQuota } from '../policy/policy.ts';
import { quotasCounting, type Seat } from './claims.ts';
import { type Filling, keptSeats, type Promised } from './committed.ts';

/** How many people are seated: by quota, then by earmark group. The only count there is. */
export type Occupancy = readonly (readonly number[])[];

/** Nobody is seated. */
export function emptyOccupancy(policy: Policy): Occupancy {
  return policy.quotas.map((quota) => quota.groups.matches.map(() => 0));
}

/**
 * The occupancy after one person's seat became another one. Quotas that count neither keep their row
 * as it was, so that a row's identity tells whether anything changed there.
 *
 * @param before - the seat left; null for a newcomer.
 * @param after - the seat taken; null for somebody who leaves.
 */
export function reseated(
  policy: Policy,
  occupancy: Occupancy,
  before: Seat | null,
  after: Seat | null,
): Occupancy {
  const next = [...occupancy];
  const count = (seat: Seat | null, change: number): void => {
    if (seat === null) return;
    for (const quota of quotasCounting(policy, seat)) {
      const group = groupOf(quota.groups, seat);
      const row = next[quota.index] ?? [];
      next[quota.index] = row.with(group, (row[group] ?? 0) + change);
    }
  };
  count(before, -1);
  count(after, 1);
  return next;
}

/** The people seated in a quota. */
export function usedSeats(quota: PolicyQuota, occupancy: Occupancy): number {
  return (occupancy[quota.index] ?? []).reduce((sum, seated) => sum + seated, 0);
}

/** The seats of a quota that are taken and those kept by earmarks active at an instant. */
export function fillingOf(quota: PolicyQuota, occupancy: Occupancy, at: number): Filling {
  return {
    used: usedSeats(quota, occupancy),
    kept: keptSeats([...promisesOf(quota, occupancy, at).values()]),
  };
}

/** By id, the active earmarks of a quota with their members. */
export function promisesOf(
  quota: PolicyQuota,
  occupancy: Occupancy,
  at: number,
): ReadonlyMap<string, Promised> {
  const promises = new Map<string, Promised>();
  if (quota.earmarks.length === 0) return promises;
  for (const earmark of quota.earmarks) {
    if (isActive(earmark, at)) promises.set(earmark.id, { seats: earmark.seats, members: 0 });
  }
  quota.groups.matches.forEach((matches, group) => {
    const id = membershipAt(matches, at)?.id;
    const promise = id === undefined ? undefined : promises.get(id);
    if (id === undefined || promise === undefined) return;
    const seated = occupancy[quota.index]?.[group] ?? 0;
    promises.set(id, { ...promise, members: promise.members + seated });
  });
  return promises;
}

/** Seats of a quota kept at an instant for people like this one. */
export function keptFor(
  quota: PolicyQuota,
  occupancy: Occupancy,
  at: number,
  belonging: Belonging,
): number {
  const matches = quota.groups.matches[groupOf(quota.groups, belonging)] ?? [];
  const earmark = membershipAt(matches, at);
  const promise = earmark && promisesOf(quota, occupancy, at).get(earmark.id);
  return promise === undefined ? 0 : keptSeats([promise]);
}
