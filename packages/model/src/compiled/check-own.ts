import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { CompiledField } from './compiled-form.ts';
import type { ReadAnswer } from './read-answer.ts';
import { readText } from './read-text.ts';

/**
 * Schemas of a team's own kinds by the name that their fields give as `ownType`. A schema is given the
 * text as it is read, trimmed and composed. Where it answers with text, such as a number written in
 * groups, that is read in its turn and kept in place of what was typed; where it makes anything else
 * of it, such as a number or an object, the text stays.
 */
export type OwnTypes = Readonly<Record<string, StandardSchemaV1>>;

/**
 * A text that a team's own schema has looked at, in the schema's own writing if that is text too. A
 * schema that is missing, throws or has to wait has checked nothing.
 */
export function checkOwn(field: CompiledField, read: ReadAnswer, ownTypes: OwnTypes): ReadAnswer {
  const ownType = field.ownType ?? '';
  const notChecked: ReadAnswer = { ...read, flaw: { code: 'field.not-checked', ownType } };
  try {
    if (!Object.hasOwn(ownTypes, ownType)) return notChecked;
    const result = ownTypes[ownType]?.['~standard'].validate(read.answer);
    if (result === undefined) return notChecked;
    if ('then' in result) {
      // Nobody waits for it, so nobody else would catch what it may be rejected with.
      Promise.resolve(result).catch(() => undefined);
      return notChecked;
    }
    if (result.issues) {
      const messages = result.issues.map(({ message }) => message);
      return { ...read, flaw: { code: 'field.own', messages } };
    }
    return typeof result.value === 'string'
      ? { ...readText(field, result.value), typed: read.typed }
      : read;
  } catch {
    return notChecked;
  }
}
