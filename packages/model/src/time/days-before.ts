import { firstShowing } from './civil-time.ts';
import { resolvedAt } from './resolved-at.ts';
import { offsetAt } from './zone-offsets.ts';

const DAY = 86_400_000;

/**
 * The instant some days of the calendar before another, at the same time of day. Nobody wrote it, so
 * nobody can be asked to mend it: of a time that the clocks skip that night it is the instant at which
 * they jump past it, of one that they show twice the first.
 *
 * @param at - milliseconds since the epoch.
 * @param days - whole days back.
 * @param zone - the IANA zone whose calendar and clocks are meant.
 */
export function daysBefore(at: number, days: number, zone: string): number {
  return resolvedAt(firstShowing(at + offsetAt(zone, at) - days * DAY, zone));
}
