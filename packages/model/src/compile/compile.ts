import { checkEvent, hasError } from '../check/check-event.ts';
import { isChecked } from '../check/checked-events.ts';
import type { CompiledDirectory, CompiledEvent } from '../compiled/compiled-event.ts';
import type { EventModel } from '../event/event.ts';
import { EventError } from '../event/event-error.ts';
import { resolveCivilTime } from '../time/civil-time.ts';
import { eventFrame } from '../time/event-frame.ts';
import { resolvedAt } from '../time/resolved-at.ts';
import { compileForm } from './compile-form.ts';
import { compileSessions, compileThemes } from './compile-programme.ts';
import { compileRegistration } from './compile-registration.ts';

/**
 * The event as rules, desk and renderers use it: every civil time an instant, every default written
 * out, quotas and earmarks 'for each affiliation' one by one, choices in the form. Plain JSON.
 *
 * @param event - from `defineEvent` or `parseEvent`, which have checked it; any other is checked here.
 * @param options - `revision` is 1 for the file (the default), higher for each published one.
 * @throws EventError (`code: 'event.invalid'`) when `checkEvent` finds an error.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { compile, defineEvent, defineForm } from '@plenary/model';
 *
 * const said = { purpose: 'For your badge', keepUntil: { after: 'end', days: 30 } as const };
 * const day = compile(defineEvent({
 *   id: 'day', zone: 'Europe/Amsterdam', languages: ['en'], title: 'The day', summary: 'One day.',
 *   organizer: 'We', starts: '2027-05-20T10:00', programme: [],
 *   registration: { opens: '2027-05-01', quotas: [] },
 *   form: defineForm([
 *     { name: 'name', kind: 'text', asks: 'name', label: 'Name', required: true, ...said },
 *     { name: 'email', kind: 'email', label: 'E-mail', required: true, ...said },
 *   ]),
 * }));
 * assert.deepEqual(day.registration.windows, [
 *   { audience: null, opensAt: Date.UTC(2027, 3, 30, 22), closesAt: Date.UTC(2027, 4, 20, 8) },
 * ]);
 * ```
 */
export function compile(
  event: EventModel,
  { revision = 1 }: { readonly revision?: number } = {},
): CompiledEvent {
  if (!isChecked(event)) refuseErrors(event);
  const instant = (text: string | undefined): number | null =>
    text === undefined ? null : resolvedAt(resolveCivilTime(text, event.zone));
  const frame = eventFrame(event);
  if (frame === null) throw new Error('A checked event has a start that is no instant.');
  const themes = compileThemes(event);
  const directory = compileDirectory(event);
  return {
    id: event.id,
    revision,
    zone: event.zone,
    languages: event.languages,
    title: event.title,
    shortTitle: event.shortTitle ?? event.title,
    headline: event.headline ?? null,
    motto: event.motto ?? null,
    summary: event.summary,
    description: event.description ?? null,
    organizer: event.organizer,
    status: event.status ?? 'EventScheduled',
    attendanceMode: event.attendanceMode ?? 'OfflineEventAttendanceMode',
    announcedOn: event.announcedOn ?? null,
    startsAt: frame.startsAt,
    endsAt: instant(event.ends),
    previousStartsAt: instant(event.previousStart),
    venue: event.venue ? { ...event.venue, directions: event.venue.directions ?? null } : null,
    online: event.online ? { url: event.online.url, name: event.online.name ?? null } : null,
    rooms: (event.rooms ?? []).map((room) => ({ ...room, capacity: room.capacity ?? null })),
    tracks: event.tracks ?? [],
    contributors: (event.contributors ?? []).map((contributor) => ({
      ...contributor,
      honorificPrefix: contributor.honorificPrefix ?? null,
      description: contributor.description ?? null,
    })),
    sessions: compileSessions(event),
    themes,
    audiences: (event.audiences ?? []).map(({ id, title }) => ({ id, title })),
    directory,
    contest: event.contest
      ? {
          ...event.contest,
          announcedIn: event.contest.announcedIn ?? null,
          awardedIn: event.contest.awardedIn ?? null,
        }
      : null,
    glossary: event.glossary ?? [],
    assumptions: event.assumptions ?? [],
    registration: compileRegistration(event, frame),
    form: compileForm(event, frame, { themes, directory }),
  };
}

function refuseErrors(event: EventModel): void {
  const findings = checkEvent(event);
  if (hasError(findings)) throw new EventError(findings);
}

function compileDirectory({ affiliations }: EventModel): CompiledDirectory | null {
  return affiliations ? { ...affiliations, none: affiliations.none ?? null } : null;
}
