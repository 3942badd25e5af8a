import type { Placement } from '../programme/placement.ts';
import { type ResolvedTime, resolveCivilTime } from '../time/civil-time.ts';
import { type ImportProblem, problem } from './import-problem.ts';
import { keptTime } from './kept-time.ts';
import type { ScheduledTalk } from './schedule-file.ts';

/**
 * When a talk is held: from its `date`, whose offset must be the zone's at that time, else from its
 * day and `start`; to its `duration` later, in hours that really pass. A day lasts until the next one
 * starts, so what starts before `day_start` stands on the next date.
 *
 * @returns null where the file gives no time or a wrong one, which `found` then says.
 */
export function scheduledTimes(
  scheduled: ScheduledTalk,
  was: Placement | undefined,
  zone: string,
  found: ImportProblem[],
): { readonly starts: string; readonly ends?: string } | null {
  const { date, start, duration } = scheduled.talk ?? {};
  const written = date || dateFromDay(scheduled.day, start ?? '');
  if (written === null) return null;
  const begins = resolveCivilTime(written, zone);
  reportTime(begins, written, date ? 'date' : 'start', found);
  if (date && start && !date.slice(11).startsWith(start.padStart(5, '0'))) {
    found.push(problem('time.differs', 'start', { date, start }));
  }
  const lasts = duration ? milliseconds(duration) : null;
  if (duration && lasts === null) {
    found.push(problem('duration.malformed', 'duration', { duration }));
  }
  if (!begins.ok) return null;
  const starts = keptTime(was?.starts, begins.at, zone);
  return lasts === null
    ? { starts }
    : { starts, ends: keptTime(was?.ends, begins.at + lasts, zone) };
}

function dateFromDay({ date, startsAt }: ScheduledTalk['day'], start: string): string | null {
  if (date === null || start === '') return null;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  const time = start.padStart(5, '0');
  const opens = startsAt?.slice(11, 16) ?? '00:00';
  const midnight = Date.parse(date);
  const onDate =
    time < opens && !Number.isNaN(midnight)
      ? new Date(midnight + 86_400_000).toISOString().slice(0, 10)
      : date;
  return `${onDate}T${time}`;
}

function reportTime(
  time: ResolvedTime,
  written: string,
  column: string,
  found: ImportProblem[],
): void {
  if (time.ok) return;
  for (const reason of time.reasons) {
    const offsets = 'offsets' in reason ? reason.offsets : [];
    found.push(problem(reason.code, column, { time: written, offsets }));
  }
}

/** `1:30`, `01:30` or `01:30:00`. */
function milliseconds(duration: string): number | null {
  const [, hours, minutes, seconds = '0'] =
    /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?$/.exec(duration) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
}
