import * as z from 'zod';
import type { LocalizedText } from './compiled/localized-text.ts';
import { localizedTextSchema } from './localized-text.ts';

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
  name: z.string().min(1),
  street: z.string().min(1),
  postalCode: z.string().min(1),
  locality: z.string().min(1),
  country: z.string().regex(/^[A-Z]{2}$/, 'a country is two capitals (ISO 3166-1), such as NL'),
  directions: localizedTextSchema.optional(),
});
