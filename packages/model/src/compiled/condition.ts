import type { Answer, Answers } from './compiled-form.ts';

/**
 * When a field is asked, said of the other answers. Plain JSON with one evaluator, so that server and
 * browser cannot differ. A field that is itself not asked counts as left open.
 */
export type Condition<Name extends string = string> =
  /** A choice's id, one of the chosen ids, or whether a consent is ticked. */
  | { readonly field: Name; readonly is: string | boolean }
  | { readonly field: Name; readonly in: readonly string[] }
  /** Whether anything is filled in. */
  | { readonly field: Name; readonly answered: boolean }
  | { readonly all: readonly Condition<Name>[] }
  | { readonly any: readonly Condition<Name>[] }
  | { readonly not: Condition<Name> };

/**
 * Whether a condition holds of some answers. A name without an answer counts as left open, and so
 * as not ticked.
 *
 * @param condition - as in a compiled field's `when`.
 * @param answers - by field name; those of fields that are not asked are null.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { holds } from '@plenary/model/compiled';
 *
 * const vegan = { field: 'diet', is: 'vegan' } as const;
 * assert.equal(holds(vegan, { diet: 'vegan' }), true);
 * assert.equal(holds(vegan, { diet: ['vegan', 'halal'] }), true);
 * assert.equal(holds({ not: vegan }, {}), true);
 * assert.equal(holds({ field: 'diet', answered: true }, { diet: [] }), false);
 * ```
 */
export function holds(condition: Condition, answers: Answers): boolean {
  return holdsOf(condition, (name) => (Object.hasOwn(answers, name) ? answers[name] : null));
}

/** As `holds`, of answers that are looked up only where the condition asks for them. */
export function holdsOf(
  condition: Condition,
  answerTo: (name: string) => Answer | undefined,
): boolean {
  if ('all' in condition) return condition.all.every((one) => holdsOf(one, answerTo));
  if ('any' in condition) return condition.any.some((one) => holdsOf(one, answerTo));
  if ('not' in condition) return !holdsOf(condition.not, answerTo);
  const answer = answerTo(condition.field) ?? null;
  if ('answered' in condition) return isFilledIn(answer) === condition.answered;
  if ('is' in condition && typeof condition.is === 'boolean') {
    return (answer === true) === condition.is;
  }
  const wanted: readonly Answer[] = 'in' in condition ? condition.in : [condition.is];
  return [answer].flat().some((one) => wanted.includes(one));
}

/** Whether an answer says anything: an empty list and a box that is not ticked do not. */
export function isFilledIn(answer: Answer): boolean {
  return answer !== null && answer !== false && !(Array.isArray(answer) && answer.length === 0);
}
