import { offsetAt } from './zone-offset.ts';

/** A moment at which a zone's offset from UTC changes. All three in milliseconds. */
export interface ZoneTransition {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Shorter than any summer time, Morocco's pause for Ramadan included. */
const STEP = 7 * 24 * 60 * 60 * 1000;

/**
 * The changes of a zone's offset after `from`, up to and including `until`, in order.
 *
 * @param zone - IANA name
 * @param from - milliseconds since the epoch
 * @param until - milliseconds since the epoch
 */
export function transitionsBetween(zone: string, from: number, until: number): ZoneTransition[] {
  const found: ZoneTransition[] = [];
  for (let start = from; start < until; start += STEP) {
    const end = Math.min(start + STEP, until);
    const before = offsetAt(zone, start);
    const after = offsetAt(zone, end);
    if (before !== after) {
      found.push({ at: changeBetween(zone, start, end), from: before, to: after });
    }
  }
  return found;
}

/** The first second at which the offset differs from the one at `low`. */
function changeBetween(zone: string, low: number, high: number): number {
  const before = offsetAt(zone, low);
  let same = low;
  let changed = high;
  while (changed - same > 1000) {
    const middle = Math.floor((same + changed) / 2000) * 1000;
    if (offsetAt(zone, middle) === before) same = middle;
    else changed = middle;
  }
  return changed;
}
