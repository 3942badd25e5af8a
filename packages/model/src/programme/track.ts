import * as z from 'zod';
import type { LocalizedText } from '../compiled/localized-text.ts';
import { idSchema } from '../event/identifier.ts';
import { localizedTextSchema } from '../text/localized-text.ts';

/** A strand of sessions through the programme. It says what they share; a room says where they are. */
export interface Track<Id extends string = string> {
  readonly id: Id;
  readonly title: LocalizedText;
}

export const trackSchema: z.ZodType<Track> = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
});
