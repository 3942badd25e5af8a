import type { Policy } from '../policy/policy.ts';
import { committedSeats } from './committed.ts';
import { countIn, type Occupancy } from './occupancy.ts';
import { keptBy } from './quota-count.ts';

/** An earmark that can no longer be met, since an override or a lowered limit gave away seats that it keeps. */
export interface EarmarkBroken {
  readonly code: 'earmark.broken';
  readonly earmark: string;
  readonly quota: string;
}

/**
 * The earmarks with seats left to give whose quota is committed beyond its limit, and was not before or
 * is further.
 *
 * @param before - by quota id, how far each was committed beyond its limit before; 0 where it was not.
 */
export function brokenEarmarks(
  policy: Policy,
  before: ReadonlyMap<string, number>,
  occupancy: Occupancy,
  at: number,
): readonly EarmarkBroken[] {
  return policy.quotas.flatMap((quota) => {
    const count = countIn(quota, occupancy, at);
    const over = committedSeats(count) - quota.limit;
    if (over <= (before.get(quota.id) ?? 0)) return [];
    return quota.earmarks
      .filter((_, earmark) => keptBy(quota, count, earmark) > 0)
      .map(({ id }) => ({ code: 'earmark.broken' as const, earmark: id, quota: quota.id }));
  });
}

/** By quota id, how far each quota is committed beyond its limit. */
export function overcommitted(
  policy: Policy,
  occupancy: Occupancy,
  at: number,
): ReadonlyMap<string, number> {
  return new Map(
    policy.quotas.map((quota) => {
      const over = committedSeats(countIn(quota, occupancy, at)) - quota.limit;
      return [quota.id, Math.max(0, over)];
    }),
  );
}
