import * as z from 'zod';
import { instantOf, type ResolvedTime, resolveCivilTime, startOfCivilDay } from './civil-time.ts';
import { timeOfDayOf, type WallTime } from './wall-time.ts';
import { offsetAt } from './zone-offsets.ts';

/** An edge of the event from which moments are counted. An open end is the end of its last day. */
export type EventEdge = 'start' | 'end';

/**
 * A moment counted from the event's start or end, back with `before` or on with `after`: whole days
 * first, then the time of day, then hours.
 */
export type RelativeMoment = (
  | { readonly before: EventEdge; readonly after?: never }
  | { readonly after: EventEdge; readonly before?: never }
) &
  RelativeShift;

/** How far a relative moment is from its edge. */
export interface RelativeShift {
  /** Days on the calendar. */
  readonly days?: number;
  /** Time of day on that day, such as `18:00`, or `02:30+02:00` where the clocks show it twice; the edge's by default. */
  readonly at?: string;
  /** Hours that really pass, after all else. */
  readonly hours?: number;
}

/**
 * When something opens or ends: a wall-clock time in the event's zone, a date, or a moment counted from
 * an edge of the event. A date alone opens as the day begins and ends as the day is over.
 */
export type Moment = string | RelativeMoment;

const DAY = 86_400_000;

const TIME_OF_DAY = /^(?:[01]\d|2[0-3]):[0-5]\d(?:Z|[+-]\d{2}:\d{2})?$/;

const shift = {
  days: z.int().min(0).max(3660).optional(),
  at: z.string().regex(TIME_OF_DAY, 'rule:time-of-day').optional(),
  hours: z.number().min(0).max(87_840).optional(),
};
const edgeSchema = z.enum(['start', 'end']);

const relativeMomentSchema: z.ZodType<RelativeMoment> = z.union(
  [
    z.strictObject({ before: edgeSchema, ...shift }),
    z.strictObject({ after: edgeSchema, ...shift }),
  ],
  'rule:moment',
);

/** Whether the words are a time or a date that exists is asked later, when the zone is known. */
export const momentSchema: z.ZodType<Moment> = z.union(
  [
    z
      .string()
      .regex(
        /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?$/,
        'rule:moment',
      ),
    relativeMomentSchema,
  ],
  'rule:moment',
);

/** What a moment is resolved against: the event's zone and edges, in milliseconds since the epoch. */
export interface MomentFrame {
  readonly zone: string;
  readonly startsAt: number;
  /** Of an event with an open end: the end of its last day. */
  readonly endsAt: number;
}

/**
 * The instant of a moment.
 *
 * @param moment - a wall-clock time, a date, or a moment counted from an edge of the event.
 * @param edge - what the moment bounds: `opens` takes a date alone from its first instant, `ends` to
 *   its last (half-open: the first of the next day).
 * @param frame - the event's zone and edges.
 * @returns refused with the reasons of `resolveCivilTime`; a relative moment obeys the same rules.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { resolveMoment } from '@plenary/model';
 *
 * const frame = {
 *   zone: 'Europe/Amsterdam', startsAt: Date.UTC(2023, 10, 16, 11), endsAt: Date.UTC(2023, 10, 16, 16),
 * };
 * const twoDaysBefore = resolveMoment({ before: 'start', days: 2, at: '18:00' }, 'ends', frame);
 * assert.deepEqual(twoDaysBefore, { ok: true, at: Date.UTC(2023, 10, 14, 17) });
 * ```
 */
export function resolveMoment(
  moment: Moment,
  edge: 'opens' | 'ends',
  frame: MomentFrame,
): ResolvedTime {
  if (typeof moment !== 'string') return fromEdge(moment, frame);
  return moment.includes('T')
    ? resolveCivilTime(moment, frame.zone)
    : startOfCivilDay(moment, frame.zone, edge === 'ends' ? 1 : 0);
}

function fromEdge(moment: RelativeMoment, { zone, startsAt, endsAt }: MomentFrame): ResolvedTime {
  const { days = 0, at, hours = 0 } = moment;
  const sign = moment.before === undefined ? 1 : -1;
  const from = (moment.before ?? moment.after) === 'start' ? startsAt : endsAt;
  const onTheDay: ResolvedTime =
    days === 0 && at === undefined
      ? { ok: true, at: from }
      : instantOf(shiftedTime(from, zone, sign * days, at), zone);
  return onTheDay.ok
    ? { ok: true, at: onTheDay.at + sign * Math.round(hours * 3_600_000) }
    : onTheDay;
}

/** The time of day some days on, as the wall clock shows it: the same as now, or another. */
function shiftedTime(from: number, zone: string, days: number, at?: string): WallTime | null {
  const wall = from + offsetAt(zone, from) + days * DAY;
  return at === undefined ? { wall, offset: null } : timeOfDayOf(at, Math.floor(wall / DAY) * DAY);
}
