import * as z from 'zod';
import { DATE, DATE_TIME, type WallTime, wallMidnightOf, wallTimeOf } from './wall-time.ts';
import { isZone, type OffsetStretch, offsetAt, offsetsAround } from './zone-offsets.ts';

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

/** A wall-clock time, with the offset only where the clocks show it twice. */
export const civilDateTimeSchema: z.ZodType<string> = z.string().regex(DATE_TIME, 'rule:time');

/** A date of the calendar. */
export const civilDateSchema: z.ZodType<string> = z
  .string()
  .regex(DATE, { error: 'rule:date', abort: true })
  .refine((text) => wallMidnightOf(text) !== null, 'rule:date');

/** An IANA zone that this machine knows. */
export const zoneSchema: z.ZodType<string> = z
  .string()
  .max(64, { error: 'rule:zone', abort: true })
  .refine(isZone, 'rule:zone');

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
  return instantOf(wallTimeOf(text), zone);
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
  const midnight = wallMidnightOf(date);
  if (midnight === null) return refused({ code: 'time.malformed' });
  return firstShowing(midnight + days * DAY, zone);
}

/**
 * The first instant at which the clocks of a zone show a wall-clock time or a later one: of a time that
 * they skip, the instant at which they jump past it.
 *
 * @param wall - the wall clock as if it were UTC, in milliseconds since the epoch.
 */
export function firstShowing(wall: number, zone: string): ResolvedTime {
  const stretch = offsetsAround(zone, wall).find(({ to, offset }) => wall - offset < to);
  if (stretch === undefined) return refused({ code: 'time.malformed' });
  // The clocks jump as a stretch begins.
  return { ok: true, at: Math.max(wall - stretch.offset, stretch.from) };
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
  const second = Math.floor(at / 1000) * 1000;
  const offset = offsetAt(zone, second);
  const wall = second + offset;
  const text = new Date(wall).toISOString().slice(0, wall % 60_000 === 0 ? 16 : 19);
  return stretchesShowing(wall, zone).length > 1 ? text + offsetText({ offset }) : text;
}

/** The instant of a wall-clock time that has been read; of none, `time.malformed`. */
export function instantOf(time: WallTime | null, zone: string): ResolvedTime {
  if (time === null) return refused({ code: 'time.malformed' });
  const { wall, offset } = time;
  const shown = stretchesShowing(wall, zone);
  const [first, second] = shown;
  if (first === undefined) return refused({ code: 'time.gap' });
  if (offset !== null) {
    return shown.some((stretch) => stretch.offset === offset)
      ? { ok: true, at: wall - offset }
      : refused({ code: 'time.offset', offsets: shown.map(offsetText) });
  }
  return second === undefined
    ? { ok: true, at: wall - first.offset }
    : refused({ code: 'time.overlap', offsets: shown.map(offsetText) });
}

const DAY = 86_400_000;

function refused(reason: CivilTimeReason): ResolvedTime {
  return { ok: false, reasons: [reason] };
}

/** The stretches in which the zone's clocks show a wall time: none in a gap, two in an overlap. */
function stretchesShowing(wall: number, zone: string): OffsetStretch[] {
  return offsetsAround(zone, wall).filter(
    ({ from, to, offset }) => from <= wall - offset && wall - offset < to,
  );
}

/** `+02:00`, with seconds where a zone once kept the sun's own time. */
function offsetText({ offset }: { readonly offset: number }): string {
  const size = new Date(Math.abs(offset)).toISOString().slice('1970-01-01T'.length);
  return `${offset < 0 ? '-' : '+'}${size.slice(0, offset % 60_000 === 0 ? 5 : 8)}`;
}
