import type { LocalizedText } from './localized-text.ts';

/** The part that a contributor plays; `contributor` is an id of `CompiledEvent.contributors`. */
export interface CompiledContribution {
  readonly contributor: string;
  readonly role: string;
}

/** One of the ordered parts of a session, such as a word of welcome. */
export interface CompiledPart {
  readonly id: string;
  readonly title: LocalizedText;
  readonly summary: LocalizedText | null;
  readonly contributors: readonly CompiledContribution[];
}

/** An entry of the programme. */
export interface CompiledProgrammeSession {
  readonly id: string;
  /** `break` recedes in a programme: coffee, a change of room. `social`: lunch, a reception. */
  readonly kind: 'session' | 'break' | 'social';
  /** `announced` has no time yet; `dropped` was announced and does not go on. Drafts are left out. */
  readonly state: 'announced' | 'scheduled' | 'dropped';
  readonly title: LocalizedText;
  readonly summary: LocalizedText | null;
  readonly description: LocalizedText | null;
  /** null: announced, no time yet. */
  readonly startsAt: number | null;
  /** null: open end, as in 'from 16.30'. */
  readonly endsAt: number | null;
  /** Ids of a room and of a track; null where none is given. */
  readonly room: string | null;
  readonly track: string | null;
  /** BCP 47 tag of the language it is held in; null where that is not stated. */
  readonly language: string | null;
  readonly contributors: readonly CompiledContribution[];
  readonly parts: readonly CompiledPart[];
  /** Whether attendees choose one of this session's themes. */
  readonly choosesTheme: boolean;
}

/** A parallel option inside a session that lets attendees choose. */
export interface CompiledTheme {
  readonly id: string;
  /** Id of the session it belongs to. */
  readonly session: string;
  /** What is `dropped` can no longer be chosen and keeps its number. Drafts are left out. */
  readonly state: 'offered' | 'dropped';
  /** Its place in the announced order, from 1. */
  readonly number: number;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  readonly description: LocalizedText | null;
  /** Questions the group takes up. */
  readonly questions: readonly LocalizedText[];
  /** Id of the room it is held in: its own, or its session's; null where none is given. */
  readonly room: string | null;
}
