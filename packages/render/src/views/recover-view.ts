import type { Answers, CompiledEvent, FieldProblem } from '@plenary/model/compiled';
import {
  type ErrorSummaryView,
  errorSummary,
  type FormErrors,
  formErrors,
  titleWithError,
} from './error-summary.ts';
import type { TypedFieldView } from './field-view.ts';
import { fieldView } from './form-field.ts';
import type { ButtonView, FormTarget, LinkView } from './link-view.ts';
import type { ViewContext } from './view-context.ts';
import type { ViewReason } from './view-reason.ts';

/** What the page for a lost link is made with. */
export interface RecoverOptions extends FormTarget {
  /** What was typed, by field name (the form's address field). */
  readonly typed: Answers;
  readonly problems: readonly FieldProblem[];
  readonly reasons?: readonly ViewReason[];
  /** Asked for: the same page for every address, known or not. */
  readonly sent: boolean;
  /** The mail page of a demo; null or absent on a real site. */
  readonly demoMail?: LinkView | null;
}

/** Asking for the personal link again. */
export interface RecoverView extends FormTarget {
  readonly documentTitle: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly errorSummary: ErrorSummaryView | null;
  /** null once the link was asked for. */
  readonly field: TypedFieldView | null;
  /** `step` = `recover`. */
  readonly submit: ButtonView | null;
  readonly demoMail: LinkView | null;
  readonly home: LinkView;
}

/**
 * Asking for the personal link by mail; once asked, the same words for every address.
 *
 * @param event - the compiled event; its form's address field is asked.
 * @param ctx - messages and addresses of pages.
 * @param options - where it is posted, what was typed, what is wrong, whether it was asked.
 *
 * @example
 * ```ts
 * import type { CompiledEvent } from '@plenary/model/compiled';
 * import { recoverView, type ViewContext } from '@plenary/render';
 *
 * const target = { action: '/nl/link-kwijt', hidden: [], typed: {}, problems: [] };
 * const answer = (event: CompiledEvent, ctx: ViewContext): readonly string[] =>
 *   recoverView(event, ctx, { ...target, sent: true }).paragraphs;
 * ```
 */
export function recoverView(
  event: CompiledEvent,
  ctx: ViewContext,
  options: RecoverOptions,
): RecoverView {
  const { action, hidden, problems, reasons = [], sent, demoMail = null } = options;
  const { messages, urls } = ctx;
  const { own } = messages;
  const errors = formErrors(problems, reasons, event, ctx);
  const field = sent ? null : addressField(options, errors, event, ctx);
  const shown = field === null ? [] : [field.name];
  const summary = errorSummary(errors, shown, messages.form.answersKept, ctx);
  const title = sent ? own.recoverSentTitle : own.recoverTitle;
  return {
    documentTitle: titleWithError(title, summary, ctx),
    title,
    action,
    hidden,
    paragraphs: sent ? [own.recoverSent, own.recoverNoMail] : [own.recoverIntroduction],
    errorSummary: summary,
    field,
    submit: sent ? null : { name: 'step', value: 'recover', label: own.recoverSubmit },
    demoMail: sent ? demoMail : null,
    home: { href: urls.home, label: messages.site.home },
  };
}

function addressField(
  { typed }: RecoverOptions,
  { byField }: FormErrors,
  event: CompiledEvent,
  ctx: ViewContext,
): TypedFieldView | null {
  const field = event.form.fields.find(({ meaning }) => meaning === 'address');
  if (field === undefined) return null;
  const own = { ...field, when: null, hint: ctx.messages.own.recoverHint };
  const view = fieldView(own, { typed, errors: byField }, event, ctx);
  return 'autocomplete' in view ? view : null;
}
