import { type CompiledEvent, pick } from '@plenary/model/compiled';
import type { CalendarContext } from './calendar-context.ts';
import type { CalendarProperty } from './calendar-property.ts';
import { textValue } from './calendar-text.ts';
import { dayEntry } from './day-entry.ts';
import { writeCalendar } from './write-calendar.ts';

/** The event's calendar: a file to take away, or a feed to subscribe to. */
export interface EventCalendarContext extends CalendarContext {
  /** Makes it a feed with a name, asked for again after so many whole hours (RFC 7986 §5.7). */
  readonly refreshHours?: number;
}

/**
 * The day as an iCalendar file (RFC 5545) with one entry: when, where, what it is about and its
 * programme, at the wall clock of the event's zone.
 *
 * @param event - the compiled event
 * @param context - language, domain, instant of the last change, and whether it is a feed
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { sampleEvent } from '@plenary/desk/testing';
 * import { compile } from '@plenary/model';
 * import { eventCalendar } from '@plenary/render/ical';
 * import { nl } from '@plenary/render/nl';
 *
 * const revisedAt = Date.UTC(2023, 8, 10);
 * const text = eventCalendar(compile(sampleEvent()), { messages: nl, domain: 'example.org', revisedAt });
 * assert.ok(text.includes('DTSTART;TZID=Europe/Amsterdam:20231116T120000\r\n'));
 * ```
 */
export function eventCalendar(event: CompiledEvent, context: EventCalendarContext): string {
  return writeCalendar(event, context, [dayEntry(event, context)], feedProperties(event, context));
}

/** The X- names are what calendars knew before RFC 7986; they still go by them. */
function feedProperties(
  event: CompiledEvent,
  { messages, refreshHours }: EventCalendarContext,
): CalendarProperty[] {
  if (refreshHours === undefined) return [];
  const name = textValue(pick(event.title, messages.locale).text);
  const interval = `PT${refreshHours}H`;
  return [
    { name: 'NAME', value: name },
    { name: 'X-WR-CALNAME', value: name },
    { name: 'REFRESH-INTERVAL', parameters: { VALUE: 'DURATION' }, value: interval },
    { name: 'X-PUBLISHED-TTL', value: interval },
  ];
}
