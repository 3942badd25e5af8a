import { epochAt } from '../policy/earmark-groups.ts';
import type { PolicyQuota } from '../policy/policy.ts';
import { keptSeats } from './committed.ts';

/** People added to a group of a quota, or taken from it. */
export interface GroupChange {
  readonly group: number;
  readonly people: number;
}

/**
 * The people seated in one quota, by earmark group, with what follows from them in one epoch: the time
 * during which the same earmarks are active.
 */
export interface QuotaCount {
  readonly used: number;
  readonly byGroup: readonly number[];
  readonly epoch: number;
  /** Members of each earmark, in the event's order; 0 for one that is not active. */
  readonly members: readonly number[];
  /** Seats that active earmarks keep beyond their members. */
  readonly kept: number;
}

/** Nobody is seated. */
export function emptyCount(quota: PolicyQuota): QuotaCount {
  const byGroup = quota.groups.matches.map(() => 0);
  return counted(quota, byGroup, 0);
}

/** The count as it is at an instant: earmarks that have ended keep nothing. */
export function countAt(quota: PolicyQuota, count: QuotaCount, at: number): QuotaCount {
  const epoch = epochAt(quota.groups, at);
  return epoch === count.epoch ? count : counted(quota, count.byGroup, epoch);
}

/** The count after some people came and went; its epoch stays. */
export function changed(
  quota: PolicyQuota,
  count: QuotaCount,
  changes: readonly GroupChange[],
): QuotaCount {
  const byGroup = [...count.byGroup];
  for (const { group, people } of changes) byGroup[group] = (byGroup[group] ?? 0) + people;
  return { ...count, byGroup, ...after(quota, count, changes) };
}

/** What a count becomes, without the groups: enough to judge a change. */
export function after(
  quota: PolicyQuota,
  count: QuotaCount,
  changes: readonly GroupChange[],
): Pick<QuotaCount, 'used' | 'members' | 'kept'> {
  const { memberOf } = quota.groups.epochs[count.epoch] ?? noEpoch;
  let { used, members, kept } = count;
  for (const { group, people } of changes) {
    used += people;
    const earmark = memberOf[group] ?? -1;
    if (earmark < 0) continue;
    const seats = quota.earmarks[earmark]?.seats ?? 0;
    const was = members[earmark] ?? 0;
    kept += keptSeats(seats, was + people) - keptSeats(seats, was);
    members = members.with(earmark, was + people);
  }
  return { used, members, kept };
}

/** Seats that an earmark, by its place in the event's order, keeps beyond its members. */
export function keptBy(quota: PolicyQuota, count: QuotaCount, earmark: number): number {
  const { active } = quota.groups.epochs[count.epoch] ?? noEpoch;
  if (!active[earmark]) return 0;
  return keptSeats(quota.earmarks[earmark]?.seats ?? 0, count.members[earmark] ?? 0);
}

const noEpoch = { memberOf: [], active: [] };

function counted(quota: PolicyQuota, byGroup: readonly number[], epoch: number): QuotaCount {
  const { memberOf } = quota.groups.epochs[epoch] ?? noEpoch;
  const members = quota.earmarks.map(() => 0);
  let used = 0;
  byGroup.forEach((people, group) => {
    used += people;
    const earmark = memberOf[group] ?? -1;
    if (earmark >= 0) members[earmark] = (members[earmark] ?? 0) + people;
  });
  const count = { used, byGroup, epoch, members, kept: 0 };
  const kept = quota.earmarks.reduce((sum, _, earmark) => sum + keptBy(quota, count, earmark), 0);
  return { ...count, kept };
}
