import type { WithdrawView } from '../../views/withdraw-view.ts';
import { html } from '../html-template.ts';
import { errorSummary } from '../parts/error-summary.ts';
import { button, buttonLink, hiddenFields, link } from '../parts/link.ts';
import { paragraphs } from '../parts/text.ts';
import type { SafeHtml } from '../safe-html.ts';

/**
 * The question whether one withdraws, with a real button beside the way back.
 *
 * @param view - from `withdrawView`.
 *
 * @example
 * ```ts
 * import type { WithdrawView } from '@plenary/render';
 * import { withdrawPage } from '@plenary/render/html';
 *
 * const markup = (view: WithdrawView): string => withdrawPage(view).markup;
 * ```
 */
export function withdrawPage(view: WithdrawView): SafeHtml {
  const { submit, action, hidden, back } = view;
  const choice =
    submit === null
      ? html`<p class="plenary-after">${link(back)}</p>`
      : html`<form class="plenary-actions" method="post" action="${action}">${hiddenFields(hidden)}${button(submit, 'danger')}${buttonLink(back, 'quiet')}</form>`;
  return html`<div class="plenary-wrap plenary-page">${errorSummary(view.errorSummary)}<h1>${view.title}</h1><div class="plenary-prose">${paragraphs(view.paragraphs)}</div>${choice}</div>`;
}
