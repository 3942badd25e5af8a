import type { CompiledEvent } from '@plenary/model/compiled';
import type { CalendarContext } from './calendar-context.ts';
import { dayEntry } from './day-entry.ts';
import { type ChosenBy, sessionEntry } from './session-entry.ts';
import { writeCalendar } from './write-calendar.ts';

/** One attendee's calendar. */
export interface PersonalCalendarContext extends CalendarContext, ChosenBy {
  /** Ids of the chosen themes; one the event no longer has is left out. */
  readonly themes: readonly string[];
}

/**
 * The day and the sessions somebody chose a theme in, as an iCalendar file (RFC 5545). Calendars are
 * shared, so it holds no name, no answer and no personal link.
 *
 * @param event - the compiled event
 * @param context - language, domain, instant of the last change, what was chosen and by whom
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { sampleEvent } from '@plenary/desk/testing';
 * import { compile } from '@plenary/model';
 * import { en } from '@plenary/render/en';
 * import { personalCalendar } from '@plenary/render/ical';
 *
 * const text = personalCalendar(compile(sampleEvent()), {
 *   messages: en,
 *   domain: 'example.org',
 *   revisedAt: Date.UTC(2023, 8, 10),
 *   themes: ['theme-2'],
 *   registrationUid: 'k7q4',
 * });
 * assert.ok(text.includes('RELATED-TO;RELTYPE=PARENT:sample-day@example.org\r\n'));
 * ```
 */
export function personalCalendar(event: CompiledEvent, context: PersonalCalendarContext): string {
  const chosen = event.themes
    .filter(({ id }) => context.themes.includes(id))
    .map((theme) => sessionEntry(event, context, theme, context))
    .filter((entry) => entry !== null);
  return writeCalendar(event, context, [dayEntry(event, context), ...chosen]);
}
