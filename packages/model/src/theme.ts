import * as z from 'zod';
import type { LocalizedText } from './compiled/localized-text.ts';
import { idSchema } from './identifier.ts';
import { localizedTextSchema } from './localized-text.ts';

/** A parallel option inside a session that lets attendees choose. Numbered in the order given. */
export interface Theme<Id extends string = string, SessionId extends string = string> {
  readonly id: Id;
  /** Id of the session it belongs to. */
  readonly session: NoInfer<SessionId>;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  readonly description?: LocalizedText;
  /** Questions the group takes up. */
  readonly questions?: readonly LocalizedText[];
}

export const themeSchema: z.ZodType<Theme> = z.strictObject({
  id: idSchema,
  session: idSchema,
  title: localizedTextSchema,
  summary: localizedTextSchema,
  description: localizedTextSchema.optional(),
  questions: z.array(localizedTextSchema).max(50).optional(),
});
