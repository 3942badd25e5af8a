import { civilParts } from './civil-parts.ts';

/**
 * An instant in ISO 8601 with the zone's offset, for `<time datetime>`: the civil time stays readable.
 *
 * @param at - milliseconds since the epoch.
 * @param zone - IANA zone.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { isoInZone } from '@plenary/render';
 *
 * const noon = Date.UTC(2023, 10, 16, 11);
 * assert.equal(isoInZone(noon, 'Europe/Amsterdam'), '2023-11-16T12:00:00+01:00');
 * ```
 */
export function isoInZone(at: number, zone: string): string {
  const { year, month, day, hour, minute, second } = civilParts(at, zone, 'en');
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  const offset = Math.round((wall - Math.floor(at / 1000) * 1000) / 60_000);
  const sign = offset < 0 ? '-' : '+';
  const size = Math.abs(offset);
  return `${isoDate(at, zone)}T${two(hour)}:${two(minute)}:${two(second)}${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/**
 * The civil date of an instant in ISO 8601, such as `2023-11-16`.
 *
 * @param at - milliseconds since the epoch.
 * @param zone - IANA zone.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { isoDate } from '@plenary/render';
 *
 * assert.equal(isoDate(Date.UTC(2023, 10, 15, 23), 'Europe/Amsterdam'), '2023-11-16');
 * ```
 */
export function isoDate(at: number, zone: string): string {
  const { year, month, day } = civilParts(at, zone, 'en');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
