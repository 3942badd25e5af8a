import * as z from 'zod';
import type { LocalizedText } from '../compiled/localized-text.ts';
import { idSchema } from '../event/identifier.ts';
import { languageTagSchema, localizedTextSchema } from '../text/localized-text.ts';
import { type Contribution, contributionsSchema } from './contribution.ts';
import { type Placement, placementSchema } from './placement.ts';

/** One of the ordered parts of a session, such as a word of welcome. */
export interface SessionPart<ContributorId extends string = string> {
  readonly id: string;
  readonly title: LocalizedText;
  readonly summary?: LocalizedText;
  readonly contributors?: readonly Contribution<ContributorId>[];
}

/**
 * An entry of the programme. With a placement it is scheduled, without one it is announced: it has no
 * time yet.
 */
export interface Session<
  Id extends string = string,
  ContributorId extends string = string,
  RoomId extends string = string,
  TrackId extends string = string,
> {
  readonly id: Id;
  /** `session` by default. A `break` recedes in a programme; `social` is a lunch or a reception. */
  readonly kind?: 'session' | 'break' | 'social';
  /** A `draft` is shown to nobody yet; what is `dropped` was announced and does not go on. */
  readonly state?: 'draft' | 'dropped';
  readonly title: LocalizedText;
  readonly summary?: LocalizedText;
  readonly description?: LocalizedText;
  /** Id of a track. */
  readonly track?: TrackId;
  /** BCP 47 tag of the language it is held in. */
  readonly language?: string;
  readonly contributors?: readonly Contribution<ContributorId>[];
  /** Whether attendees choose one of this session's themes. */
  readonly choosesTheme?: boolean;
  readonly parts?: readonly SessionPart<ContributorId>[];
  /** When and where; absent while that is not known yet. */
  readonly placement?: Placement<RoomId>;
}

const partSchema: z.ZodType<SessionPart> = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  summary: localizedTextSchema.optional(),
  contributors: contributionsSchema.optional(),
});

export const sessionSchema: z.ZodType<Session> = z.strictObject({
  id: idSchema,
  kind: z.enum(['session', 'break', 'social']).optional(),
  state: z.enum(['draft', 'dropped']).optional(),
  title: localizedTextSchema,
  summary: localizedTextSchema.optional(),
  description: localizedTextSchema.optional(),
  track: idSchema.optional(),
  language: languageTagSchema.optional(),
  contributors: contributionsSchema.optional(),
  choosesTheme: z.boolean().optional(),
  parts: z.array(partSchema).max(200).optional(),
  placement: placementSchema.optional(),
});
