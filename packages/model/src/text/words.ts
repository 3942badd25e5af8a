import * as z from 'zod';

/** Most characters (code points) of one text. */
export const LONGEST_TEXT = 20_000;

/** Something that can be seen. */
const SOMETHING = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}]/u;

/** What nearly every text consists of, found in one pass that asks for no properties of characters. */
const ORDINARY = /^[\t\n\r -~\xa0-\u200a\u2010-\u2027\u2030-\u205f\u2070-\ud7ff\uf900-\ufdcf]+$/;

/**
 * Control characters but line breaks and tabs, orders to turn the direction of all that follows, and
 * lone surrogates, which are no Unicode text (The Unicode Standard, D84) and which UTF-8 cannot keep.
 */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\u202d\u202e\ufffe\uffff\p{Surrogate}]/u;

/** Words that are the same in every language, such as a name or an address. */
export const wordsSchema: z.ZodType<string> = z
  .string()
  .refine(saysSomething, { error: 'rule:text', abort: true })
  .max(LONGEST_TEXT, { error: 'rule:long', abort: true })
  .refine(isReadable, 'rule:well-formed');

/** The rule of `wordsSchema` that a value breaks, or null. */
export function ruleOfWords(text: unknown): string | null {
  return typeof text === 'string' && saysSomething(text) ? ruleOfCharacters(text) : 'rule:text';
}

/**
 * The rule that the characters of a text break, or null: too many (what is longer than twice that is
 * not counted), or such as no text has.
 */
export function ruleOfCharacters(text: string): string | null {
  const units = text.length;
  if (units > LONGEST_TEXT && (units > 2 * LONGEST_TEXT || [...text].length > LONGEST_TEXT)) {
    return 'rule:long';
  }
  return isReadable(text) ? null : 'rule:well-formed';
}

function saysSomething(text: string): boolean {
  const first = text.charCodeAt(0);
  const isPlain = first > 0x20 && first < 0x7f;
  return isPlain || SOMETHING.test(text);
}

function isReadable(text: string): boolean {
  return ORDINARY.test(text) || !FORBIDDEN.test(text);
}
