import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { ReadAnswer } from './read-answer.ts';

/** Schemas of a team's own kinds by the name that their fields give as `ownType`. */
export type OwnTypes = Readonly<Record<string, StandardSchemaV1>>;

/**
 * A text that a team's own schema has looked at, in the standard form that the schema gives it if it
 * is text too. A schema that is missing, throws or has to wait has checked nothing.
 */
export function checkOwn(ownType: string, read: ReadAnswer, ownTypes: OwnTypes): ReadAnswer {
  const notChecked: ReadAnswer = { ...read, flaw: { code: 'field.not-checked', ownType } };
  if (!Object.hasOwn(ownTypes, ownType)) return notChecked;
  try {
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
    return typeof result.value === 'string' ? { ...read, answer: result.value } : read;
  } catch {
    return notChecked;
  }
}
