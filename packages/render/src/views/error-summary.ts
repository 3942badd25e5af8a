import type { CompiledEvent, FieldProblem } from '@plenary/model/compiled';
import { problemWords } from './problem-words.ts';
import { fieldOfReason, reasonWords } from './reason-words.ts';
import type { ViewContext } from './view-context.ts';
import type { ViewReason } from './view-reason.ts';

/** What is wrong, gathered at the top of a page (GOV.UK error summary). */
export interface ErrorSummaryView {
  readonly title: string;
  /** That nothing typed is lost, or that nothing was changed. */
  readonly introduction: string;
  readonly items: readonly ErrorItemView[];
}

/** One thing that is wrong; `href` leads to the first control of its field, null for no field. */
export interface ErrorItemView {
  readonly text: string;
  readonly href: string | null;
}

/** What is wrong with a form: by field, in the same words as in the summary, and as a whole. */
export interface FormErrors {
  readonly byField: ReadonlyMap<string, string>;
  readonly whole: readonly string[];
}

/** The first thing wrong with each field, and what is wrong with no field in particular. */
export function formErrors(
  problems: readonly FieldProblem[],
  reasons: readonly ViewReason[],
  event: CompiledEvent,
  ctx: ViewContext,
): FormErrors {
  const byField = new Map<string, string>();
  const whole: string[] = [];
  const note = (field: string | null, words: string) => {
    if (field === null) whole.push(words);
    else if (!byField.has(field)) byField.set(field, words);
  };
  for (const problem of problems) {
    const words = problemWords(problem, event, ctx);
    if (words !== null) note(problem.field, words);
  }
  for (const reason of reasons) note(fieldOfReason(reason, event), reasonWords(reason, event, ctx));
  return { byField, whole };
}

/**
 * The summary of a form's errors, in the order of its fields; null when nothing is wrong.
 *
 * @param shown - names of the fields on the page: another field's error has no control to lead to.
 */
export function errorSummary(
  errors: FormErrors,
  shown: readonly string[],
  introduction: string,
  { messages }: Pick<ViewContext, 'messages'>,
): ErrorSummaryView | null {
  const fields = shown.filter((name) => errors.byField.has(name));
  const elsewhere = [...errors.byField].filter(([name]) => !shown.includes(name));
  const items = [
    ...errors.whole.map((text) => ({ text, href: null })),
    ...elsewhere.map(([, text]) => ({ text, href: null })),
    ...fields.map((name) => ({
      text: errors.byField.get(name) ?? '',
      href: `#${fieldId(name)}`,
    })),
  ];
  return items.length === 0 ? null : { title: messages.form.errorTitle, introduction, items };
}

/** The summary of reasons on a page without a form; null when there are none. */
export function reasonSummary(
  reasons: readonly ViewReason[],
  introduction: string,
  event: CompiledEvent,
  ctx: Pick<ViewContext, 'messages' | 'now'>,
): ErrorSummaryView | null {
  if (reasons.length === 0) return null;
  const items = reasons.map((reason) => ({ text: reasonWords(reason, event, ctx), href: null }));
  return { title: ctx.messages.form.errorTitle, introduction, items };
}

/** The DOM id of a field's first control. */
export function fieldId(name: string): string {
  return `field-${name}`;
}

/** A document's title, which begins with 'Fout: ' when something is wrong (GOV.UK error summary). */
export function titleWithError(
  title: string,
  summary: ErrorSummaryView | null,
  { messages }: Pick<ViewContext, 'messages'>,
): string {
  return summary === null ? title : `${messages.form.errorPrefix}${title}`;
}
