import type { CompiledField } from './compiled-form.ts';
import { isEmailAddress } from './e-mail-address.ts';
import { type Flaw, leftOpen, type ReadAnswer } from './read-answer.ts';

/** What can be seen: no white space, zero-width or other ignorable character, or blank braille. */
const SEEN = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800]/u;

const LINE_BREAK = /[\r\n]/;
const CONTROL_CHARACTER = /[\p{Cc}\p{Surrogate}\u2028\u2029]/u;
/** A pasted paragraph keeps its lines and tabs. */
const CONTROL_CHARACTER_IN_LONG_TEXT = /[^\P{Cc}\n\t]|[\p{Surrogate}\u2028\u2029]/u;

/** Five to twenty digits with what people write between them; E.164 has fifteen and an exit code. */
const PHONE = /^(?:[-+()./ ]*\d){5,20}[-+()./ ]*$/;

/**
 * The text that is kept for a typed field: trimmed, composed (NFC), line breaks as LF; and the first
 * rule it breaks. Length counts code points, so an emoji is not two.
 */
export function readText(field: CompiledField, typed: string): ReadAnswer {
  const lines = typed.trim().replace(/\r\n?/g, '\n');
  // Composing can make a long text longer than a string can be.
  const text = lines.length > 1e6 ? lines : lines.normalize('NFC');
  return SEEN.test(text)
    ? { typed, answer: text, flaw: flawOf(field, text) }
    : leftOpen(field, typed);
}

function flawOf({ kind, maxLength }: CompiledField, text: string): Flaw | null {
  if (kind !== 'longText' && LINE_BREAK.test(text)) return { code: 'field.line-break' };
  const forbidden = kind === 'longText' ? CONTROL_CHARACTER_IN_LONG_TEXT : CONTROL_CHARACTER;
  if (forbidden.test(text)) return { code: 'field.control-character' };
  const length = codePoints(text);
  if (maxLength !== null && length > maxLength) {
    return { code: 'field.too-long', max: maxLength, length };
  }
  if (kind === 'email' && !isEmailAddress(text)) return { code: 'field.email' };
  return kind === 'phone' && !PHONE.test(text) ? { code: 'field.phone' } : null;
}

/** Without a list of a million parts for a text of a million characters. */
function codePoints(text: string): number {
  return text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '.').length;
}
