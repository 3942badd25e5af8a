import * as z from 'zod';
import type { LocalizedText } from '../compiled/localized-text.ts';
import { idSchema } from '../event/identifier.ts';
import { localizedTextSchema } from '../text/localized-text.ts';

/** A parallel option inside a session that lets attendees choose. Numbered in the order given. */
export interface Theme<
  Id extends string = string,
  SessionId extends string = string,
  RoomId extends string = string,
> {
  readonly id: Id;
  /** Id of the session it belongs to. */
  readonly session: SessionId;
  /** A `draft` is shown to nobody yet; what is `dropped` can no longer be chosen and keeps its number. */
  readonly state?: 'draft' | 'dropped';
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  readonly description?: LocalizedText;
  /** Questions the group takes up. */
  readonly questions?: readonly LocalizedText[];
  /** Id of the room it is held in; its session's by default. */
  readonly room?: RoomId;
}

export const themeSchema: z.ZodType<Theme> = z.strictObject({
  id: idSchema,
  session: idSchema,
  state: z.enum(['draft', 'dropped']).optional(),
  title: localizedTextSchema,
  summary: localizedTextSchema,
  description: localizedTextSchema.optional(),
  questions: z.array(localizedTextSchema).max(50).optional(),
  room: idSchema.optional(),
});
