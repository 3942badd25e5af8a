import * as z from 'zod';
import type { AttendanceMode, EventStatus } from '../compiled/compiled-event.ts';
import type { LocalizedText } from '../compiled/localized-text.ts';
import { type Form, formSchema } from '../form/form.ts';
import { type Contest, contestSchema } from '../programme/contest.ts';
import { type Contributor, contributorSchema } from '../programme/contributor.ts';
import { type Room, roomSchema } from '../programme/room.ts';
import { type Session, sessionSchema } from '../programme/session.ts';
import { type Theme, themeSchema } from '../programme/theme.ts';
import { type Track, trackSchema } from '../programme/track.ts';
import {
  type RegistrationPolicy,
  registrationPolicySchema,
} from '../registration/registration-policy.ts';
import { type GlossaryTerm, glossaryTermSchema } from '../text/glossary.ts';
import { languageTagSchema, localizedTextSchema } from '../text/localized-text.ts';
import { wordsSchema } from '../text/words.ts';
import { civilDateSchema, civilDateTimeSchema, zoneSchema } from '../time/civil-time.ts';
import { type AffiliationDirectory, affiliationDirectorySchema } from './affiliation-directory.ts';
import { type Assumption, assumptionSchema } from './assumption.ts';
import { type Audience, audienceSchema } from './audience.ts';
import type { EventIds } from './event-ids.ts';
import { attendanceModeSchema, eventStatusSchema } from './event-standing.ts';
import { idSchema } from './identifier.ts';
import { type OnlinePlace, onlinePlaceSchema } from './online-place.ts';
import { type Venue, venueSchema } from './venue.ts';

/**
 * An event as a team writes it: content, programme, registration and form. Plain JSON; civil times
 * are the wall clock's in `zone`. Named so because `Event` is the DOM's.
 */
export interface EventModel<Ids extends EventIds = EventIds> {
  /** Address of the JSON Schema, by which an editor completes and checks the file. */
  readonly $schema?: string;
  readonly id: string;
  /** IANA zone, such as `Europe/Amsterdam`. */
  readonly zone: string;
  /** BCP 47 tags the event is written in; the first is the default. */
  readonly languages: readonly string[];
  readonly title: LocalizedText;
  /** A name that fits beside a logo; the title by default. */
  readonly shortTitle?: LocalizedText;
  /** The line above the announcement. */
  readonly headline?: LocalizedText;
  /** The theme of the whole day. */
  readonly motto?: LocalizedText;
  /** One or two sentences. */
  readonly summary: LocalizedText;
  readonly description?: LocalizedText;
  readonly organizer: string;
  /** `EventScheduled` by default. */
  readonly status?: EventStatus;
  /** `OfflineEventAttendanceMode` by default. */
  readonly attendanceMode?: AttendanceMode;
  /** Date of the announcement, such as `2023-09-10`. */
  readonly announcedOn?: string;
  /** Wall-clock time, such as `2023-11-16T12:00`. */
  readonly starts: string;
  /** Absent for an open end. */
  readonly ends?: string;
  /** The start that was announced before, of an event that has been moved. */
  readonly previousStart?: string;
  readonly venue?: Venue;
  readonly online?: OnlinePlace;
  readonly rooms?: readonly Room<Ids['room']>[];
  readonly tracks?: readonly Track<Ids['track']>[];
  readonly contributors?: readonly Contributor<Ids['contributor']>[];
  readonly programme: readonly Session<
    Ids['session'],
    NoInfer<Ids['contributor']>,
    NoInfer<Ids['room']>,
    NoInfer<Ids['track']>
  >[];
  /** In the announced order, which numbers them from 1 in each session. */
  readonly themes?: readonly Theme<Ids['theme'], NoInfer<Ids['session']>, NoInfer<Ids['room']>>[];
  readonly audiences?: readonly Audience<Ids['audience']>[];
  readonly affiliations?: AffiliationDirectory;
  readonly contest?: Contest<NoInfer<Ids['session']>>;
  readonly glossary?: readonly GlossaryTerm[];
  readonly assumptions?: readonly Assumption[];
  readonly registration: RegistrationPolicy<Ids>;
  readonly form: Form<string, NoInfer<Ids['session']>>;
}

/** The shape alone; what spans several places is asked by `checkEvent`. */
export const eventSchema: z.ZodType<EventModel> = z.strictObject({
  $schema: z.string().max(2000).optional(),
  id: idSchema,
  zone: zoneSchema,
  languages: z.array(languageTagSchema).min(1).max(50),
  title: localizedTextSchema,
  shortTitle: localizedTextSchema.optional(),
  headline: localizedTextSchema.optional(),
  motto: localizedTextSchema.optional(),
  summary: localizedTextSchema,
  description: localizedTextSchema.optional(),
  organizer: wordsSchema,
  status: eventStatusSchema.optional(),
  attendanceMode: attendanceModeSchema.optional(),
  announcedOn: civilDateSchema.optional(),
  starts: civilDateTimeSchema,
  ends: civilDateTimeSchema.optional(),
  previousStart: civilDateTimeSchema.optional(),
  venue: venueSchema.optional(),
  online: onlinePlaceSchema.optional(),
  rooms: z.array(roomSchema).max(1000).optional(),
  tracks: z.array(trackSchema).max(1000).optional(),
  contributors: z.array(contributorSchema).max(5000).optional(),
  programme: z.array(sessionSchema).max(2000),
  themes: z.array(themeSchema).max(2000).optional(),
  audiences: z.array(audienceSchema).max(500).optional(),
  affiliations: affiliationDirectorySchema.optional(),
  contest: contestSchema.optional(),
  glossary: z.array(glossaryTermSchema).max(1000).optional(),
  assumptions: z.array(assumptionSchema).max(1000).optional(),
  registration: registrationPolicySchema,
  form: formSchema,
});
