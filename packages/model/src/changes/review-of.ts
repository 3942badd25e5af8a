import type { EventModel } from '../event/event.ts';
import { durationParts } from '../time/duration.ts';
import { eventFrame } from '../time/event-frame.ts';
import { type RelativeMoment, resolveMoment } from '../time/moment.ts';
import { datedTexts } from './dated-texts.ts';
import { type EventLeaf, leavesOf } from './event-leaves.ts';
import type { EventPath } from './event-path.ts';
import type { ReviewItem } from './review.ts';
import { weekdayOf } from './time-on-new-day.ts';

/** What a person must look at in a copy whose times have been moved, the times themselves apart. */
export function reviewOf(event: EventModel, copy: EventModel): ReviewItem[] {
  const leaves = leavesOf(copy);
  return [
    ...relativeTimes(leaves, copy),
    ...changedWeekday(event, copy),
    ...whatIsLeftOut(event),
    ...datedTexts(leaves, copy.languages),
    ...keptParts(copy),
    ...keptStates(leaves),
  ];
}

/** Moments counted from the start or the end may fall in a night in which the clocks change. */
function relativeTimes(leaves: readonly EventLeaf[], copy: EventModel): ReviewItem[] {
  const frame = eventFrame(copy);
  if (frame === null) return [];
  const reminders = copy.registration.remind ?? [];
  const moments: { path: EventPath; moment: RelativeMoment }[] = [
    ...leaves.flatMap(({ path, says, value }) =>
      says === 'time' && typeof value === 'object'
        ? [{ path, moment: value as RelativeMoment }]
        : [],
    ),
    ...reminders.map((duration) => ({
      path: ['registration', 'remind'],
      moment: { before: 'start', days: durationParts(duration).days } as const,
    })),
  ];
  return moments.flatMap(({ path, moment }): ReviewItem[] => {
    const resolved = resolveMoment(moment, 'ends', frame);
    const [reason] = resolved.ok ? [] : resolved.reasons;
    const edge = (moment.before ?? moment.after) === 'end' ? copy.ends : copy.starts;
    const time = moment.at ?? edge?.slice('2023-11-16T'.length) ?? '00:00';
    if (reason === undefined || reason.code === 'time.malformed') return [];
    return reason.code === 'time.gap'
      ? [{ code: 'time.gap', path, params: { time } }]
      : [{ code: reason.code, path, params: { time, offsets: reason.offsets } }];
  });
}

function changedWeekday({ starts }: EventModel, copy: EventModel): ReviewItem[] {
  const [before, after] = [starts, copy.starts].map((time) => weekdayOf(time.slice(0, 10)));
  if (before === undefined || after === undefined || before === after) return [];
  return [{ code: 'weekday.changed', path: ['starts'], params: { before, after } }];
}

function whatIsLeftOut({ announcedOn, previousStart, status }: EventModel): ReviewItem[] {
  const review: ReviewItem[] = [];
  if (announcedOn !== undefined) {
    const params = { was: announcedOn };
    review.push({ code: 'dropped.announced-on', path: ['announcedOn'], params });
  }
  if (previousStart !== undefined) {
    const params = { was: previousStart };
    review.push({ code: 'dropped.previous-start', path: ['previousStart'], params });
  }
  if (status !== undefined && status !== 'EventScheduled') {
    review.push({ code: 'reset.status', path: ['status'], params: { was: status } });
  }
  return review;
}

function keptParts({
  venue,
  online,
  contributors,
  contest,
  assumptions,
}: EventModel): ReviewItem[] {
  const review: ReviewItem[] = [];
  if (venue) review.push({ code: 'kept.venue', path: ['venue'], params: {} });
  if (online) review.push({ code: 'kept.online', path: ['online'], params: {} });
  if (contributors?.length) {
    const params = { number: contributors.length };
    review.push({ code: 'kept.contributors', path: ['contributors'], params });
  }
  if (contest) review.push({ code: 'kept.contest', path: ['contest'], params: {} });
  if (assumptions?.length) {
    const params = { number: assumptions.length };
    review.push({ code: 'kept.assumptions', path: ['assumptions'], params });
  }
  return review;
}

function keptStates(leaves: readonly EventLeaf[]): ReviewItem[] {
  return leaves.flatMap(({ path, key, value }): ReviewItem[] => {
    if (key === 'state' && value === 'dropped') return [{ code: 'kept.dropped', path, params: {} }];
    return (key === 'earliest' || key === 'latest') && typeof value === 'string'
      ? [{ code: 'kept.date-bound', path, params: { date: value } }]
      : [];
  });
}
