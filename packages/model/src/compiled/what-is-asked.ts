import type { Answer, CompiledField } from './compiled-form.ts';
import { holdsOf, isFilledIn } from './condition.ts';

/**
 * Tells of every field whether it is asked, given what was filled in. A condition on a field that is
 * itself not asked finds it left open, however long the chain and in whatever order it is written. A
 * consent is also asked as soon as something that it covers is filled in, since that is not kept
 * without it.
 */
export function whatIsAsked(
  fields: readonly CompiledField[],
  filledIn: ReadonlyMap<string, Answer>,
): ReadonlyMap<string, boolean> {
  const asked = new Map<string, boolean>();
  const byName = new Map(fields.map((field) => [field.name, field]));
  const isAsked = (name: string): boolean => {
    const known = asked.get(name);
    if (known !== undefined) return known;
    // Of fields that wait for each other, which no checked event has, none is asked.
    asked.set(name, false);
    const { when = null, covers = [] } = byName.get(name) ?? {};
    const answer =
      when === null ||
      holdsOf(when, answerTo) ||
      covers.some((covered) => isFilledIn(answerTo(covered)));
    asked.set(name, answer);
    return answer;
  };
  const answerTo = (name: string): Answer => (isAsked(name) ? (filledIn.get(name) ?? null) : null);
  for (const { name } of fields) isAsked(name);
  return asked;
}
