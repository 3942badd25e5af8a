/** Seats that a promise keeps empty: what it has left to give, and never less than nothing. */
export function keptSeats(seats: number, members: number): number {
  return Math.max(0, seats - members);
}

/** A quota's seats at one moment: taken, and kept empty for somebody. */
export interface Filling {
  readonly used: number;
  readonly kept: number;
}

/** Seats that nobody else can have: those taken and those kept. */
export function committedSeats({ used, kept }: Filling): number {
  return used + kept;
}

/**
 * Whether a change of the seated people is admitted by one quota: it may fill the quota up to its
 * limit, and where the quota is over it already, it may not make that worse. The same holds for the
 * seats taken and for those taken or kept.
 */
export function admits(limit: number, before: Filling, after: Filling): boolean {
  const allowed = (now: number, then: number): boolean => then <= limit || then <= now;
  return allowed(before.used, after.used) && allowed(committedSeats(before), committedSeats(after));
}

/** Seats a change asks of a quota: for itself, or from the general ones by leaving a promise behind. */
export function askedSeats(before: Filling, after: Filling): number {
  return Math.max(after.used - before.used, committedSeats(after) - committedSeats(before));
}

/**
 * How many people one after another could still be seated by a quota.
 *
 * @param ownKept - seats kept for people like them, which the others may not take.
 * @param general - seats for anybody; less than none where the quota is committed beyond its limit.
 */
export function openSeats(limit: number, used: number, ownKept: number, general: number): number {
  return Math.max(0, Math.min(limit - used, ownKept + Math.max(0, general)));
}
