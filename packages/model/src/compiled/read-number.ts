import type { CompiledField } from './compiled-form.ts';
import { leftOpen, type ReadAnswer, readBetween } from './read-answer.ts';

/** At most fifteen digits, which a double keeps exactly. */
const NUMBER = /^[-+]?(?=(?:\.?\d){1,15}$)\d+(?:\.(\d+))?$/;

/**
 * A number as people type it, with a comma or a dot before its decimals, and nothing between its
 * thousands: `1.000` where no decimals are asked is refused rather than read as one.
 */
export function readNumber(field: CompiledField, typed: string): ReadAnswer {
  const text = typed.trim();
  if (text === '') return leftOpen(field, typed);
  const { least, most, decimals } = field;
  const dotted = text.replace(',', '.');
  const [number = '', decimalsTyped = ''] = NUMBER.exec(dotted) ?? [];
  if (number === '' || decimalsTyped.length > decimals) {
    // As a number only if it is that number's own writing: `1.000` is no unchanged 1.
    const answer = String(Number(number)) === dotted ? Number(number) : typed;
    return { typed, answer, flaw: { code: 'field.number', decimals } };
  }
  // Without the zero added, -0 would be told apart from 0.
  return readBetween(typed, Number(number) + 0, least, most);
}
