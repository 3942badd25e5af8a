import type { CompiledField } from './compiled-form.ts';
import { leftOpen, type ReadAnswer, readBetween } from './read-answer.ts';

const YEAR_FIRST = /^\d{4}-\d\d-\d\d$/;
const DAY_FIRST = /^(\d\d?)([-/.])(\d\d?)\2(\d{4})$/;

/**
 * A date as `<input type="date">` and JSON give it (ISO 8601), or as it is typed where a browser has no
 * such box: day, month, year. The month is never taken to come first.
 */
export function readDate(field: CompiledField, typed: string): ReadAnswer {
  const text = typed.trim();
  if (text === '') return leftOpen(field, typed);
  const answer = isoDate(text);
  if (answer === null) return { typed, answer: typed, flaw: { code: 'field.date' } };
  return readBetween(typed, answer, field.earliest, field.latest);
}

function isoDate(text: string): string | null {
  const [, day = '', , month = '', year = ''] = DAY_FIRST.exec(text) ?? [];
  const iso = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!YEAR_FIRST.test(iso)) return null;
  const at = Date.parse(`${iso}T00:00Z`);
  // 30 February is read as 2 March by some engines.
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(iso) ? iso : null;
}
