import type { CompiledChoice, CompiledField, CompiledForm } from '../compiled/compiled-form.ts';
import type { LocalizedText } from '../compiled/localized-text.ts';
import { pick } from '../compiled/pick.ts';
import { type JsonSchema, whenAsked } from './when-asked-schema.ts';

/**
 * The JSON Schema (draft 2020-12) of the answers to a form: labels as titles, hints as descriptions,
 * choices as constants with their labels. All answers that `readForm` gives conform; what conforms may
 * still be refused by `readForm` for what JSON Schema cannot say (an address that cannot be, a date
 * outside its bounds, a choice that is no longer offered, a consent that is needed, a team's own check).
 *
 * @param form - the compiled form, from `compile(event).form`.
 * @param locale - BCP 47 tags by preference; by default each text's first wording.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { compile, defineEvent, defineForm } from '@plenary/model';
 * import { answersJsonSchema } from '@plenary/model/form';
 *
 * const { form } = compile(defineEvent({
 *   id: 'day', zone: 'Europe/Amsterdam', languages: ['en'], title: 'The day', summary: 'One day.',
 *   organizer: 'We', starts: '2027-05-20T10:00', programme: [], registration: { quotas: [] },
 *   form: defineForm([
 *     { name: 'name', kind: 'text', asks: 'name', label: 'Name', required: true, purpose: 'Your badge' },
 *     { name: 'email', kind: 'email', label: 'E-mail', required: true, purpose: 'To reach you' },
 *   ], { keepUntil: '2027-06-20' }),
 * }));
 * assert.deepEqual(answersJsonSchema(form), {
 *   $schema: 'https://json-schema.org/draft/2020-12/schema',
 *   type: 'object',
 *   properties: {
 *     name: { title: 'Name', type: 'string', maxLength: 200, pattern: '\\S' },
 *     email: { title: 'E-mail', type: 'string', maxLength: 254, format: 'idn-email', pattern: '\\S' },
 *   },
 *   required: ['name', 'email'],
 * });
 * ```
 */
export function answersJsonSchema(
  form: CompiledForm,
  locale: string | readonly string[] = [],
): Readonly<Record<string, unknown>> {
  const words = (text: LocalizedText): string => pick(text, locale).text;
  const required = form.fields.filter((field) => field.required);
  const conditions = whenAsked(form);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: Object.fromEntries(form.fields.map((one) => [one.name, property(one, words)])),
    required: required.filter(({ when }) => when === null).map(({ name }) => name),
    ...(conditions.length > 0 && { allOf: conditions }),
  };
}

type Words = (text: LocalizedText) => string;

function property(field: CompiledField, words: Words): JsonSchema {
  return {
    title: words(field.label),
    ...(field.hint !== null && { description: words(field.hint) }),
    ...valueSchema(field, words),
  };
}

function valueSchema(field: CompiledField, words: Words): JsonSchema {
  const { kind, least, most, decimals, required, when } = field;
  const mayBeNull = !required || when !== null;
  const type = (name: string): JsonSchema => ({ type: mayBeNull ? [name, 'null'] : name });
  switch (kind) {
    case 'consent':
      return { ...type('boolean'), ...(required && when === null && { const: true }) };
    case 'number':
      return {
        ...type(decimals === 0 ? 'integer' : 'number'),
        ...(least !== null && { minimum: least }),
        ...(most !== null && { maximum: most }),
      };
    case 'date':
      return { ...type('string'), format: 'date' };
    case 'choice':
    case 'affiliation':
      return oneOf([...choices(field, words), ...noChoice(field, words)]);
    case 'choices':
    case 'ranked':
      return {
        ...type('array'),
        items: oneOf(choices(field, words)),
        uniqueItems: true,
        ...(required && when === null && { minItems: Math.max(1, least ?? 1) }),
        ...(most !== null && { maxItems: most }),
      };
    default:
      return { ...type('string'), ...textOf(field) };
  }
}

/** JSON Schema counts characters as `readForm` does: code points (RFC 8259 §8.2). */
function textOf({ kind, maxLength, required }: CompiledField): JsonSchema {
  return {
    ...(maxLength !== null && { maxLength }),
    ...(required && { pattern: '\\S' }),
    ...(kind === 'email' && { format: 'idn-email' }),
  };
}

function choices({ choices, removedChoices }: CompiledField, words: Words): JsonSchema[] {
  const one = ({ id, label }: CompiledChoice): JsonSchema => ({ const: id, title: words(label) });
  return [
    ...choices.map(one),
    ...removedChoices.map((choice) => ({ ...one(choice), deprecated: true })),
  ];
}

/** Of a list that offers nothing nothing can be chosen; an empty `oneOf` is no schema. */
function oneOf(schemas: readonly JsonSchema[]): JsonSchema {
  return schemas.length > 0 ? { oneOf: schemas } : { not: {} };
}

function noChoice({ none, required, when }: CompiledField, words: Words): JsonSchema[] {
  if (none !== null) return [{ const: null, title: words(none) }];
  return required && when === null ? [] : [{ const: null }];
}
