import type { CompiledField, CompiledForm } from '../compiled/compiled-form.ts';
import type { Condition } from '../compiled/condition.ts';

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const NEVER: JsonSchema = { not: {} };

/** Of each field that is required when it is asked: it is not asked, or filled in. */
export function whenAsked(form: CompiledForm): JsonSchema[] {
  const fields = new Map(form.fields.map((field) => [field.name, field]));
  return form.fields
    .filter(({ required, when }) => required && when !== null)
    .map((field) => ({ anyOf: [{ not: asked(field, fields, []) }, filledIn(field)] }));
}

type Fields = ReadonlyMap<string, CompiledField>;

/**
 * That a field is asked: its condition holds, or it is a consent to something that is filled in. Never,
 * of one that waits for itself.
 */
function asked(field: CompiledField, fields: Fields, waiting: readonly string[]): JsonSchema {
  if (field.when === null) return {};
  if (waiting.includes(field.name)) return NEVER;
  const covered = field.covers.map((name): Condition => ({ field: name, answered: true }));
  const condition = covered.length > 0 ? { any: [field.when, ...covered] } : field.when;
  return holding(condition, fields, [...waiting, field.name]);
}

function holding(condition: Condition, fields: Fields, waiting: readonly string[]): JsonSchema {
  const each = (all: readonly Condition[]): JsonSchema[] =>
    all.map((one) => holding(one, fields, waiting));
  if ('all' in condition) return { allOf: each(condition.all) };
  if ('any' in condition) return { anyOf: each(condition.any) };
  if ('not' in condition) return { not: holding(condition.not, fields, waiting) };
  const field = fields.get(condition.field);
  const isAsked = field ? asked(field, fields, waiting) : NEVER;
  const answerIs = (schema: JsonSchema): JsonSchema => ({
    allOf: [isAsked, { properties: { [condition.field]: schema }, required: [condition.field] }],
  });
  if ('answered' in condition) {
    const isFilledIn = answerIs({ not: { enum: [null, false, '', []] } });
    return condition.answered ? isFilledIn : { not: isFilledIn };
  }
  if ('is' in condition && typeof condition.is === 'boolean') {
    return condition.is ? answerIs({ const: true }) : { not: answerIs({ const: true }) };
  }
  const oneOfThem: JsonSchema = { enum: 'in' in condition ? condition.in : [condition.is] };
  return answerIs({ anyOf: [oneOfThem, { type: 'array', contains: oneOfThem }] });
}

function filledIn({ name, kind, none, least }: CompiledField): JsonSchema {
  const list = kind === 'choices' || kind === 'ranked';
  const value = {
    ...(none === null && { not: { const: null } }),
    ...(list && { minItems: Math.max(1, least ?? 1) }),
    ...(kind === 'consent' && { const: true }),
  };
  return { properties: { [name]: value }, required: [name] };
}
