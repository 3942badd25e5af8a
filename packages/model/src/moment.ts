import * as z from 'zod';
import {
  formatCivilTime,
  type ResolvedTime,
  resolveCivilTime,
  startOfCivilDay,
} from './civil-time.ts';

/** A moment counted back from the event's start: whole days first, then the time of day, then hours. */
export interface RelativeMoment {
  readonly before: 'start';
  /** Days back on the calendar. */
  readonly days?: number;
  /** Time of day on that day, such as `18:00`, or `02:30+02:00` where the clocks show it twice; the start's by default. */
  readonly at?: string;
  /** Hours back that really pass, after all else. */
  readonly hours?: number;
}

/**
 * When something opens or ends: a wall-clock time in the event's zone, a date, or a moment before the
 * event's start. A date alone opens as the day begins and ends as the day is over.
 */
export type Moment = string | RelativeMoment;

const TIME_OF_DAY = /^(?:[01]\d|2[0-3]):[0-5]\d(?:Z|[+-]\d{2}:\d{2})?$/;

const relativeMomentSchema: z.ZodType<RelativeMoment> = z.strictObject({
  before: z.literal('start'),
  days: z.int().min(0).max(3660).optional(),
  at: z.string().regex(TIME_OF_DAY, 'a time of day is written 18:00').optional(),
  hours: z.number().min(0).max(87_840).optional(),
});

/** Whether the words are a time or a date that exists is asked later, when the zone is known. */
export const momentSchema: z.ZodType<Moment> = z.union(
  [
    z
      .string()
      .regex(
        /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?$/,
        'a moment is written 2023-11-01T18:00, or 2023-11-01 for the whole day',
      ),
    relativeMomentSchema,
  ],
  "a moment is a date, a time, or { before: 'start', … }",
);

/** What a moment is resolved against: the event's zone and start, in milliseconds since the epoch. */
export interface MomentFrame {
  readonly zone: string;
  readonly startsAt: number;
}

/**
 * The instant of a moment.
 *
 * @param moment - a wall-clock time, a date, or a moment before the start.
 * @param edge - what the moment bounds: `opens` takes a date alone from its first instant, `ends` to
 *   its last (half-open: the first of the next day).
 * @param frame - the event's zone and start.
 * @returns refused with the reasons of `resolveCivilTime`; a relative moment obeys the same rules.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { resolveMoment } from '@plenary/model';
 *
 * const frame = { zone: 'Europe/Amsterdam', startsAt: Date.UTC(2023, 10, 16, 11) };
 * const twoDaysBefore = resolveMoment({ before: 'start', days: 2, at: '18:00' }, 'ends', frame);
 * assert.deepEqual(twoDaysBefore, { ok: true, at: Date.UTC(2023, 10, 14, 17) });
 * ```
 */
export function resolveMoment(
  moment: Moment,
  edge: 'opens' | 'ends',
  { zone, startsAt }: MomentFrame,
): ResolvedTime {
  if (typeof moment !== 'string') return beforeStart(moment, zone, startsAt);
  return moment.includes('T')
    ? resolveCivilTime(moment, zone)
    : startOfCivilDay(moment, zone, edge === 'ends' ? 1 : 0);
}

function beforeStart(moment: RelativeMoment, zone: string, startsAt: number): ResolvedTime {
  const { days = 0, at, hours = 0 } = moment;
  const onTheDay: ResolvedTime =
    days === 0 && at === undefined
      ? { ok: true, at: startsAt }
      : resolveCivilTime(
          `${dayBefore(startsAt, zone, days)}T${at ?? timeOfDay(startsAt, zone)}`,
          zone,
        );
  return onTheDay.ok ? { ok: true, at: onTheDay.at - Math.round(hours * 3_600_000) } : onTheDay;
}

function dayBefore(startsAt: number, zone: string, days: number): string {
  const [date = ''] = formatCivilTime(startsAt, zone).split('T');
  return new Date(Date.parse(date) - days * 86_400_000).toISOString().slice(0, 10);
}

function timeOfDay(startsAt: number, zone: string): string {
  return formatCivilTime(startsAt, zone)
    .slice('2023-11-16T'.length)
    .replace(/[+-].*/, '');
}
