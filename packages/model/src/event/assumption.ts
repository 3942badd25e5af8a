import * as z from 'zod';
import type { LocalizedText } from '../compiled/localized-text.ts';
import { localizedTextSchema } from '../text/localized-text.ts';
import { idSchema } from './identifier.ts';

/** Something the site needs and the announcement does not state, said so in words. */
export interface Assumption {
  readonly id: string;
  readonly text: LocalizedText;
}

export const assumptionSchema: z.ZodType<Assumption> = z.strictObject({
  id: idSchema,
  text: localizedTextSchema,
});
