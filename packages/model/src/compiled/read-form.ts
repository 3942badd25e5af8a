import { checkOwn, type OwnTypes } from './check-own.ts';
import type {
  Answer,
  Answers,
  CompiledField,
  CompiledForm,
  FieldProblem,
} from './compiled-form.ts';
import { holds, isFilledIn } from './condition.ts';
import { postedValues, valueUnder } from './posted-values.ts';
import type { Flaw, ReadAnswer } from './read-answer.ts';
import { readField } from './read-field.ts';
import { whatIsAsked } from './what-is-asked.ts';

/**
 * What was typed, field by field, exactly: text as posted (of a number in JSON its digits), null for
 * 'none of these', ticked or not, a list for `choices` and `ranked`.
 */
export type Typed = Readonly<Record<string, string | boolean | readonly string[] | null>>;

/** A form read: its answers, or every field's problem beside what was typed. */
export type ReadForm =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly typed: Typed; readonly problems: readonly FieldProblem[] };

/** What a form is read beside. */
export interface ReadFormOptions {
  /**
   * The answers that stand. A field's own checks run only on what differs from them, so that an answer
   * which was right when it was given can be kept: a choice that is no longer offered, a longer text.
   */
  readonly before?: Answers;
  /** Schemas (Standard Schema) of the form's own kinds, by `ownType`; they may not be asynchronous. */
  readonly ownTypes?: OwnTypes;
}

/** A field read, beside its answer before, undefined if it was not there then. */
interface PostedField extends ReadAnswer {
  readonly field: CompiledField;
  readonly earlier: Answer | undefined;
}

/**
 * The answers to a form, or what is wrong with each field beside all that was typed. Never throws,
 * whatever the input; names that are no field of the form are ignored.
 *
 * Text is trimmed and composed (NFC); text that shows nothing (white space, zero-width characters)
 * counts as left open, and its answer is null. A number has a comma or a dot before its decimals and
 * nothing between its thousands. A date is ISO 8601, or day, month and year as `16-11-2023`; the month
 * never comes first. A consent is ticked by `on`, `yes` or `true` only, as text or as JSON's own.
 * `choices` and `ranked` are a repeated name or a list, and left open an empty list. A field whose
 * condition does not hold is not asked: its answer is null, whatever was typed. A consent is needed,
 * and so asked in spite of its condition, as soon as one of the fields that it covers is filled in.
 *
 * @param form - the compiled form, from `compile(event).form`.
 * @param input - `FormData`, `URLSearchParams`, or any value at all, such as parsed JSON in which
 *   answers stand by field name.
 * @param options - `before`, the answers that are being changed; `ownTypes`, a team's own schemas:
 *   text that they rewrite is kept as they write it, and whatever else they make of it is left aside.
 * @returns one problem a field at most, in the form's order. Codes: `field.required`,
 *   `field.too-long` (code points), `field.line-break`, `field.control-character`, `field.email`,
 *   `field.phone`, `field.number`, `field.date`, `field.out-of-range`, `field.too-few`,
 *   `field.too-many`, `field.ranked-twice`, `field.unknown-choice`, `field.repeated`,
 *   `field.not-text`, `field.own`, `field.not-checked`, `field.consent-needed`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { compile, defineEvent, defineForm } from '@plenary/model';
 * import { readForm } from '@plenary/model/compiled';
 *
 * const purpose = 'For your badge';
 * const { form } = compile(defineEvent({
 *   id: 'day', zone: 'Europe/Amsterdam', languages: ['en'], title: 'The day', summary: 'One day.',
 *   organizer: 'We', starts: '2027-05-20T10:00', programme: [], registration: { quotas: [] },
 *   form: defineForm([
 *     { name: 'name', kind: 'text', asks: 'name', label: 'Name', required: true, purpose },
 *     { name: 'email', kind: 'email', label: 'E-mail', required: true, purpose },
 *   ], { keepUntil: { after: 'end', days: 30 } }),
 * }));
 *
 * assert.deepEqual(readForm(form, new URLSearchParams('name=+Anna+&email=a@b.nl')), {
 *   ok: true,
 *   answers: { name: 'Anna', email: 'a@b.nl' },
 * });
 * assert.deepEqual(readForm(form, { name: ' ', email: 'a@b.nl' }), {
 *   ok: false,
 *   typed: { name: ' ', email: 'a@b.nl' },
 *   problems: [{ field: 'name', code: 'field.required' }],
 * });
 * ```
 */
export function readForm(
  form: CompiledForm,
  input: unknown,
  { before, ownTypes = {} }: ReadFormOptions = {},
): ReadForm {
  const posted = postedValues(input);
  const fields = form.fields.map((field): PostedField => {
    // Of whatever it is nothing is taken over: it is only compared.
    const earlier = valueUnder(field.name, before) as Answer | undefined;
    return { field, earlier, ...readField(field, posted(field.name), earlier) };
  });
  const filledIn = new Map(fields.map(({ field, answer }) => [field.name, answer]));
  const stood = Object.fromEntries(
    fields.map(({ field, earlier = null }) => [field.name, earlier]),
  );
  const asked = whatIsAsked(form.fields, filledIn);
  const settled = fields.map((one): PostedField => {
    if (!asked.get(one.field.name)) return { ...one, answer: null, flaw: null };
    return isUnchanged(one, stood) ? { ...one, flaw: null } : checked(one, ownTypes);
  });
  const problems = settled.flatMap((one): FieldProblem[] => {
    const flaw = one.flaw ?? consentNeeded(one, settled);
    return flaw ? [{ field: one.field.name, ...flaw }] : [];
  });
  // fromEntries defines own properties, so that a field called `__proto__` is only a field.
  const byName = <Of extends 'answer' | 'typed'>(of: Of): Record<string, PostedField[Of]> =>
    Object.fromEntries(settled.map((one) => [one.field.name, one[of]]));
  return problems.length === 0
    ? { ok: true, answers: byName('answer') }
    : { ok: false, typed: byName('typed'), problems };
}

/** Of what was not asked before, nothing stands yet. */
function isUnchanged({ field, earlier, answer }: PostedField, stood: Answers): boolean {
  return isSameAnswer(answer, earlier) && (field.when === null || holds(field.when, stood));
}

function isSameAnswer(one: Answer, other: Answer | undefined): boolean {
  return Array.isArray(one) && Array.isArray(other)
    ? one.length === other.length && one.every((id, index) => id === other[index])
    : one === other;
}

function checked(one: PostedField, ownTypes: OwnTypes): PostedField {
  const { field, flaw, answer } = one;
  return field.kind === 'own' && flaw === null && answer !== null
    ? { ...one, ...checkOwn(field, one, ownTypes) }
    : one;
}

/** A consent is needed as soon as one of the fields it covers holds something, asked or not. */
function consentNeeded({ field, answer }: PostedField, all: readonly PostedField[]): Flaw | null {
  const { kind, covers } = field;
  if (kind !== 'consent' || answer === true) return null;
  const filledIn = all.some((one) => covers.includes(one.field.name) && isFilledIn(one.answer));
  return filledIn ? { code: 'field.consent-needed', covers } : null;
}
