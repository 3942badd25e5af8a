import { civilParts } from '../dates/civil-parts.ts';

/**
 * A zone's offset from UTC in milliseconds, positive east of Greenwich.
 *
 * @param zone - IANA name, such as `Europe/Amsterdam`
 * @param instant - milliseconds since the epoch
 */
export function offsetAt(zone: string, instant: number): number {
  const second = Math.floor(instant / 1000) * 1000;
  const wall = civilParts(second, zone, 'en');
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second);
  return asUtc - second;
}
