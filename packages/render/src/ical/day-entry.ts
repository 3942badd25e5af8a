import { type CompiledEvent, pick } from '@plenary/model/compiled';
import { timeWords } from '../dates/date-words.ts';
import { absoluteUrl } from './absolute-url.ts';
import type { CalendarContext } from './calendar-context.ts';
import { type CalendarEntry, entryId } from './calendar-entry.ts';
import { placeLine } from './place-line.ts';

/**
 * The whole day as one entry, its programme in the description.
 *
 * @param event - the compiled event
 * @param context - language, domain, instant of the last change
 */
export function dayEntry(event: CompiledEvent, context: CalendarContext): CalendarEntry {
  const { locale } = context.messages;
  const url = absoluteUrl(context.urls?.home ?? '');
  return {
    id: dayId(event, context),
    sequence: event.revision - 1,
    startsAt: event.startsAt,
    endsAt: event.endsAt,
    summary: pick(event.title, locale),
    description: [pick(event.summary, locale).text, programmeLines(event, context), url]
      .filter((paragraph) => paragraph !== null && paragraph !== '')
      .join('\n\n'),
    place: placeLine(event, context, null),
    url,
    category: null,
    partOf: null,
  };
}

/**
 * The id of the day's entry, the same in every calendar of the event.
 *
 * @param event - the compiled event
 * @param context - for its domain
 */
export function dayId(event: CompiledEvent, { domain }: CalendarContext): string {
  return entryId([event.id], domain);
}

function programmeLines(event: CompiledEvent, { messages }: CalendarContext): string {
  return event.sessions
    .filter(({ state }) => state !== 'dropped')
    .map(({ startsAt, endsAt, title }) => {
      const words = pick(title, messages.locale).text;
      return startsAt === null
        ? words
        : `${timeWords({ startsAt, endsAt }, event.zone, messages)}  ${words}`;
    })
    .join('\n');
}
