import type { Answer, CompiledField } from './compiled-form.ts';
import { asTyped, leftOpen, type ReadAnswer } from './read-answer.ts';
import { readChoice, readChoices } from './read-choice.ts';
import { readDate } from './read-date.ts';
import { readNumber } from './read-number.ts';
import { readText } from './read-text.ts';

/** What was posted for a field, read by its kind. */
export function readField(
  field: CompiledField,
  values: readonly unknown[],
  before: Answer | undefined,
): ReadAnswer {
  if (field.kind === 'choices' || field.kind === 'ranked') {
    return readChoices(field, values, before);
  }
  const read = readOne(field, values[0]);
  // As a list, which is never the one answer that stood before.
  return values.length > 1
    ? { typed: read.typed, answer: values.map(asTyped), flaw: { code: 'field.repeated' } }
    : read;
}

function readOne(field: CompiledField, value: unknown): ReadAnswer {
  switch (field.kind) {
    case 'consent':
      return readConsent(field, value);
    case 'choice':
    case 'affiliation':
      return readChoice(field, value);
    default:
      return readTyped(field, value);
  }
}

function readConsent(field: CompiledField, value: unknown): ReadAnswer {
  const ticked = /^(on|yes|true)$/.test(asTyped(value));
  return ticked ? { typed: true, answer: true, flaw: null } : leftOpen(field, false, false);
}

function readTyped(field: CompiledField, value: unknown): ReadAnswer {
  const typed = asTyped(value);
  const isText = typeof (value ?? '') === 'string';
  if (field.kind === 'number' && (isText || typeof value === 'number')) {
    return readNumber(field, typed);
  }
  if (!isText) return { typed, answer: typed, flaw: { code: 'field.not-text' } };
  return field.kind === 'date' ? readDate(field, typed) : readText(field, typed);
}
