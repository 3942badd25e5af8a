import * as z from 'zod';
import { type AffiliationDirectory, affiliationDirectorySchema } from './affiliation-directory.ts';
import { type Assumption, assumptionSchema } from './assumption.ts';
import { type Audience, audienceSchema } from './audience.ts';
import { civilDateSchema, civilDateTimeSchema, zoneSchema } from './civil-time.ts';
import type { AttendanceMode, EventStatus } from './compiled/compiled-event.ts';
import type { LocalizedText } from './compiled/localized-text.ts';
import { type Contest, contestSchema } from './contest.ts';
import { type Contributor, contributorSchema } from './contributor.ts';
import { type Form, formSchema } from './form.ts';
import { type GlossaryTerm, glossaryTermSchema } from './glossary.ts';
import { idSchema } from './identifier.ts';
import { languageTagSchema, localizedTextSchema } from './localized-text.ts';
import { type RegistrationPolicy, registrationPolicySchema } from './registration-policy.ts';
import { type Room, roomSchema } from './room.ts';
import { type Session, sessionSchema } from './session.ts';
import { type Theme, themeSchema } from './theme.ts';
import { type Venue, venueSchema } from './venue.ts';

/** The ids of an event by kind: plain strings, or literal types as `defineEvent` keeps them. */
export interface EventIds<
  SessionId extends string = string,
  ThemeId extends string = string,
  AudienceId extends string = string,
  ContributorId extends string = string,
  QuotaId extends string = string,
> {
  readonly session: SessionId;
  readonly theme: ThemeId;
  readonly audience: AudienceId;
  readonly contributor: ContributorId;
  readonly quota: QuotaId;
}

/**
 * An event as a team writes it: content, programme, registration and form. Plain JSON; civil times
 * are the wall clock's in `zone`. Named so because `Event` is the DOM's.
 */
export interface EventModel<Ids extends EventIds = EventIds> {
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
  readonly venue?: Venue;
  readonly rooms?: readonly Room[];
  readonly contributors?: readonly Contributor<Ids['contributor']>[];
  readonly programme: readonly Session<Ids['session'], Ids['contributor']>[];
  /** In the announced order, which numbers them from 1 in each session. */
  readonly themes?: readonly Theme<Ids['theme'], Ids['session']>[];
  readonly audiences?: readonly Audience<Ids['audience']>[];
  readonly affiliations?: AffiliationDirectory;
  readonly contest?: Contest<Ids['session']>;
  readonly glossary?: readonly GlossaryTerm[];
  readonly assumptions?: readonly Assumption[];
  readonly registration: RegistrationPolicy<Ids['quota'], Ids['theme'], Ids['audience']>;
  readonly form: Form<string, NoInfer<Ids['session']>>;
}

/** The shape alone; what spans several places is asked by `checkEvent`. */
export const eventSchema: z.ZodType<EventModel> = z.strictObject({
  id: idSchema,
  zone: zoneSchema,
  languages: z.array(languageTagSchema).min(1).max(50),
  title: localizedTextSchema,
  shortTitle: localizedTextSchema.optional(),
  headline: localizedTextSchema.optional(),
  motto: localizedTextSchema.optional(),
  summary: localizedTextSchema,
  description: localizedTextSchema.optional(),
  organizer: z.string().min(1),
  status: z
    .enum([
      'EventScheduled',
      'EventCancelled',
      'EventPostponed',
      'EventRescheduled',
      'EventMovedOnline',
    ])
    .optional(),
  attendanceMode: z
    .enum(['OfflineEventAttendanceMode', 'OnlineEventAttendanceMode', 'MixedEventAttendanceMode'])
    .optional(),
  announcedOn: civilDateSchema.optional(),
  starts: civilDateTimeSchema,
  ends: civilDateTimeSchema.optional(),
  venue: venueSchema.optional(),
  rooms: z.array(roomSchema).max(1000).optional(),
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
