import * as z from 'zod';
import type { LocalizedText } from '../compiled/localized-text.ts';
import { idSchema } from '../event/identifier.ts';
import { localizedTextSchema } from '../text/localized-text.ts';
import { wordsSchema } from '../text/words.ts';

/** A person or organisation with a part in the programme. */
export interface Contributor<Id extends string = string> {
  readonly id: Id;
  readonly kind: 'person' | 'organization';
  /** As announced; in several languages where an organisation is called so. */
  readonly name: LocalizedText;
  /** Title before the name, such as `dr. ir.`. */
  readonly honorificPrefix?: string;
  /** What they are, as announced. */
  readonly description?: LocalizedText;
}

export const contributorSchema: z.ZodType<Contributor> = z.strictObject({
  id: idSchema,
  kind: z.enum(['person', 'organization']),
  name: localizedTextSchema,
  honorificPrefix: wordsSchema.optional(),
  description: localizedTextSchema.optional(),
});
