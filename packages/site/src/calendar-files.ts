import type { CompiledEvent } from '@plenary/model/compiled';
import { type CalendarContext, eventCalendar, personalCalendar } from '@plenary/render/ical';
import { ownRegistration } from './own-visit.ts';
import { absoluteUrls, messagesIn, type Visit } from './visit.ts';

/** The day as a calendar file. */
export async function showEventCalendar(visit: Visit): Promise<Response> {
  const { event } = visit.site;
  return calendarFile(
    eventCalendar(event, calendarContext(visit)),
    `${event.id}.ics`,
    'public, max-age=3600',
  );
}

/** The day and somebody's own theme as a calendar file, without anything personal in it. */
export async function showOwnCalendar(visit: Visit): Promise<Response> {
  const registration = await ownRegistration(visit);
  if (registration instanceof Response) return registration;
  const { event } = visit.site;
  return calendarFile(
    personalCalendar(event, {
      ...calendarContext(visit),
      themes: registration.themes,
      registrationUid: registration.id,
      registrationVersion: registration.version,
    }),
    `${event.id}.ics`,
    'no-store',
  );
}

/** When what a calendar tells was last changed: the day of the announcement, as long as it stands. */
function revisedAt(event: CompiledEvent): number {
  return event.announcedOn === null ? event.startsAt : Date.parse(event.announcedOn);
}

function calendarContext(visit: Visit): CalendarContext {
  const { site, locale } = visit;
  return {
    messages: messagesIn(locale),
    domain: new URL(site.origin).hostname,
    revisedAt: revisedAt(site.event),
    urls: absoluteUrls(site, locale),
  };
}

function calendarFile(content: string, filename: string, cacheControl: string): Response {
  return new Response(content, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="${filename}"`,
      'cache-control': cacheControl,
    },
  });
}
