import type { AnswerRowView, CheckAnswersView } from '../../views/check-answers-view.ts';
import { html } from '../html-template.ts';
import { answerRow } from '../parts/answers.ts';
import { button, hiddenFields } from '../parts/link.ts';
import { steps } from '../parts/steps.ts';
import { paragraphs } from '../parts/text.ts';
import type { SafeHtml } from '../safe-html.ts';

/**
 * The answers to check, each with a button to change it, then the one that sends them.
 *
 * @param view - from `checkAnswersView`.
 *
 * @example
 * ```ts
 * import type { CheckAnswersView } from '@plenary/render';
 * import { checkAnswersPage } from '@plenary/render/html';
 *
 * const markup = (view: CheckAnswersView): string => checkAnswersPage(view).markup;
 * ```
 */
export function checkAnswersPage(view: CheckAnswersView): SafeHtml {
  return html`<div class="plenary-wrap plenary-page">${steps(view.steps)}<h1>${view.title}</h1><p class="plenary-lead">${view.introduction}</p><form method="post" action="${view.action}">${hiddenFields(view.hidden)}<dl class="plenary-answers">${view.rows.map(row)}</dl><div class="plenary-prose plenary-small">${paragraphs(view.notes)}</div><p class="plenary-actions">${button(view.confirm, 'primary')}</p></form></div>`;
}

function row({ change, ...answer }: AnswerRowView): SafeHtml {
  const own = button(change, 'link', change.accessibleName);
  return answerRow(answer, html`<dd class="plenary-answer-change">${own}</dd>`);
}
