import type { Policy, PolicyQuota } from '../policy/policy.ts';
import type { Demand } from './demand.ts';
import { changed, countAt, emptyCount, type QuotaCount } from './quota-count.ts';

/** How many people are seated in each quota, in the event's order. The only count there is. */
export type Occupancy = readonly QuotaCount[];

/** Nobody is seated. */
export function emptyOccupancy(policy: Policy): Occupancy {
  return policy.quotas.map(emptyCount);
}

/** The occupancy after some people came, went or moved. Quotas that are not touched keep their count. */
export function reseated(occupancy: Occupancy, demand: Demand, at: number): Occupancy {
  if (demand.length === 0) return occupancy;
  const next = [...occupancy];
  for (const { quota, changes } of demand) {
    next[quota.index] = changed(quota, countIn(quota, occupancy, at), changes);
  }
  return next;
}

/** The count of one quota at an instant. */
export function countIn(quota: PolicyQuota, occupancy: Occupancy, at: number): QuotaCount {
  const count = occupancy[quota.index];
  return count === undefined ? emptyCount(quota) : countAt(quota, count, at);
}
