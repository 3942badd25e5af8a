import * as z from 'zod';
import type { LocalizedText } from '../compiled/localized-text.ts';
import { localizedTextSchema } from '../text/localized-text.ts';

/** Where an event is held on the web. */
export interface OnlinePlace {
  /** A public https address; a secret one goes to those who registered, by mail. */
  readonly url: string;
  readonly name?: LocalizedText;
}

export const onlinePlaceSchema: z.ZodType<OnlinePlace> = z.strictObject({
  url: z
    .string()
    .max(2000, { abort: true })
    .regex(/^https:\/\/[^\s/?#]+\.[^\s]+$/, 'rule:web-address'),
  name: localizedTextSchema.optional(),
});
