import { rememberChecked } from '../check/checked-events.ts';
import type { EventModel } from './event.ts';
import { EventError } from './event-error.ts';
import type { EventIds } from './event-ids.ts';
import type { LiteralIds } from './literal-ids.ts';
import { parseEvent } from './parse-event.ts';

/**
 * The event written in a file, checked, with its ids as literal types: a misspelt theme id in a quota
 * is a compile error at that place, and for whoever does not compile an error at the start that names
 * the path and the nearest id.
 *
 * @param event - content, programme, registration and form; see `EventModel`.
 * @throws EventError (`code: 'event.invalid'`, with `findings`).
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { defineEvent, defineForm } from '@plenary/model';
 *
 * const said = { purpose: 'For your badge', keepUntil: { after: 'end', days: 30 } as const };
 * const day = defineEvent({
 *   id: 'day', zone: 'Europe/Amsterdam', languages: ['en'], title: 'The day', summary: 'One day.',
 *   organizer: 'We', starts: '2027-05-20T10:00',
 *   programme: [{ id: 'work', title: 'Work', choosesTheme: true }],
 *   themes: [{ id: 'soil', session: 'work', title: 'Soil', summary: 'What grows.' }],
 *   registration: { quotas: [{ id: 'soil-seats', limit: 40, counts: { theme: 'soil' } }] },
 *   form: defineForm([
 *     { name: 'name', kind: 'text', asks: 'name', label: 'Name', required: true, ...said },
 *     { name: 'email', kind: 'email', label: 'E-mail', required: true, ...said },
 *     { name: 'theme', kind: 'choice', asks: 'theme', of: { themesOf: 'work' }, label: 'Theme', ...said },
 *   ]),
 * });
 * const session: 'work' | undefined = day.programme[0]?.id;
 * assert.equal(session, 'work');
 * ```
 */
export function defineEvent<
  const SessionId extends string = never,
  const ThemeId extends string = never,
  const AudienceId extends string = never,
  const ContributorId extends string = never,
  const QuotaId extends string = never,
  const RoomId extends string = never,
  const TrackId extends string = never,
  const InvitationId extends string = never,
>(
  event: LiteralIds<
    EventIds<SessionId, ThemeId, AudienceId, ContributorId, QuotaId, RoomId, TrackId, InvitationId>
  > &
    EventModel<
      EventIds<
        SessionId,
        ThemeId,
        AudienceId,
        ContributorId,
        QuotaId,
        RoomId,
        TrackId,
        InvitationId
      >
    >,
  // Without NoInfer what the event is handed to, such as `compile`, would say that its ids are `string`.
): NoInfer<
  EventModel<
    EventIds<SessionId, ThemeId, AudienceId, ContributorId, QuotaId, RoomId, TrackId, InvitationId>
  >
> {
  const parsed = parseEvent(event);
  if (!parsed.ok) throw new EventError(parsed.findings);
  rememberChecked(event);
  return event;
}
