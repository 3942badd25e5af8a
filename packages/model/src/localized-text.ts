import * as z from 'zod';
import type { LocalizedText, TextRun, Wording } from './compiled/localized-text.ts';

/** A BCP 47 language tag, such as `nl` or `pt-BR`; well-formed is enough, the registry is not asked. */
export const languageTagSchema: z.ZodType<string> = z
  .string()
  .max(35)
  .regex(
    /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/,
    'a language is a BCP 47 tag, such as nl or en-GB',
  );

const words = z.string().max(20_000).regex(/\S/, 'a text says something');

const runSchema: z.ZodType<TextRun> = z.strictObject({
  text: z.string().min(1).max(20_000),
  lang: languageTagSchema,
});

const wordingSchema: z.ZodType<Wording> = z.union(
  [words, z.array(runSchema).min(1)],
  'a wording is text, or runs of { text, lang }',
);

/** Text by language tag, or a bare string that is the same in every language. */
export const localizedTextSchema: z.ZodType<LocalizedText> = z.union(
  [
    words,
    z
      .record(languageTagSchema, wordingSchema)
      .refine((byTag) => Object.keys(byTag).length > 0, 'a text has at least one language'),
  ],
  'a text is a string, or an object of strings by language',
);
