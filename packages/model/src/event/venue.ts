import * as z from 'zod';
import type { LocalizedText } from '../compiled/localized-text.ts';
import { localizedTextSchema } from '../text/localized-text.ts';
import { wordsSchema } from '../text/words.ts';

/** Where the event is held: an address that people and machines can find. */
export interface Venue {
  readonly name: string;
  readonly street: string;
  readonly postalCode: string;
  readonly locality: string;
  /** ISO 3166-1 alpha-2, such as `NL`. */
  readonly country: string;
  /** The way there in words. */
  readonly directions?: LocalizedText;
}

export const venueSchema: z.ZodType<Venue> = z.strictObject({
  name: wordsSchema,
  street: wordsSchema,
  postalCode: wordsSchema,
  locality: wordsSchema,
  country: z.string().regex(/^[A-Z]{2}$/, 'rule:country'),
  directions: localizedTextSchema.optional(),
});
