import type { AnswerView } from '../../views/answer-view.ts';
import { html } from '../html-template.ts';
import type { SafeHtml } from '../safe-html.ts';
import { text } from './text.ts';

/** A question with its answer, and what follows it in the row. */
export function answerRow({ label, value, empty }: AnswerView, after?: SafeHtml): SafeHtml {
  const state = empty ? 'empty' : 'given';
  return html`<div><dt>${text(label)}</dt><dd class="plenary-answer-${state}">${text(value)}</dd>${after}</div>`;
}
