import type { CompiledEvent, CompiledField, FieldProblem } from '@plenary/model/compiled';
import type { SpokenField } from '../messages/problem-messages.ts';
import { boundsWords } from './bounds-words.ts';
import { coveredLabels } from './short-label.ts';
import type { ViewContext } from './view-context.ts';
import { viewText } from './view-text.ts';

/**
 * What is wrong with an answer, naming the field and the rule: 'Opmerkingen: 812 tekens, er mogen er
 * 500'. Null for a field that the form does not have.
 *
 * @param problem - as `readForm` gives it.
 * @param event - the compiled event, for the labels of its form.
 * @param ctx - the messages of a language.
 *
 * @example
 * ```ts
 * import type { CompiledEvent } from '@plenary/model/compiled';
 * import { problemWords } from '@plenary/render';
 * import { nl } from '@plenary/render/nl';
 *
 * const wrong = (event: CompiledEvent): string | null =>
 *   problemWords({ field: 'email', code: 'field.email' }, event, { messages: nl });
 * ```
 */
export function problemWords(
  problem: FieldProblem,
  event: CompiledEvent,
  ctx: Pick<ViewContext, 'messages'>,
): string | null {
  const { fields } = event.form;
  const field = fields.find(({ name }) => name === problem.field);
  if (field === undefined) return null;
  const label = viewText(field.label, ctx).text;
  // The table's type pairs each code with its own problem, which a lookup by a union cannot show.
  const rule = ctx.messages.problems[problem.code] as (
    problem: FieldProblem,
    field: SpokenField,
  ) => string;
  const words = rule(problem, {
    label,
    answered: answeredBy(field),
    covers: coveredLabels(field, fields, ctx),
    bounds: boundsWords(field, ctx) ?? '',
  });
  // These rules are whole sentences, and a consent's label is one of its own.
  const whole = field.kind === 'consent' || problem.code === 'field.required';
  return whole ? words : ctx.messages.form.problem(label, words);
}

function answeredBy({ kind }: CompiledField): SpokenField['answered'] {
  switch (kind) {
    case 'consent':
      return 'ticked';
    case 'choice':
    case 'choices':
    case 'ranked':
    case 'affiliation':
      return 'chosen';
    default:
      return 'typed';
  }
}
