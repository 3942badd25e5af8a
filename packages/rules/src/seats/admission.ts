import { groupOf } from '../policy/earmark-groups.ts';
import type { Policy, PolicyQuota } from '../policy/policy.ts';
import { quotasCounting } from '../policy/quota-index.ts';
import { admits, askedSeats, committedSeats, openSeats } from './committed.ts';
import type { Demand, QuotaDemand } from './demand.ts';
import { countIn, type Occupancy } from './occupancy.ts';
import { after, keptBy, type QuotaCount } from './quota-count.ts';
import type { Seat } from './seat.ts';

/** A quota that does not admit a change, and the figures that show it: used + kept + asked > limit. */
export interface Lack {
  readonly quota: PolicyQuota;
  readonly count: QuotaCount;
  readonly asked: number;
  /** How many people more it would have to seat. */
  readonly people: number;
}

/** What the quotas say to a demand by themselves, without regard to who waits. */
export interface Verdict {
  /** The quotas that do not admit it, in the event's order. */
  readonly lacks: readonly Lack[];
  /** The quotas of which it takes general seats: what is committed there rises. */
  readonly rises: readonly PolicyQuota[];
}

/** What one quota says to what is asked of it. */
export interface QuotaVerdict {
  readonly lacks: boolean;
  /** Seats that are asked: of people, or of the general ones by leaving a promise behind. */
  readonly asked: number;
  /** How many people more it would have to seat. */
  readonly people: number;
  /** By how much what is committed there rises. */
  readonly committed: number;
}

/** Judges a demand by one quota (rule 2). */
export function verdictIn({ quota, changes }: QuotaDemand, count: QuotaCount): QuotaVerdict {
  const then = after(quota, count, changes);
  return {
    lacks: !admits(quota.limit, count, then),
    asked: askedSeats(count, then),
    people: then.used - count.used,
    committed: committedSeats(then) - committedSeats(count),
  };
}

/** Judges a demand by every quota it touches. */
export function verdictOn(demand: Demand, occupancy: Occupancy, at: number): Verdict {
  const lacks: Lack[] = [];
  const rises: PolicyQuota[] = [];
  for (const one of demand) {
    const { quota } = one;
    const count = countIn(quota, occupancy, at);
    const { lacks: full, asked, people, committed } = verdictIn(one, count);
    if (committed > 0) rises.push(quota);
    if (full) lacks.push({ quota, count, asked, people });
  }
  return { lacks, rises };
}

/**
 * How many people in turn could make this change, by the quotas it newly enters; null where none
 * limits it.
 *
 * @param blocked - quotas whose general seats are for those who wait.
 */
export function seatsOpenTo(
  policy: Policy,
  occupancy: Occupancy,
  { before, after: seat }: { readonly before: Seat | null; readonly after: Seat },
  at: number,
  blocked: { has(quota: PolicyQuota): boolean },
): number | null {
  const left = new Set(before === null ? [] : quotasCounting(policy.quotaIndex, before));
  const open = quotasCounting(policy.quotaIndex, seat)
    .filter((quota) => !left.has(quota))
    .map((quota) => {
      const count = countIn(quota, occupancy, at);
      const general = blocked.has(quota) ? 0 : quota.limit - committedSeats(count);
      return openSeats(quota.limit, count.used, keptForSeat(quota, count, seat), general);
    });
  return open.length === 0 ? null : Math.min(...open);
}

/** Seats of a quota kept at an instant for people like this one. */
function keptForSeat(quota: PolicyQuota, count: QuotaCount, seat: Seat): number {
  const earmark = quota.groups.epochs[count.epoch]?.memberOf[groupOf(quota.groups, seat)] ?? -1;
  return earmark < 0 ? 0 : keptBy(quota, count, earmark);
}
