import * as z from 'zod';
import type { LocalizedText } from '../compiled/localized-text.ts';
import { idSchema } from '../event/identifier.ts';
import { localizedTextSchema } from '../text/localized-text.ts';

/** A contest held around the event. */
export interface Contest<SessionId extends string = string> {
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  /** Id of the session in which it is announced. */
  readonly announcedIn?: SessionId;
  /** Id of the session in which its winners are made known. */
  readonly awardedIn?: SessionId;
}

export const contestSchema: z.ZodType<Contest> = z.strictObject({
  title: localizedTextSchema,
  description: localizedTextSchema,
  announcedIn: idSchema.optional(),
  awardedIn: idSchema.optional(),
});
