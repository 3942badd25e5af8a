import * as z from 'zod';
import type { LocalizedText } from './compiled/localized-text.ts';
import { idSchema } from './identifier.ts';
import { localizedTextSchema } from './localized-text.ts';

/** A person or organisation with a part in the programme. */
export interface Contributor<Id extends string = string> {
  readonly id: Id;
  readonly kind: 'person' | 'organization';
  readonly name: string;
  /** Title before the name, such as `dr. ir.`. */
  readonly honorificPrefix?: string;
  /** What they are, as announced. */
  readonly description?: LocalizedText;
}

export const contributorSchema: z.ZodType<Contributor> = z.strictObject({
  id: idSchema,
  kind: z.enum(['person', 'organization']),
  name: z.string().min(1),
  honorificPrefix: z.string().min(1).optional(),
  description: localizedTextSchema.optional(),
});
