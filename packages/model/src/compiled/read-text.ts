import type { CompiledField } from './compiled-form.ts';
import { isEmailAddress } from './e-mail-address.ts';

/** A text as it is kept, or what is wrong with it; null is a text left open. */
export type ReadText =
  | { readonly text: string | null }
  | { readonly code: 'field.line-break' | 'field.control-character' | 'field.email' }
  | { readonly code: 'field.too-long'; readonly max: number; readonly length: number };

/** Nothing that can be seen: white space, zero-width and other ignorable characters, blank braille. */
const BLANK = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800]*$/u;

const LINE_BREAK = /[\r\n]/;
const CONTROL_CHARACTER = /[\p{Cc}\p{Surrogate}\u2028\u2029]/u;
/** A pasted paragraph keeps its lines and tabs. */
const CONTROL_CHARACTER_IN_LONG_TEXT = /[^\P{Cc}\n\t]|[\p{Surrogate}\u2028\u2029]/u;

/**
 * The text that is kept for a typed field: trimmed, composed (NFC), line breaks as LF; or the first
 * rule it breaks. Length counts code points, so an emoji is not two.
 */
export function readText(field: CompiledField, typed: string): ReadText {
  const text = typed.trim().replace(/\r\n?/g, '\n').normalize('NFC');
  if (BLANK.test(text)) return { text: null };
  if (field.kind !== 'longText' && LINE_BREAK.test(text)) return { code: 'field.line-break' };
  const forbidden = field.kind === 'longText' ? CONTROL_CHARACTER_IN_LONG_TEXT : CONTROL_CHARACTER;
  if (forbidden.test(text)) return { code: 'field.control-character' };
  const length = codePoints(text);
  if (field.maxLength !== null && length > field.maxLength) {
    return { code: 'field.too-long', max: field.maxLength, length };
  }
  if (field.kind === 'email' && !isEmailAddress(text)) return { code: 'field.email' };
  return { text };
}

/** Without a list of a million parts for a text of a million characters. */
function codePoints(text: string): number {
  const secondHalves = text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0;
  return text.length - secondHalves;
}
