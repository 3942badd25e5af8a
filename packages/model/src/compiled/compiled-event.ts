import type { CompiledForm } from './compiled-form.ts';
import type { CompiledProgrammeSession, CompiledTheme } from './compiled-programme.ts';
import type { CompiledRegistration } from './compiled-registration.ts';
import type { LocalizedText } from './localized-text.ts';

/** schema.org's words for whether an event goes on. */
export type EventStatus =
  | 'EventScheduled'
  | 'EventCancelled'
  | 'EventPostponed'
  | 'EventRescheduled'
  | 'EventMovedOnline';

/** schema.org's words for where people take part. */
export type AttendanceMode =
  | 'OfflineEventAttendanceMode'
  | 'OnlineEventAttendanceMode'
  | 'MixedEventAttendanceMode';

/** Where the event is held. */
export interface CompiledVenue {
  readonly name: string;
  readonly street: string;
  readonly postalCode: string;
  readonly locality: string;
  /** ISO 3166-1 alpha-2, such as `NL`. */
  readonly country: string;
  /** The way there in words, where the organiser has given it. */
  readonly directions: LocalizedText | null;
}

/** Where an event is held on the web. */
export interface CompiledOnlinePlace {
  readonly url: string;
  readonly name: LocalizedText | null;
}

/** A room of the venue. */
export interface CompiledRoom {
  readonly id: string;
  readonly name: LocalizedText;
  /** People it holds; null where that is not stated. */
  readonly capacity: number | null;
}

/** A strand of sessions through the programme. */
export interface CompiledTrack {
  readonly id: string;
  readonly title: LocalizedText;
}

/** A person or organisation with a part in the programme. */
export interface CompiledContributor {
  readonly id: string;
  readonly kind: 'person' | 'organization';
  readonly name: LocalizedText;
  /** Title before the name, such as `dr. ir.`. */
  readonly honorificPrefix: string | null;
  /** What they are, as announced; null where nothing is stated. */
  readonly description: LocalizedText | null;
}

/** A group the event addresses. */
export interface CompiledAudience {
  readonly id: string;
  readonly title: LocalizedText;
}

/** What attendees may belong to, for instance 78 regions. */
export interface CompiledDirectory {
  /** One entry's kind, such as 'regio' / 'region'. */
  readonly title: LocalizedText;
  readonly entries: readonly { readonly id: string; readonly name: LocalizedText }[];
  /** The wording for 'belongs to none'; null where an entry must be chosen. */
  readonly none: LocalizedText | null;
}

/** A contest held around the event. */
export interface CompiledContest {
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  /** Ids of the sessions in which it is announced and in which it is awarded. */
  readonly announcedIn: string | null;
  readonly awardedIn: string | null;
}

/** Something the site needs and the announcement does not state, said so in words. */
export interface CompiledAssumption {
  readonly id: string;
  readonly text: LocalizedText;
}

/** An abbreviation and what it stands for. */
export interface CompiledGlossaryTerm {
  readonly term: string;
  readonly meaning: LocalizedText;
}

/**
 * An event with every civil time resolved to an instant: plain JSON, free of zod and luxon. What the
 * rules decide on and what is rendered. Instants are milliseconds since the epoch.
 */
export interface CompiledEvent {
  readonly id: string;
  /** 1 for the file, higher for each published revision. */
  readonly revision: number;
  /** IANA zone in which the event's civil times are meant. */
  readonly zone: string;
  /** BCP 47 tags the event is written in; the first is the default. */
  readonly languages: readonly string[];
  readonly title: LocalizedText;
  /** A name that fits beside a logo. */
  readonly shortTitle: LocalizedText;
  /** The line above the announcement, as announced. */
  readonly headline: LocalizedText | null;
  /** The theme of the whole day. */
  readonly motto: LocalizedText | null;
  /** One or two sentences. */
  readonly summary: LocalizedText;
  readonly description: LocalizedText | null;
  readonly organizer: string;
  readonly status: EventStatus;
  readonly attendanceMode: AttendanceMode;
  /** ISO 8601 date of the announcement. */
  readonly announcedOn: string | null;
  readonly startsAt: number;
  readonly endsAt: number | null;
  /** The start that was announced before, of an event that has been moved. */
  readonly previousStartsAt: number | null;
  readonly venue: CompiledVenue | null;
  readonly online: CompiledOnlinePlace | null;
  readonly rooms: readonly CompiledRoom[];
  readonly tracks: readonly CompiledTrack[];
  readonly contributors: readonly CompiledContributor[];
  readonly sessions: readonly CompiledProgrammeSession[];
  readonly themes: readonly CompiledTheme[];
  readonly audiences: readonly CompiledAudience[];
  readonly directory: CompiledDirectory | null;
  readonly contest: CompiledContest | null;
  readonly glossary: readonly CompiledGlossaryTerm[];
  readonly assumptions: readonly CompiledAssumption[];
  readonly registration: CompiledRegistration;
  readonly form: CompiledForm;
}
