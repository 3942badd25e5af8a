import type { Answer, CompiledField, FieldProblem } from './compiled-form.ts';

/** A problem before it is known of which field. */
export type Flaw = WithoutField<FieldProblem>;

type WithoutField<Problem> = Problem extends FieldProblem ? Omit<Problem, 'field'> : never;

/** One field's value: as typed, the answer that it makes, and what is wrong with it. */
export interface ReadAnswer {
  readonly typed: string | boolean | readonly string[] | null;
  /** Where something is wrong what was typed, so that it can be compared with the answer before. */
  readonly answer: Answer;
  readonly flaw: Flaw | null;
}

/** A field that was left open. */
export function leftOpen(
  field: CompiledField,
  typed: ReadAnswer['typed'],
  answer: Answer = null,
): ReadAnswer {
  return { typed, answer, flaw: field.required ? { code: 'field.required' } : null };
}

/** A value as a text box shows it. Of an object nothing: nobody typed it, and asking it may throw. */
export function asTyped(value: unknown): string {
  return /object|function/.test(typeof (value ?? {})) ? '' : String(value);
}

/** An answer with a bound on either side; ISO 8601 dates compare as text. */
export function readBetween<Bound extends number | string>(
  typed: string,
  answer: Bound,
  least: Bound | null,
  most: Bound | null,
): ReadAnswer {
  const outside = (least !== null && answer < least) || (most !== null && answer > most);
  return { typed, answer, flaw: outside ? { code: 'field.out-of-range', least, most } : null };
}
