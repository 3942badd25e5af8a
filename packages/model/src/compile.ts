import { checkEvent, hasError } from './check-event.ts';
import { resolveCivilTime } from './civil-time.ts';
import { compileForm } from './compile-form.ts';
import { compileSessions, compileThemes } from './compile-programme.ts';
import { compileRegistration } from './compile-registration.ts';
import type { CompiledDirectory, CompiledEvent } from './compiled/compiled-event.ts';
import type { EventModel } from './event.ts';
import { EventError } from './event-error.ts';
import { resolvedAt } from './resolved-at.ts';

/**
 * The event as rules, desk and renderers use it: every civil time an instant, every default written
 * out, quotas and earmarks 'for each affiliation' one by one, choices in the form. Plain JSON.
 *
 * @param event - from `defineEvent` or `parseEvent`.
 * @param options - `revision` is 1 for the file (the default), higher for each published one.
 * @throws EventError (`code: 'event.invalid'`) when `checkEvent` finds an error.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { compile, defineEvent, defineForm } from '@plenary/model';
 *
 * const said = { purpose: 'For your badge', keep: 'A month' };
 * const day = compile(defineEvent({
 *   id: 'day', zone: 'Europe/Amsterdam', languages: ['en'], title: 'The day', summary: 'One day.',
 *   organizer: 'We', starts: '2027-05-20T10:00', programme: [],
 *   registration: { opens: '2027-05-01', quotas: [] },
 *   form: defineForm([
 *     { name: 'name', kind: 'text', asks: 'name', label: 'Name', ...said },
 *     { name: 'email', kind: 'email', label: 'E-mail', ...said },
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
  const findings = checkEvent(event);
  if (hasError(findings)) throw new EventError(findings);
  const startsAt = resolvedAt(resolveCivilTime(event.starts, event.zone));
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
    startsAt,
    endsAt: event.ends === undefined ? null : resolvedAt(resolveCivilTime(event.ends, event.zone)),
    venue: event.venue ? { ...event.venue, directions: event.venue.directions ?? null } : null,
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
    registration: compileRegistration(event, startsAt),
    form: compileForm(event, { themes, directory }),
  };
}

function compileDirectory({ affiliations }: EventModel): CompiledDirectory | null {
  return affiliations ? { ...affiliations, none: affiliations.none ?? null } : null;
}
