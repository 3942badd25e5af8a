import type { LocalizedText } from './localized-text.ts';

/** One of the ordered parts of a session, such as a word of welcome. */
export interface CompiledPart {
  readonly id: string;
  readonly title: LocalizedText;
  readonly summary: LocalizedText | null;
  /** Contributors with the part they play; ids of `CompiledEvent.contributors`. */
  readonly contributors: readonly { readonly contributor: string; readonly role: string }[];
}

/** An entry of the programme. */
export interface CompiledProgrammeSession {
  readonly id: string;
  /** `break` recedes in a programme: coffee, a change of room. `social`: lunch, a reception. */
  readonly kind: 'session' | 'break' | 'social';
  readonly title: LocalizedText;
  readonly summary: LocalizedText | null;
  readonly description: LocalizedText | null;
  /** null: announced, no time yet. */
  readonly startsAt: number | null;
  /** null: open end, as in 'from 16.30'. */
  readonly endsAt: number | null;
  readonly parts: readonly CompiledPart[];
  /** Whether attendees choose one of this session's themes. */
  readonly choosesTheme: boolean;
}

/** A parallel option inside a session that lets attendees choose. */
export interface CompiledTheme {
  readonly id: string;
  /** Id of the session it belongs to. */
  readonly session: string;
  /** Its place in the announced order, from 1. */
  readonly number: number;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  readonly description: LocalizedText | null;
  /** Questions the group takes up. */
  readonly questions: readonly LocalizedText[];
}
