import { type CompiledEvent, type CompiledTheme, pick } from '@plenary/model/compiled';
import { themeIsOn } from '../views/theme-is-on.ts';
import type { CalendarContext } from './calendar-context.ts';
import { type CalendarEntry, entryId } from './calendar-entry.ts';
import { dayId } from './day-entry.ts';
import { placeLine } from './place-line.ts';

/** Whose choice an entry tells of. */
export interface ChosenBy {
  /** The registration's id: it opens nothing by itself and names nobody. */
  readonly registrationUid: string;
  /** The registration's version, from 1; it rises when another theme is chosen. */
  readonly registrationVersion?: number;
}

/**
 * The session in which somebody chose a theme, as an entry of its own inside the day; null while the
 * session has no time, and where the theme was dropped. Another theme later replaces it, since its id comes from the session.
 *
 * @param event - the compiled event
 * @param context - language, domain, instant of the last change
 * @param theme - what was chosen
 * @param by - whose choice it is
 */
export function sessionEntry(
  event: CompiledEvent,
  context: CalendarContext,
  theme: CompiledTheme,
  { registrationUid, registrationVersion = 1 }: ChosenBy,
): CalendarEntry | null {
  const session = event.sessions.find(({ id }) => id === theme.session);
  if (session === undefined || session.startsAt === null || !themeIsOn(theme, event)) return null;
  const { locale } = context.messages;
  const title = pick(theme.title, locale);
  return {
    id: entryId([event.id, session.id, registrationUid], context.domain),
    sequence: event.revision - 1 + registrationVersion - 1,
    startsAt: session.startsAt,
    endsAt: session.endsAt,
    summary: {
      ...title,
      text: context.messages.event.themeWithTitle(theme.number, title.text),
    },
    description: [session.title, theme.summary].map((text) => pick(text, locale).text).join('\n\n'),
    place: placeLine(event, context, theme.room),
    url: null,
    category: title,
    partOf: dayId(event, context),
  };
}
