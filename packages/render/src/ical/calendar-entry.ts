import type { CompiledEvent, PickedText } from '@plenary/model/compiled';
import type { CalendarClock } from './calendar-clock.ts';
import type { CalendarContext } from './calendar-context.ts';
import { utcDateTime } from './calendar-instant.ts';
import type { CalendarComponent, CalendarProperty } from './calendar-property.ts';
import { textValue } from './calendar-text.ts';

/** One entry of a calendar, before it is written. Instants are milliseconds since the epoch. */
export interface CalendarEntry {
  /** Worldwide unique and the same for ever: what a later file replaces. */
  readonly id: string;
  /** Rises with each change; a calendar keeps the highest. */
  readonly sequence: number;
  readonly startsAt: number;
  /** null: an open end, for which no end is invented. */
  readonly endsAt: number | null;
  readonly summary: PickedText;
  readonly description: string;
  /** Where it is held; null where that is not stated. */
  readonly place: string | null;
  readonly url: string | null;
  readonly category: PickedText | null;
  /** The id of the entry it is a part of. */
  readonly partOf: string | null;
}

/**
 * An entry's id from ids that never change, so that a later file replaces it (RFC 7986 §5.3).
 *
 * @param parts - stable ids, outermost first
 * @param domain - the site's host name
 */
export function entryId(parts: readonly string[], domain: string): string {
  return `${parts.join('.')}@${domain}`;
}

/**
 * An entry as a VEVENT (RFC 5545 §3.6.1).
 *
 * @param entry - what to write
 * @param event - for its status
 * @param context - language and the instant of the last change
 * @param clock - how instants are written
 */
export function entryComponent(
  entry: CalendarEntry,
  event: CompiledEvent,
  context: CalendarContext,
  clock: CalendarClock,
): CalendarComponent {
  // Without a METHOD both say when the entry was last revised (RFC 5545 §3.8.7.2).
  const revised = utcDateTime(context.revisedAt);
  const properties: (CalendarProperty | null)[] = [
    { name: 'UID', value: textValue(entry.id) },
    { name: 'DTSTAMP', value: revised },
    { name: 'LAST-MODIFIED', value: revised },
    { name: 'SEQUENCE', value: String(entry.sequence) },
    clock.property('DTSTART', entry.startsAt),
    entry.endsAt === null ? null : clock.property('DTEND', entry.endsAt),
    inLanguage('SUMMARY', entry.summary),
    { name: 'DESCRIPTION', value: textValue(entry.description) },
    entry.place === null ? null : { name: 'LOCATION', value: textValue(entry.place) },
    entry.url === null ? null : { name: 'URL', value: entry.url },
    entry.category && inLanguage('CATEGORIES', entry.category),
    entry.partOf === null ? null : partOf(entry.partOf),
    { name: 'STATUS', value: statusOf(event) },
  ];
  return { name: 'VEVENT', properties: properties.filter((property) => property !== null) };
}

function partOf(id: string): CalendarProperty {
  return { name: 'RELATED-TO', parameters: { RELTYPE: 'PARENT' }, value: textValue(id) };
}

function inLanguage(name: string, { text, lang }: PickedText): CalendarProperty {
  const value = textValue(text);
  return lang === '' ? { name, value } : { name, parameters: { LANGUAGE: lang }, value };
}

/** A postponed event keeps its entry, with a date that may no longer hold. */
function statusOf({ status }: CompiledEvent): string {
  if (status === 'EventCancelled') return 'CANCELLED';
  return status === 'EventPostponed' ? 'TENTATIVE' : 'CONFIRMED';
}
