import type { CompiledEvent } from '@plenary/model/compiled';
import { type CalendarContext, eventCalendar, personalCalendar } from '@plenary/render/ical';
import { ownRegistration } from './own-visit.ts';
import { seeOther } from './show-page.ts';
import { toBase64Url } from './signature.ts';
import { absoluteUrls, messagesIn, type Visit } from './visit.ts';

/** How often those who subscribe to the day's calendar ask for it again. */
const refreshHours = 12;

/** The day as a calendar file, or as a feed to subscribe to. */
export async function showEventCalendar(visit: Visit): Promise<Response> {
  const { event } = visit.site;
  const content = eventCalendar(event, { ...calendarContext(visit), refreshHours });
  const etag = `"${await fingerprint(content)}"`;
  const file = calendarFile(content, `${event.id}.ics`, 'public, max-age=3600');
  file.headers.set('etag', etag);
  return visit.request.headers.get('if-none-match') === etag
    ? new Response(null, { status: 304, headers: file.headers })
    : file;
}

/** The day and somebody's own theme as a calendar file, without anything personal in it. */
export async function showOwnCalendar(visit: Visit): Promise<Response> {
  const registration = await ownRegistration(visit);
  if (registration instanceof Response) return registration;
  if (registration.state !== 'confirmed') return seeOther(visit.urls.own);
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

async function fingerprint(content: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content));
  return toBase64Url(new Uint8Array(digest).slice(0, 9));
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
