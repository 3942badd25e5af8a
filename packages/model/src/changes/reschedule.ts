import type { LocalizedText } from '../compiled/localized-text.ts';
import type { EventModel } from '../event/event.ts';
import { startOfCivilDay } from '../time/civil-time.ts';
import { draftOf } from './event-draft.ts';
import { leavesOf } from './event-leaves.ts';
import type { EventPath } from './event-path.ts';
import type { ReviewItem } from './review.ts';
import { reviewOf } from './review-of.ts';
import { daysBetween, onNewDay } from './time-on-new-day.ts';

/** An event copied to another date with what a person must look at, or why it cannot be copied. */
export type RescheduledEvent =
  | { readonly ok: true; readonly event: EventModel; readonly review: readonly ReviewItem[] }
  | {
      readonly ok: false;
      readonly reasons: readonly {
        /** The new date is none, or leads out of the calendar; or the id is still the old event's. */
        readonly code: 'time.malformed' | 'id.reused';
      }[];
    };

/** What a copy must be called, since it is another event. */
export interface NewEdition {
  /** Ids are never reused. */
  readonly id: string;
  /** The old one by default. */
  readonly title?: LocalizedText;
}

/**
 * Next year's edition by copy: the event with its first day on another date and every other wall-clock
 * time and date as many days later or earlier. Clocks keep their time; what is counted from the start
 * or the end goes along by itself. The event is scheduled again, and what was true of the old edition
 * alone is left out (the announcement's date, an earlier start). Nothing is guessed: a time that the
 * clocks skip or show twice on its new day stays as written and stands in the review, as do texts
 * that name a date, and all that need not hold again. The copy is not checked: ask `parseEvent`.
 *
 * @param event - from `defineEvent` or `parseEvent`; it stays as it is.
 * @param newDate - the day on which the copy starts, such as `2024-11-14`.
 * @param edition - the copy's id, which must be another, and at will its title.
 * @returns refused with `time.malformed` or `id.reused`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { reschedule } from '@plenary/model/changes';
 *
 * const day = {
 *   id: 'day-2027', zone: 'Europe/Amsterdam', languages: ['en'], title: 'The day', organizer: 'We',
 *   summary: 'One day in May.', starts: '2027-05-20T10:00', programme: [],
 *   registration: { opens: '2027-04-01', withdrawUntil: { before: 'start', hours: 2 } as const, quotas: [] },
 *   form: { fields: [] },
 * };
 * const copy = reschedule(day, '2028-05-18', { id: 'day-2028' });
 * assert.ok(copy.ok);
 * assert.equal(copy.event.starts, '2028-05-18T10:00');
 * assert.equal(copy.event.registration.opens, '2028-03-30');
 * assert.deepEqual(copy.review, [{ code: 'text.dated', path: ['summary'], params: { words: ['May'] } }]);
 * ```
 */
export function reschedule(
  event: EventModel,
  newDate: string,
  { id, title = event.title }: NewEdition,
): RescheduledEvent {
  if (id === event.id) return { ok: false, reasons: [{ code: 'id.reused' }] };
  const malformed = { ok: false, reasons: [{ code: 'time.malformed' }] } as const;
  if (!startOfCivilDay(newDate, event.zone).ok) return malformed;
  const days = daysBetween(event.starts.slice(0, 10), newDate);
  const draft = draftOf({ ...event, id, title });
  const review: ReviewItem[] = [];
  for (const { path, value } of writtenTimes(event)) {
    const moved = onNewDay(value, days, event.zone, path);
    if (moved === null) return malformed;
    draft.put(path, moved.time);
    review.push(...moved.review);
  }
  for (const key of ['announcedOn', 'previousStart']) draft.remove([key]);
  if (event.status !== undefined) draft.put(['status'], 'EventScheduled');
  const copy = draft.event as EventModel;
  return { ok: true, event: copy, review: [...review, ...reviewOf(event, copy)] };
}

function writtenTimes(event: EventModel): { path: EventPath; value: string }[] {
  return leavesOf(event).flatMap(({ path, says, value }) =>
    says === 'time' && typeof value === 'string' ? [{ path, value }] : [],
  );
}
