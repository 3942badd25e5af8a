import type { CompiledField, Condition } from '@plenary/model/compiled';
import { shortLabel } from './short-label.ts';
import type { ViewContext } from './view-context.ts';
import { viewText } from './view-text.ts';

/** What a condition speaks of, and in which language. */
interface Speaking {
  readonly fields: readonly CompiledField[];
  readonly messages: ViewContext['messages'];
}

/**
 * When a field is asked, as a sentence: 'Alleen als u bij ‘U komt als’ ‘Docent’ kiest.'
 *
 * @param fields - of the form, for their labels and choices.
 */
export function conditionWords(
  condition: Condition,
  fields: readonly CompiledField[],
  { messages }: Pick<ViewContext, 'messages'>,
): string {
  return messages.conditions.onlyIf(clause(condition, false, { fields, messages }));
}

/** `denied` is carried inwards, so that no clause has to deny another. */
function clause(condition: Condition, denied: boolean, speaking: Speaking): string {
  if ('not' in condition) return clause(condition.not, !denied, speaking);
  if ('all' in condition) return joined(condition.all, denied ? 'any' : 'all', denied, speaking);
  if ('any' in condition) return joined(condition.any, denied ? 'all' : 'any', denied, speaking);
  return answerClause(condition, denied, speaking);
}

function joined(
  conditions: readonly Condition[],
  how: 'all' | 'any',
  denied: boolean,
  speaking: Speaking,
): string {
  const clauses = conditions.map((condition) => {
    const words = clause(condition, denied, speaking);
    // 'A and B or C' can be read in two ways.
    return isPlain(condition) || conditions.length === 1 ? words : `(${words})`;
  });
  return speaking.messages.conditions[how](clauses);
}

function isPlain(condition: Condition): boolean {
  return 'not' in condition ? isPlain(condition.not) : 'field' in condition;
}

function answerClause(
  condition: Extract<Condition, { field: string }>,
  denied: boolean,
  { fields, messages }: Speaking,
): string {
  const { conditions } = messages;
  const field = fields.find(({ name }) => name === condition.field);
  const label =
    field === undefined ? condition.field : shortLabel(field, fields, { messages }).text;
  const choice = (id: string): string => {
    const known = [...(field?.choices ?? []), ...(field?.removedChoices ?? [])];
    const found = known.find((candidate) => candidate.id === id);
    return found === undefined ? id : viewText(found.label, { messages }).text;
  };
  if ('answered' in condition) return conditions.answered(label, condition.answered === denied);
  if ('in' in condition) return conditions.chosen(label, condition.in.map(choice), denied);
  return typeof condition.is === 'boolean'
    ? conditions.ticked(label, condition.is === denied)
    : conditions.chosen(label, [choice(condition.is)], denied);
}
