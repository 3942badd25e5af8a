/** A seat that is held until an instant, exclusive. */
export interface Hold {
  readonly until: number;
  readonly registration: string;
}

/** The holds with one more, in the order in which they end; at one instant by id. */
export function withHold(holds: readonly Hold[], hold: Hold): readonly Hold[] {
  const place = holds.findIndex((other) => endsBefore(hold, other));
  return holds.toSpliced(place === -1 ? holds.length : place, 0, hold);
}

/** The holds without this registration's. */
export function withoutHold(holds: readonly Hold[], registration: string): readonly Hold[] {
  return holds.filter((hold) => hold.registration !== registration);
}

function endsBefore(one: Hold, other: Hold): boolean {
  if (one.until !== other.until) return one.until < other.until;
  return one.registration < other.registration;
}
