import type { Ledger } from '../ledger/ledger.ts';
import type { OrderedKey } from '../ledger/ordered-map.ts';
import type { PolicyQuota } from '../policy/policy.ts';
import { type QuotaVerdict, verdictIn } from '../seats/admission.ts';
import { committedSeats } from '../seats/committed.ts';
import type { Demand, QuotaDemand } from '../seats/demand.ts';
import { countIn } from '../seats/occupancy.ts';
import { keptBy, type QuotaCount } from '../seats/quota-count.ts';
import { type AheadForQuota, aheadFor } from './ahead.ts';

/** Seats that an earmark still keeps. */
export interface EarmarkLine {
  readonly earmark: string;
  readonly kept: number;
  /** When it lets go of them, in milliseconds since the epoch. */
  readonly untilAt: number;
}

/**
 * What would make room in one quota. `withThoseAhead` is the figure at which there is room for all who are
 * ahead for the same too: less does where some of them lack another quota as well, and they may take what
 * is not held in another.
 */
export type Freeing =
  /** People whom it counts, beyond those for whom earmarks keep seats, have to leave it. */
  | { readonly code: 'people-leave'; readonly people: number; readonly withThoseAhead: number }
  | { readonly code: 'limit-raised'; readonly by: number; readonly withThoseAhead: number }
  /** Earmarks end, and as people stand that is enough for the entry, those ahead left aside. */
  | {
      readonly code: 'earmarks-end';
      readonly at: number;
      readonly earmarks: readonly string[];
    };

/** One quota that keeps an entry waiting. used + kept + asked > limit where it is full. */
export interface Blocker {
  readonly quota: string;
  /** The theme the quota counts; null for any other quota. */
  readonly theme: string | null;
  /**
   * `full`: it lacks seats for this entry. `ahead`: it has them, and they are for those ahead.
   * `too-large`: a party asks for more than its limit, so that however many leave there is no room.
   */
  readonly why: 'full' | 'ahead' | 'too-large';
  readonly limit: number;
  readonly used: number;
  /** The active earmarks with seats left to give, in the event's order. */
  readonly earmarks: readonly EarmarkLine[];
  /** What they keep together: used + kept = committed. */
  readonly kept: number;
  readonly asked: number;
  /** Those who stand ahead and wait for the same: they lack it, or stand behind somebody who does. */
  readonly ahead: AheadForQuota;
  /** What would free it, each by itself; never empty, since a limit can always be raised. */
  readonly freedBy: readonly Freeing[];
}

/** The quotas that keep a demand waiting at its place, in the event's order; none where it can be granted. */
export function blockersOf(
  ledger: Ledger,
  at: number,
  place: OrderedKey,
  demand: Demand,
  people: number,
): readonly Blocker[] {
  return demand.flatMap((asked) => {
    const { quota } = asked;
    const count = countIn(quota, ledger.occupancy, at);
    const verdict = verdictIn(asked, count);
    const ahead = aheadFor(ledger, at, place, quota);
    const why = whyBlocked(quota, verdict, ahead, people);
    if (why === null) return [];
    const { counts, limit, id } = quota;
    return [
      {
        quota: id,
        theme: counts.kind === 'theme' ? counts.theme : null,
        why,
        limit,
        used: count.used,
        earmarks: earmarkLines(quota, count),
        kept: count.kept,
        asked: verdict.asked,
        ahead,
        freedBy: freeings(
          missingSeats(limit, count, verdict),
          ahead,
          why,
          why === 'full' ? earmarksEnd(ledger, at, asked) : null,
        ),
      },
    ];
  });
}

function whyBlocked(
  { limit }: PolicyQuota,
  verdict: QuotaVerdict,
  ahead: AheadForQuota,
  people: number,
): Blocker['why'] | null {
  if (verdict.lacks) return people > 1 && verdict.people > limit ? 'too-large' : 'full';
  return verdict.committed > 0 && ahead.entries > 0 ? 'ahead' : null;
}

function earmarkLines(quota: PolicyQuota, count: QuotaCount): readonly EarmarkLine[] {
  return quota.earmarks.flatMap(({ id, untilAt }, index) => {
    const kept = keptBy(quota, count, index);
    return kept === 0 ? [] : [{ earmark: id, kept, untilAt }];
  });
}

function freeings(
  seats: number,
  ahead: AheadForQuota,
  why: Blocker['why'],
  end: Freeing | null,
): readonly Freeing[] {
  const own = Math.max(0, seats);
  const withThoseAhead = Math.max(own, seats + ahead.asked);
  return [
    ...(why === 'too-large'
      ? []
      : [{ code: 'people-leave' as const, people: own, withThoseAhead }]),
    { code: 'limit-raised', by: own, withThoseAhead },
    ...(end === null ? [] : [end]),
  ];
}

/** Seats that are missing by either clause of the formula; less than none where some are left over. */
function missingSeats(limit: number, count: QuotaCount, verdict: QuotaVerdict): number {
  const { people, committed } = verdict;
  return Math.max(
    people > 0 ? count.used + people - limit : Number.NEGATIVE_INFINITY,
    committed > 0 ? committedSeats(count) + committed - limit : Number.NEGATIVE_INFINITY,
  );
}

/** The first end of earmarks by which, as people stand, the entry lacks nothing here any more. */
function earmarksEnd(
  { policy, occupancy }: Ledger,
  at: number,
  asked: QuotaDemand,
): Freeing | null {
  const { quota } = asked;
  const until = policy.waitingList?.untilAt ?? at;
  const end = quota.groups.epochs.find(
    ({ from }) =>
      from > at && from < until && !verdictIn(asked, countIn(quota, occupancy, from)).lacks,
  );
  if (end === undefined) return null;
  const ended = earmarkLines(quota, countIn(quota, occupancy, at)).filter(
    ({ untilAt }) => untilAt <= end.from,
  );
  return { code: 'earmarks-end', at: end.from, earmarks: ended.map(({ earmark }) => earmark) };
}
