import type { Contributor } from '../programme/contributor.ts';
import type { Room } from '../programme/room.ts';
import type { Session } from '../programme/session.ts';
import type { Theme } from '../programme/theme.ts';
import type { Track } from '../programme/track.ts';
import type { Quota } from '../registration/quota.ts';
import type { Audience } from './audience.ts';
import type { ReadAlsoFrom } from './literal-ids.ts';

// Each gives back the list it gets. What it adds is for the compiler: the ids stay literal types, and
// a key that does not exist is an error in the file where it stands. NoInfer on what is returned keeps
// a list written inside its event from taking ids from there instead of from its own words.

/** As much of a value as is written right. */
type Partly<Value> = Value extends string | number | boolean
  ? Value
  : { readonly [Key in keyof Value]?: Partly<Value[Key]> };

type Written<Item, Id extends string> = Item & ReadAlsoFrom<Partly<Item>, Id>;

/**
 * The sessions of an event in a file of their own. Their ids, and the ids they refer to, are checked
 * where they meet the rest, in `defineEvent`.
 *
 * @param sessions - in the order of the programme.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { defineProgramme } from '@plenary/model';
 *
 * const programme = defineProgramme([
 *   { id: 'welcome', title: 'Welcome', placement: { starts: '2027-05-20T10:00', room: 'hall' } },
 * ]);
 * const id: 'welcome' | undefined = programme[0]?.id;
 * assert.equal(id, 'welcome');
 * ```
 */
export function defineProgramme<
  const Id extends string = never,
  const ContributorId extends string = never,
  const RoomId extends string = never,
  const TrackId extends string = never,
>(
  sessions: readonly Written<Session<Id, ContributorId, RoomId, TrackId>, Id>[],
): NoInfer<readonly Session<Id, ContributorId, RoomId, TrackId>[]> {
  return sessions;
}

/**
 * The themes of an event in a file of their own. That their sessions and rooms exist is checked where
 * they meet the rest, in `defineEvent`.
 *
 * @param themes - in the announced order, which numbers them.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { defineThemes } from '@plenary/model';
 *
 * const themes = defineThemes([
 *   { id: 'soil', session: 'workshops', title: 'Soil', summary: 'What grows.' },
 *   { id: 'moor', session: 'workshops', title: 'Moor', summary: 'What is rare.' },
 * ]);
 * const ids: ('soil' | 'moor')[] = themes.map(({ id }) => id);
 * assert.deepEqual(ids, ['soil', 'moor']);
 * ```
 */
export function defineThemes<
  const Id extends string = never,
  const SessionId extends string = never,
  const RoomId extends string = never,
>(
  themes: readonly Written<Theme<Id, SessionId, RoomId>, Id>[],
): NoInfer<readonly Theme<Id, SessionId, RoomId>[]> {
  return themes;
}

/**
 * The quotas of an event in a file of their own. That the themes, audiences and invitations they count
 * exist is checked where they meet the rest, in `defineEvent`.
 *
 * @param quotas - one limit each; people are counted, not forms.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { defineQuotas } from '@plenary/model';
 *
 * const themes = ['soil', 'moor'] as const;
 * const quotas = defineQuotas([
 *   { id: 'day', limit: 100, counts: 'event' },
 *   ...themes.map((theme) => ({ id: `seats-${theme}`, limit: 40, counts: { theme } }) as const),
 * ]);
 * const last: 'day' | 'seats-soil' | 'seats-moor' | undefined = quotas.at(-1)?.id;
 * assert.equal(last, 'seats-moor');
 * ```
 */
export function defineQuotas<
  const Id extends string = never,
  const ThemeId extends string = never,
  const AudienceId extends string = never,
  const InvitationId extends string = never,
>(
  quotas: readonly Written<Quota<Id, ThemeId, AudienceId, InvitationId>, Id>[],
): NoInfer<readonly Quota<Id, ThemeId, AudienceId, InvitationId>[]> {
  return quotas;
}

/**
 * The audiences of an event in a file of their own, with their ids as literal types.
 *
 * @param audiences - the groups that the event addresses.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { defineAudiences } from '@plenary/model';
 *
 * const audiences = defineAudiences([{ id: 'teachers', title: 'Teachers', attendee: 'Teacher' }]);
 * const id: 'teachers' | undefined = audiences[0]?.id;
 * assert.equal(id, 'teachers');
 * ```
 */
export function defineAudiences<const Id extends string = never>(
  audiences: readonly Written<Audience<Id>, Id>[],
): readonly Audience<Id>[] {
  return audiences;
}

/**
 * The people and organisations of the programme in a file of their own, with their ids as literal types.
 *
 * @param contributors - everybody with a part in it.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { defineContributors } from '@plenary/model';
 *
 * const contributors = defineContributors([{ id: 'ada', kind: 'person', name: 'Ada Kuiper' }]);
 * const id: 'ada' | undefined = contributors[0]?.id;
 * assert.equal(id, 'ada');
 * ```
 */
export function defineContributors<const Id extends string = never>(
  contributors: readonly Written<Contributor<Id>, Id>[],
): readonly Contributor<Id>[] {
  return contributors;
}

/**
 * The rooms of the venue in a file of their own, with their ids as literal types.
 *
 * @param rooms - where sessions and themes are placed.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { defineRooms } from '@plenary/model';
 *
 * const rooms = defineRooms([{ id: 'hall', name: 'The hall', capacity: 300 }]);
 * const id: 'hall' | undefined = rooms[0]?.id;
 * assert.equal(id, 'hall');
 * ```
 */
export function defineRooms<const Id extends string = never>(
  rooms: readonly Written<Room<Id>, Id>[],
): readonly Room<Id>[] {
  return rooms;
}

/**
 * The tracks of the programme in a file of their own, with their ids as literal types.
 *
 * @param tracks - strands of sessions.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { defineTracks } from '@plenary/model';
 *
 * const tracks = defineTracks([{ id: 'care', title: 'Care' }]);
 * const id: 'care' | undefined = tracks[0]?.id;
 * assert.equal(id, 'care');
 * ```
 */
export function defineTracks<const Id extends string = never>(
  tracks: readonly Written<Track<Id>, Id>[],
): readonly Track<Id>[] {
  return tracks;
}
