import type { OwnActionView } from '../../views/own-actions.ts';
import type { OwnView } from '../../views/own-view.ts';
import { html } from '../html-template.ts';
import { answerRow } from '../parts/answers.ts';
import { errorSummary } from '../parts/error-summary.ts';
import { button, buttonLink, hiddenFields, link } from '../parts/link.ts';
import { paragraphs } from '../parts/text.ts';
import { ticket } from '../parts/ticket.ts';
import type { SafeHtml } from '../safe-html.ts';

/**
 * A person's own page: the ticket that stands, and below it what can be done until when.
 *
 * @param view - from `ownView`.
 *
 * @example
 * ```ts
 * import type { OwnView } from '@plenary/render';
 * import { ownPage } from '@plenary/render/html';
 *
 * const markup = (view: OwnView): string => ownPage(view).markup;
 * ```
 */
export function ownPage(view: OwnView): SafeHtml {
  const done = view.done !== null && html`<p class="plenary-done" role="status">${view.done}</p>`;
  return html`<div class="plenary-wrap plenary-page plenary-own plenary-own-${view.state}">${errorSummary(view.errorSummary)}${done}<h1>${view.title}</h1><div class="plenary-prose">${paragraphs(view.paragraphs)}</div>${undo(view.undo)}${ticket(view.ticket)}${links(view)}<ul class="plenary-own-actions">${view.actions.map(action)}</ul>${answers(view)}</div>`;
}

function undo(view: OwnView['undo']): SafeHtml {
  if (view === null) return html``;
  return html`<form class="plenary-actions" method="post" action="${view.action}">${hiddenFields(view.hidden)}${button(view.button, 'primary')}</form>`;
}

function links({ calendar, register, demoMail }: OwnView): SafeHtml {
  const shown = [calendar, demoMail].filter((each) => each !== null);
  const again = register !== null && buttonLink(register, 'primary');
  if (shown.length === 0 && register === null) return html``;
  return html`<p class="plenary-actions">${again}${shown.map((each) => buttonLink(each, 'quiet'))}</p>`;
}

function action({ kind, link: to, words }: OwnActionView): SafeHtml {
  return html`<li class="plenary-own-${kind}">${to !== null && html`<p>${link(to)}</p>`}<p class="plenary-small">${words}</p></li>`;
}

function answers({ answers: { title, rows }, registeredAt }: OwnView): SafeHtml {
  return html`<section aria-labelledby="answers"><h2 id="answers">${title}</h2><dl class="plenary-answers">${rows.map((row) => answerRow(row))}</dl><p class="plenary-small">${registeredAt}</p></section>`;
}
