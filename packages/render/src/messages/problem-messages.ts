import type { FieldProblem } from '@plenary/model/compiled';

/** A field as a sentence about it needs it. */
export interface SpokenField {
  readonly label: string;
  /** Whether it is typed, chosen or ticked. */
  readonly answered: 'typed' | 'chosen' | 'ticked';
  /** Labels of the fields a consent covers. */
  readonly covers: readonly string[];
  /** What fits, as its hint tells: 'Van 1 tot en met 10.'; empty for no bounds. */
  readonly bounds: string;
}

/**
 * The rule that an answer breaks, by code: the end of a sentence that begins with the field's label, or
 * for a box to tick the whole sentence.
 */
export type ProblemMessages = {
  readonly [Code in FieldProblem['code']]: (
    problem: Extract<FieldProblem, { code: Code }>,
    field: SpokenField,
  ) => string;
};
