import type { ResolvedTime } from './civil-time.ts';

/** The instant of a time in an event that has been checked; a refusal here is a fault of the checks. */
export function resolvedAt(time: ResolvedTime): number {
  if (time.ok) return time.at;
  throw new Error(`A checked event holds a time that is no instant (${time.reasons[0]?.code}).`);
}
