import { DateTime, IANAZone } from 'luxon';
import * as z from 'zod';

/** Why a wall-clock text is no instant. `offsets` are those the zone has at that time, earliest first. */
export type CivilTimeReason =
  | { readonly code: 'time.malformed' }
  /** The clocks skip this time. */
  | { readonly code: 'time.gap' }
  /** The clocks show this time twice: write the offset that is meant. */
  | { readonly code: 'time.overlap'; readonly offsets: readonly string[] }
  /** The written offset is not one the zone has at this time. */
  | { readonly code: 'time.offset'; readonly offsets: readonly string[] };

/** An instant in milliseconds since the epoch, or why there is none. */
export type ResolvedTime =
  | { readonly ok: true; readonly at: number }
  | { readonly ok: false; readonly reasons: readonly CivilTimeReason[] };

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DATE_TIME =
  /^(?<wall>\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)(?<offset>Z|[+-]\d{2}:\d{2})?$/;

/** A wall-clock time, with the offset only where the clocks show it twice. */
export const civilDateTimeSchema: z.ZodType<string> = z
  .string()
  .regex(DATE_TIME, 'a time is written 2023-11-16T12:00, in the zone of the event');

/** A date of the calendar. */
export const civilDateSchema: z.ZodType<string> = z
  .string()
  .regex(DATE, 'a date is written 2023-09-10')
  .refine((text) => wallTime(text) !== null, 'no such day in the calendar');

/** An IANA zone that this machine knows. */
export const zoneSchema: z.ZodType<string> = z
  .string()
  .max(64)
  .refine(
    (zone) => /^[A-Za-z]/.test(zone) && IANAZone.isValidZone(zone),
    'a zone is an IANA name, such as Europe/Amsterdam',
  );

/**
 * The instant of a wall-clock time in a zone. A time that the clocks skip is refused, and so is one
 * that they show twice, unless its offset is written.
 *
 * @param text - `2023-11-16T12:00`, with seconds if need be, and an offset such as `+02:00` at will.
 * @param zone - an IANA zone, such as `Europe/Amsterdam`.
 * @returns refused with `time.malformed`, `time.gap`, `time.overlap` or `time.offset`.
 * @throws RangeError when the zone is not known.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { resolveCivilTime } from '@plenary/model';
 *
 * const noon = resolveCivilTime('2023-11-16T12:00', 'Europe/Amsterdam');
 * assert.deepEqual(noon, { ok: true, at: Date.UTC(2023, 10, 16, 11) });
 * assert.deepEqual(resolveCivilTime('2023-10-29T02:30', 'Europe/Amsterdam'), {
 *   ok: false,
 *   reasons: [{ code: 'time.overlap', offsets: ['+02:00', '+01:00'] }],
 * });
 * ```
 */
export function resolveCivilTime(text: string, zone: string): ResolvedTime {
  const rules = rulesOf(zone);
  const { wall: written = '', offset } = DATE_TIME.exec(text)?.groups ?? {};
  const wall = wallTime(written);
  if (wall === null) return refused({ code: 'time.malformed' });
  const instants = instantsOf(wall, rules);
  const [first, second] = instants;
  if (first === undefined) return refused({ code: 'time.gap' });
  if (offset !== undefined) {
    const meant = wall - minutesOf(offset) * 60_000;
    return instants.includes(meant)
      ? { ok: true, at: meant }
      : refused({ code: 'time.offset', offsets: offsetsAt(instants, rules) });
  }
  return second === undefined
    ? { ok: true, at: first }
    : refused({ code: 'time.overlap', offsets: offsetsAt(instants, rules) });
}

/**
 * The first instant of a day in a zone, shifted by whole days on the calendar. Where midnight is
 * skipped or shown twice, the day begins when its date first appears.
 *
 * @param date - `2023-09-10`.
 * @param zone - an IANA zone.
 * @param days - days on: 1 is the end of the day itself, half-open.
 * @returns refused with `time.malformed` for what is no date.
 * @throws RangeError when the zone is not known.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { startOfCivilDay } from '@plenary/model';
 *
 * const until = startOfCivilDay('2023-11-01', 'Europe/Amsterdam', 1);
 * assert.deepEqual(until, { ok: true, at: Date.UTC(2023, 10, 1, 23) });
 * ```
 */
export function startOfCivilDay(date: string, zone: string, days = 0): ResolvedTime {
  const rules = rulesOf(zone);
  const midnight = DATE.test(date) ? wallTime(date) : null;
  if (midnight === null) return refused({ code: 'time.malformed' });
  const wall = midnight + days * DAY;
  // Inside a gap the offset before it gives the instant at which the clocks jump.
  const at = instantsOf(wall, rules)[0] ?? wall - rules.offset(wall - DAY) * 60_000;
  return { ok: true, at };
}

/**
 * An instant as the wall clock of a zone shows it, with the offset where the clock shows that time
 * twice; `resolveCivilTime` reads it back.
 *
 * @param at - milliseconds since the epoch; what is below a second is left out.
 * @param zone - an IANA zone.
 * @throws RangeError when the zone is not known.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { formatCivilTime } from '@plenary/model';
 *
 * const at = Date.UTC(2023, 9, 29, 1, 30);
 * assert.equal(formatCivilTime(at, 'Europe/Amsterdam'), '2023-10-29T02:30+01:00');
 * ```
 */
export function formatCivilTime(at: number, zone: string): string {
  const rules = rulesOf(zone);
  const second = Math.floor(at / 1000) * 1000;
  const wall = second + rules.offset(second) * 60_000;
  const text = new Date(wall).toISOString().slice(0, wall % 60_000 === 0 ? 16 : 19);
  return instantsOf(wall, rules).length > 1 ? text + offsetText(rules.offset(second)) : text;
}

const DAY = 86_400_000;

function refused(reason: CivilTimeReason): ResolvedTime {
  return { ok: false, reasons: [reason] };
}

function rulesOf(zone: string): IANAZone {
  const rules = IANAZone.create(zone);
  if (!rules.isValid) throw new RangeError(`No such time zone: ${zone}`);
  return rules;
}

/** The wall time as if it were UTC, or null for what is no date or time of the calendar. */
function wallTime(text: string): number | null {
  const wall = DateTime.fromISO(text, { zone: 'utc' });
  return wall.isValid ? wall.toMillis() : null;
}

/** Every instant at which the zone's clocks show the wall time: none in a gap, two in an overlap. */
function instantsOf(wall: number, rules: IANAZone): number[] {
  const offsets = new Set([rules.offset(wall - DAY), rules.offset(wall + DAY)]);
  return [...offsets]
    .map((offset) => ({ offset, at: wall - offset * 60_000 }))
    .filter(({ offset, at }) => rules.offset(at) === offset)
    .map(({ at }) => at)
    .sort((one, other) => one - other);
}

function offsetsAt(instants: readonly number[], rules: IANAZone): string[] {
  return instants.map((at) => offsetText(rules.offset(at)));
}

function offsetText(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

function minutesOf(offset: string): number {
  if (offset === 'Z') return 0;
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
