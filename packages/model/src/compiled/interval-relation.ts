/** A stretch of time in milliseconds since the epoch, half-open; `endsAt` null is an open end. */
export interface Interval {
  readonly startsAt: number;
  readonly endsAt: number | null;
}

/** How one interval lies to another: exactly one of these (J. F. Allen, CACM 26(11), 1983). */
export type IntervalRelation =
  | 'before'
  | 'meets'
  | 'overlaps'
  | 'finished-by'
  | 'contains'
  | 'starts'
  | 'equals'
  | 'started-by'
  | 'during'
  | 'finishes'
  | 'overlapped-by'
  | 'met-by'
  | 'after';

/** Of intervals that share an instant: by their starts (down) and their ends (across), less to more. */
const SHARING = [
  ['overlaps', 'finished-by', 'contains'],
  ['starts', 'equals', 'started-by'],
  ['during', 'finishes', 'overlapped-by'],
] as const;

/**
 * How one interval lies to another. An open end is taken for the least it can be: that interval, like
 * one without length, takes up its first millisecond. So nothing is said to overlap that may not.
 *
 * @param one - the interval of which the answer tells.
 * @param other - the one it is compared with.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { relationBetween } from '@plenary/model/compiled';
 *
 * const at = (hour: number): number => Date.UTC(2023, 10, 16, hour);
 * const lunch = { startsAt: at(11), endsAt: at(12) };
 * assert.equal(relationBetween(lunch, { startsAt: at(12), endsAt: at(13) }), 'meets');
 * assert.equal(relationBetween(lunch, { startsAt: at(11), endsAt: at(13) }), 'starts');
 * ```
 */
export function relationBetween(one: Interval, other: Interval): IntervalRelation {
  const [ends, otherEnds] = [endOf(one), endOf(other)];
  if (ends <= other.startsAt) return ends < other.startsAt ? 'before' : 'meets';
  if (otherEnds <= one.startsAt) return otherEnds < one.startsAt ? 'after' : 'met-by';
  return SHARING[order(one.startsAt, other.startsAt)][order(ends, otherEnds)];
}

/**
 * Whether two intervals share an instant, so that nobody can be at both from beginning to end. One
 * that ends as the other starts does not clash; an open end counts as in `relationBetween`.
 *
 * @param one - an interval.
 * @param other - another; the order does not matter.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { clash } from '@plenary/model/compiled';
 *
 * const walk = { startsAt: 0, endsAt: 60_000 };
 * assert.equal(clash(walk, { startsAt: 30_000, endsAt: null }), true);
 * assert.equal(clash(walk, { startsAt: 60_000, endsAt: 90_000 }), false);
 * ```
 */
export function clash(one: Interval, other: Interval): boolean {
  return endOf(one) > other.startsAt && endOf(other) > one.startsAt;
}

function endOf({ startsAt, endsAt }: Interval): number {
  return Math.max(endsAt ?? startsAt, startsAt + 1);
}

function order(one: number, other: number): 0 | 1 | 2 {
  if (one === other) return 1;
  return one < other ? 0 : 2;
}
