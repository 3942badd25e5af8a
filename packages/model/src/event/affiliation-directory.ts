import * as z from 'zod';
import type { LocalizedText } from '../compiled/localized-text.ts';
import { localizedTextSchema } from '../text/localized-text.ts';
import { idSchema } from './identifier.ts';

/** One entry of the directory: a region, a school, a company. */
export interface Affiliation {
  readonly id: string;
  readonly name: LocalizedText;
}

/** What attendees may belong to. */
export interface AffiliationDirectory {
  /** One entry's kind: 'regio', 'region'. */
  readonly title: LocalizedText;
  readonly entries: readonly Affiliation[];
  /** The wording for 'belongs to none'; without it an entry must be chosen. */
  readonly none?: LocalizedText;
}

export const affiliationDirectorySchema: z.ZodType<AffiliationDirectory> = z.strictObject({
  title: localizedTextSchema,
  entries: z.array(z.strictObject({ id: idSchema, name: localizedTextSchema })).max(5000),
  none: localizedTextSchema.optional(),
});
