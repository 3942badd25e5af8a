import * as z from 'zod';
import type { LocalizedText } from '../compiled/localized-text.ts';
import { localizedTextSchema } from '../text/localized-text.ts';
import { idSchema } from './identifier.ts';

/** A group the event addresses, such as teachers. */
export interface Audience<Id extends string = string> {
  readonly id: Id;
  readonly title: LocalizedText;
  /** One of them, as the form offers it: 'Teacher' where the title is 'Teachers'; the title by default. */
  readonly attendee?: LocalizedText;
}

export const audienceSchema: z.ZodType<Audience> = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  attendee: localizedTextSchema.optional(),
});
