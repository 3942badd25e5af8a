import {
  type Answers,
  type CompiledField,
  type CompiledForm,
  type FieldProblem,
  noneOfThese,
} from './compiled-form.ts';
import { type PostedValues, postedValues } from './posted-values.ts';
import { readText } from './read-text.ts';

/** What was typed, field by field, exactly: text as posted, null for 'none of these', ticked or not. */
export type Typed = Readonly<Record<string, string | boolean | null>>;

/** A form read: its answers, or every field's problem beside what was typed. */
export type ReadForm =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly typed: Typed; readonly problems: readonly FieldProblem[] };

/** One field read; `problem` is null when the answer stands. */
interface ReadField {
  readonly field: CompiledField;
  readonly typed: string | boolean | null;
  readonly answer: string | boolean | null;
  readonly problem: FieldProblem | null;
}

/**
 * The answers to a form, or what is wrong with each field beside all that was typed. Never throws,
 * whatever the input; names that are no field of the form are ignored.
 *
 * Text is trimmed and composed (NFC); text that shows nothing (white space, zero-width characters)
 * counts as left open, and its answer is null. A consent is ticked by `on`, `yes` or `true` only.
 *
 * @param form - the compiled form, from `compile(event).form`.
 * @param input - `FormData`, `URLSearchParams`, or any value at all, such as parsed JSON in which
 *   answers stand by field name.
 * @returns one problem a field at most, in the form's order. Codes: `field.required`,
 *   `field.too-long` (code points), `field.line-break`, `field.control-character`, `field.email`,
 *   `field.unknown-choice`, `field.repeated`, `field.not-text`, `field.consent-needed`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { type CompiledForm, readForm } from '@plenary/model/compiled';
 *
 * const name = {
 *   name: 'name', kind: 'text', meaning: 'name', label: 'Naam', hint: null, required: true,
 *   maxLength: 80, autocomplete: 'name', choices: [], none: null, covers: [], sensitive: false,
 *   purpose: 'Voor uw badge', keep: 'Tot een maand na de dag',
 * } as const;
 * const form: CompiledForm = { version: 1, fields: [name] };
 *
 * assert.deepEqual(readForm(form, new URLSearchParams('name=+Anna+')), { ok: true, answers: { name: 'Anna' } });
 * assert.deepEqual(readForm(form, { name: ' ' }), {
 *   ok: false,
 *   typed: { name: ' ' },
 *   problems: [{ field: 'name', code: 'field.required' }],
 * });
 * ```
 */
export function readForm(form: CompiledForm, input: unknown): ReadForm {
  const posted = postedValues(input);
  const alone = form.fields.map((field) => readField(field, posted));
  const read = alone.map((one) => ({ ...one, problem: one.problem ?? consentNeeded(one, alone) }));
  const problems = read.flatMap((one) => one.problem ?? []);
  // fromEntries defines own properties, so that a field called `__proto__` is only a field.
  return problems.length === 0
    ? { ok: true, answers: Object.fromEntries(read.map((one) => [one.field.name, one.answer])) }
    : {
        ok: false,
        typed: Object.fromEntries(read.map((one) => [one.field.name, one.typed])),
        problems,
      };
}

function readField(field: CompiledField, posted: PostedValues): ReadField {
  const values = posted(field.name);
  const read = readValue(field, values[0]);
  return values.length > 1
    ? { ...read, problem: { field: field.name, code: 'field.repeated' } }
    : read;
}

function readValue(field: CompiledField, value: unknown): ReadField {
  switch (field.kind) {
    case 'consent':
      return readConsent(field, value);
    case 'choice':
    case 'affiliation':
      return readChoice(field, value);
    case 'text':
    case 'longText':
    case 'email':
      return readTyped(field, value);
  }
}

function readConsent(field: CompiledField, value: unknown): ReadField {
  const ticked = value === true || value === 'on' || value === 'yes';
  const problem = missing(field, !ticked);
  return { field, typed: ticked, answer: ticked, problem };
}

function readChoice(field: CompiledField, value: unknown): ReadField {
  const typed = typeof value === 'string' || value === null ? value : '';
  if (field.none !== null && (value === null || value === noneOfThese)) {
    return { field, typed, answer: null, problem: null };
  }
  if (value === undefined || value === null || value === '') {
    return { field, typed, answer: null, problem: missing(field, true) };
  }
  const known = field.choices.some((choice) => choice.id === value);
  return {
    field,
    typed,
    answer: typed,
    problem: known ? null : { field: field.name, code: 'field.unknown-choice' },
  };
}

function readTyped(field: CompiledField, value: unknown): ReadField {
  const typed = typeof value === 'string' ? value : '';
  if (value !== undefined && value !== null && typeof value !== 'string') {
    return { field, typed, answer: null, problem: { field: field.name, code: 'field.not-text' } };
  }
  const read = readText(field, typed);
  return 'text' in read
    ? { field, typed, answer: read.text, problem: missing(field, read.text === null) }
    : { field, typed, answer: typed, problem: { field: field.name, ...read } };
}

function missing(field: CompiledField, leftOpen: boolean): FieldProblem | null {
  return field.required && leftOpen ? { field: field.name, code: 'field.required' } : null;
}

/** A consent is needed as soon as one of the fields it covers holds something. */
function consentNeeded(one: ReadField, all: readonly ReadField[]): FieldProblem | null {
  const { name, kind, covers } = one.field;
  if (kind !== 'consent' || one.answer === true) return null;
  const filledIn = all.some(
    ({ field, answer }) => covers.includes(field.name) && answer !== null && answer !== false,
  );
  return filledIn ? { field: name, code: 'field.consent-needed', covers } : null;
}
