import type { CompiledEvent } from '@plenary/model/compiled';
import { calendarClock } from './calendar-clock.ts';
import type { CalendarContext } from './calendar-context.ts';
import { type CalendarEntry, entryComponent } from './calendar-entry.ts';
import { type CalendarProperty, writeComponent } from './calendar-property.ts';

/**
 * A whole calendar file (RFC 5545 §3.4) without a METHOD: it is imported or subscribed to, and asks
 * for no reply.
 *
 * @param event - the compiled event
 * @param context - language, domain, instant of the last change
 * @param entries - at least one
 * @param properties - further properties of the calendar as a whole
 */
export function writeCalendar(
  event: CompiledEvent,
  context: CalendarContext,
  entries: readonly CalendarEntry[],
  properties: readonly CalendarProperty[] = [],
): string {
  const instants = entries.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt ?? startsAt]);
  const clock = calendarClock(event.zone, instants);
  return writeComponent({
    name: 'VCALENDAR',
    properties: [
      { name: 'VERSION', value: '2.0' },
      { name: 'PRODID', value: '-//Plenary//plenary/render//EN' },
      { name: 'CALSCALE', value: 'GREGORIAN' },
      ...properties,
    ],
    components: [
      ...clock.timeZones,
      ...entries.map((entry) => entryComponent(entry, event, context, clock)),
    ],
  });
}
