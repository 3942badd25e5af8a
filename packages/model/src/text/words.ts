import * as z from 'zod';

/** Most characters (code points) of one text. */
export const LONGEST_TEXT = 20_000;

const SOMETHING = /\S/;

/** Words that are the same in every language, such as a name or an address. */
export const wordsSchema: z.ZodType<string> = z
  .string()
  .regex(SOMETHING, { error: 'rule:text', abort: true })
  .max(LONGEST_TEXT, { error: 'rule:long', abort: true })
  .refine((text) => text.isWellFormed(), 'rule:well-formed');

/** The rule of `wordsSchema` that a value breaks, or null. */
export function ruleOfWords(text: unknown): string | null {
  return typeof text === 'string' && SOMETHING.test(text) ? ruleOfCharacters(text) : 'rule:text';
}

/**
 * The rule that the characters of a text break, or null: too many (what is longer than twice that is
 * not counted), or lone surrogates, which are no Unicode text (The Unicode Standard, D84) and which
 * UTF-8 cannot keep.
 */
export function ruleOfCharacters(text: string): string | null {
  const units = text.length;
  if (units > LONGEST_TEXT && (units > 2 * LONGEST_TEXT || [...text].length > LONGEST_TEXT)) {
    return 'rule:long';
  }
  return text.isWellFormed() ? null : 'rule:well-formed';
}
