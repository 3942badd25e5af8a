import * as z from 'zod';
import { civilDateTimeSchema } from './civil-time.ts';
import type { LocalizedText } from './compiled/localized-text.ts';
import { idSchema } from './identifier.ts';
import { localizedTextSchema } from './localized-text.ts';

/** One of the ordered parts of a session, such as a word of welcome. */
export interface SessionPart<ContributorId extends string = string> {
  readonly id: string;
  readonly title: LocalizedText;
  readonly summary?: LocalizedText;
  readonly contributors?: readonly {
    /** Id of a contributor. */
    readonly contributor: NoInfer<ContributorId>;
    /** What they do in it: `speaker`, `keynote`, `host`, `performer`, or a word of your own. */
    readonly role: string;
  }[];
}

/** An entry of the programme. */
export interface Session<Id extends string = string, ContributorId extends string = string> {
  readonly id: Id;
  /** `session` by default. A `break` recedes in a programme; `social` is a lunch or a reception. */
  readonly kind?: 'session' | 'break' | 'social';
  readonly title: LocalizedText;
  readonly summary?: LocalizedText;
  readonly description?: LocalizedText;
  /** Wall-clock time in the event's zone, such as `2023-11-16T12:00`; absent while not known yet. */
  readonly starts?: string;
  /** Absent for an open end. */
  readonly ends?: string;
  /** Whether attendees choose one of this session's themes. */
  readonly choosesTheme?: boolean;
  readonly parts?: readonly SessionPart<ContributorId>[];
}

const partSchema: z.ZodType<SessionPart> = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  summary: localizedTextSchema.optional(),
  contributors: z
    .array(z.strictObject({ contributor: idSchema, role: z.string().min(1) }))
    .max(200)
    .optional(),
});

export const sessionSchema: z.ZodType<Session> = z.strictObject({
  id: idSchema,
  kind: z.enum(['session', 'break', 'social']).optional(),
  title: localizedTextSchema,
  summary: localizedTextSchema.optional(),
  description: localizedTextSchema.optional(),
  starts: civilDateTimeSchema.optional(),
  ends: civilDateTimeSchema.optional(),
  choosesTheme: z.boolean().optional(),
  parts: z.array(partSchema).max(200).optional(),
});
