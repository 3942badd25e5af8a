import type { RegistrationRecord } from '../ledger/registration-record.ts';
import type { PolicyQuota } from '../policy/policy.ts';
import type { Seat } from '../seats/seat.ts';
import { complain, liveEntryOf, recordOf, type Standpoint, standpointOf } from './in-words.ts';
import type { Stand } from './plain-line.ts';
import { changes, keptOf, type Standing, seatOf } from './plain-reading.ts';

/* What changes leave as it was: seats, places in the line. */

/** Who has a seat by the registration itself. */
export const seats: readonly Standpoint[] = ['requested again', 'unproved', 'confirmed'];
/** Who has not ended, and is not about to. */
export const live: readonly Standpoint[] = [...seats, 'requested', 'queued', 'offered'];

/** Where somebody's change stands: last, their own entry not held against them. */
export function ownStand(standing: Standing, registration: string): Stand {
  const entry = liveEntryOf(standing.entries, registration);
  return entry === undefined ? {} : { ownEntry: entry.id };
}

/** Whether somebody stands as before, in the same themes. */
export function sameSeat(before: Standing, after: Standing, registration: string): boolean {
  const seat = (standing: Standing): string => {
    const record = recordOf(standing, registration);
    return record === undefined ? '' : [standpointOf(standing, record.id), ...record.themes].join();
  };
  return seat(before) === seat(after);
}

/** A waiting entry keeps its place iff no quota asks more than before and no membership is lost. */
export function keepsPlaceOrNot(
  before: Standing,
  after: Standing,
  was: RegistrationRecord,
  is: RegistrationRecord,
): readonly string[] {
  const { policy, at } = before;
  const demands = changes(policy, [seatOf(was, was.themes)], [seatOf(is, is.themes)], at);
  const asksMore = demands.some(({ used, usedThen }) => usedThen > used);
  const losesMembership = policy.quotas.some((quota) => {
    const member = membershipsIn(quota, seatOf(is, is.themes), at);
    return membershipsIn(quota, seatOf(was, was.themes), at).some((own) => !member.includes(own));
  });
  const old = liveEntryOf(before.entries, was.id);
  const now = liveEntryOf(after.entries, was.id);
  const kept = old?.place.seq === now?.place.seq && old?.place.rank === now?.place.rank;
  return complain([
    kept === !(asksMore || losesMembership),
    kept ? 'goes to the end of the line' : 'keeps its place in the line',
  ]);
}

/** The earmark of a quota that somebody would take a seat of, if any. */
function membershipsIn(quota: PolicyQuota, seat: Seat, at: number): readonly string[] {
  const without = keptOf(quota, [], at);
  const kept = keptOf(quota, [seat], at);
  return without.flatMap((line, index) =>
    line.kept > (kept[index]?.kept ?? 0) ? [line.earmark] : [],
  );
}
