import type { Answers, CompiledEvent } from '@plenary/model/compiled';
import { untilWords } from '../dates/until-words.ts';
import { type AnswerView, answerViews } from './answer-view.ts';
import type { ButtonView, FormTarget } from './link-view.ts';
import { type StepsView, stepsView } from './steps-view.ts';
import type { ViewContext } from './view-context.ts';

/** What the check page is made with: `hidden` carries all answers and the form's token. */
export interface CheckAnswersOptions extends FormTarget {
  readonly answers: Answers;
}

/** One answer with the way to change it. */
export interface AnswerRowView extends AnswerView {
  /** `step` = `edit:<field>`. */
  readonly change: ButtonView & { readonly accessibleName: string };
}

/** Check your answers before they are sent (WCAG 3.3.4). */
export interface CheckAnswersView extends FormTarget {
  readonly documentTitle: string;
  readonly title: string;
  readonly introduction: string;
  readonly steps: StepsView;
  readonly rows: readonly AnswerRowView[];
  /** What sending means: until when one may change or withdraw. */
  readonly notes: readonly string[];
  /** `step` = `confirm`. */
  readonly confirm: ButtonView;
}

/**
 * The answers to check before they are sent, each with the way to change it (WCAG 3.3.4).
 *
 * @param event - the compiled event.
 * @param ctx - messages and the instant of the page.
 * @param options - the answers, and where they are posted with what they carry.
 *
 * @example
 * ```ts
 * import type { Answers, CompiledEvent } from '@plenary/model/compiled';
 * import { checkAnswersView, type ViewContext } from '@plenary/render';
 *
 * const rows = (event: CompiledEvent, ctx: ViewContext, answers: Answers): string[] =>
 *   checkAnswersView(event, ctx, { action: '/nl/aanmelden', hidden: [], answers }).rows.map(
 *     ({ label, value }) => `${label.text}: ${value.text}`,
 *   );
 * ```
 */
export function checkAnswersView(
  event: CompiledEvent,
  ctx: ViewContext,
  { action, hidden, answers }: CheckAnswersOptions,
): CheckAnswersView {
  const { form } = ctx.messages;
  return {
    documentTitle: form.checkTitle,
    title: form.checkTitle,
    introduction: form.checkIntroduction,
    steps: stepsView(2, ctx),
    action,
    hidden,
    rows: answerViews(event.form.fields, answers, ctx).map((answer) => ({
      ...answer,
      change: {
        name: 'step',
        value: `edit:${answer.field}`,
        label: form.change,
        accessibleName: form.changeField(answer.label.text),
      },
    })),
    notes: deadlineNotes(event, ctx),
    confirm: { name: 'step', value: 'confirm', label: form.confirm },
  };
}

function deadlineNotes({ registration, themes, zone }: CompiledEvent, ctx: ViewContext): string[] {
  const { messages, now } = ctx;
  const { chooseUntil, withdrawUntil } = registration;
  const notes: string[] = [];
  if (themes.length > 0 && now < chooseUntil) {
    notes.push(messages.form.changeUntil(untilWords(chooseUntil, zone, messages, now)));
  }
  if (now < withdrawUntil) {
    notes.push(messages.form.withdrawUntil(untilWords(withdrawUntil, zone, messages, now)));
  }
  return notes;
}
