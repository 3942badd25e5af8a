import { resolveCivilTime } from '../time/civil-time.ts';
import type { EventPath } from './event-path.ts';
import type { ReviewItem } from './review.ts';

/** A time on its new day, and what must be looked at there. */
export interface TimeOnNewDay {
  readonly time: string;
  readonly review: readonly ReviewItem[];
}

/**
 * A wall-clock time or a date, some days later on the calendar. The clock keeps its time; an offset is
 * kept only where the clocks show that time twice on the new day as well. null beyond the year 9999.
 */
export function onNewDay(
  time: string,
  days: number,
  zone: string,
  path: EventPath,
): TimeOnNewDay | null {
  const date = laterDate(time.slice(0, 10), days);
  if (date === null) return null;
  const wall = date + time.slice(10).replace(OFFSET, '');
  if (!wall.includes('T')) return { time: wall, review: [] };
  const resolved = resolveCivilTime(wall, zone);
  const [reason] = resolved.ok ? [] : resolved.reasons;
  if (reason?.code === 'time.gap') {
    return { time: wall, review: [{ code: 'time.gap', path, params: { time: wall } }] };
  }
  if (reason?.code !== 'time.overlap') return { time: wall, review: [] };
  const { offsets } = reason;
  const [offset = ''] = OFFSET.exec(time) ?? [];
  const kept = offsets.includes(offset) ? wall + offset : wall;
  return { time: kept, review: [{ code: 'time.overlap', path, params: { time: kept, offsets } }] };
}

const OFFSET = /(?:Z|[+-]\d{2}:\d{2})$/;
const DAY = 86_400_000;

/** Days on the calendar from one date to another. */
export function daysBetween(date: string, later: string): number {
  return (Date.parse(later) - Date.parse(date)) / DAY;
}

/** ISO 8601: 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: string): number {
  return new Date(date).getUTCDay() || 7;
}

function laterDate(date: string, days: number): string | null {
  const later = new Date(Date.parse(date) + days * DAY);
  // Written with a sign and six figures outside the years 0 to 9999.
  const text = Number.isNaN(later.getTime()) ? '' : later.toISOString();
  return /^\d{4}-/.test(text) ? text.slice(0, 10) : null;
}
