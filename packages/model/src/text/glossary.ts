import * as z from 'zod';
import type { LocalizedText } from '../compiled/localized-text.ts';
import { localizedTextSchema } from './localized-text.ts';
import { wordsSchema } from './words.ts';

/** An abbreviation and what it stands for; pages write it out at its first use. */
export interface GlossaryTerm {
  readonly term: string;
  readonly meaning: LocalizedText;
}

export const glossaryTermSchema: z.ZodType<GlossaryTerm> = z.strictObject({
  term: wordsSchema,
  meaning: localizedTextSchema,
});
