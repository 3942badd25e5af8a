import { type Answer, type CompiledField, noneOfThese } from './compiled-form.ts';
import { asTyped, type Flaw, leftOpen, type ReadAnswer } from './read-answer.ts';

/** One of those offered, or 'none of these' where that is an answer. */
export function readChoice(field: CompiledField, value: unknown): ReadAnswer {
  if (field.none !== null && (value === null || value === noneOfThese)) {
    return { typed: value, answer: null, flaw: null };
  }
  const typed = value === null ? null : asTyped(value);
  if (value === undefined || value === null || value === '') return leftOpen(field, typed);
  const known = field.choices.some(({ id }) => id === value);
  return { typed, answer: typed, flaw: known ? null : { code: 'field.unknown-choice' } };
}

/**
 * Several of those offered, as a list or under a repeated name. Of a ranked choice the order counts;
 * a rank that is left open is skipped.
 *
 * @param before - the answer before: what was chosen then may stay, though it is no longer offered.
 */
export function readChoices(
  field: CompiledField,
  values: readonly unknown[],
  before: Answer | undefined,
): ReadAnswer {
  const typed = values.map(asTyped);
  const chosen = values.filter((value) => value !== null && value !== '');
  const answer = chosen.map(asTyped);
  if (chosen.length === 0) return leftOpen(field, typed, answer);
  const known = new Set<unknown>([...field.choices.map(({ id }) => id), ...[before].flat()]);
  const flaw: Flaw | null = chosen.every((id) => known.has(id))
    ? flawOf(field, answer)
    : { code: 'field.unknown-choice' };
  return { typed, answer, flaw };
}

function flawOf({ kind, least, most }: CompiledField, chosen: readonly string[]): Flaw | null {
  if (new Set(chosen).size < chosen.length) {
    return { code: kind === 'ranked' ? 'field.ranked-twice' : 'field.repeated' };
  }
  if (least !== null && chosen.length < least) return { code: 'field.too-few', least };
  return most !== null && chosen.length > most ? { code: 'field.too-many', most } : null;
}
