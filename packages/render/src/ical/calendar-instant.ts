/**
 * A wall clock's reading in iCalendar's basic form (RFC 5545 §3.3.5, form 1), such as
 * `20231116T120000`.
 *
 * @param wall - the reading as if it were UTC, in milliseconds since the epoch
 */
export function basicDateTime(wall: number): string {
  return new Date(wall).toISOString().slice(0, 19).replace(/[-:]/g, '');
}

/**
 * An instant in UTC (RFC 5545 §3.3.5, form 2), such as `20231116T110000Z`.
 *
 * @param instant - milliseconds since the epoch
 */
export function utcDateTime(instant: number): string {
  return `${basicDateTime(instant)}Z`;
}
