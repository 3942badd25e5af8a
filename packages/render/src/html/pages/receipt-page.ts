import type { ReceiptView } from '../../views/receipt-view.ts';
import { html } from '../html-template.ts';
import { buttonLink, link } from '../parts/link.ts';
import { steps } from '../parts/steps.ts';
import { paragraphs } from '../parts/text.ts';
import { ticket } from '../parts/ticket.ts';
import type { SafeHtml } from '../safe-html.ts';

/**
 * The receipt: what was asked, on a ticket with a stub, and where the answer comes.
 *
 * @param view - from `receiptView`.
 *
 * @example
 * ```ts
 * import type { ReceiptView } from '@plenary/render';
 * import { receiptPage } from '@plenary/render/html';
 *
 * const markup = (view: ReceiptView): string => receiptPage(view).markup;
 * ```
 */
export function receiptPage(view: ReceiptView): SafeHtml {
  const { recover, demoMail, home } = view;
  const mail =
    demoMail !== null && html`<p class="plenary-actions">${buttonLink(demoMail, 'primary')}</p>`;
  return html`<div class="plenary-wrap plenary-page">${steps(view.steps)}<h1>${view.title}</h1><div class="plenary-prose">${paragraphs(view.paragraphs)}</div>${ticket(view.ticket)}<p class="plenary-small">${view.receipt}</p>${mail}<p class="plenary-after">${recover.question} ${link(recover.link)}.</p><p>${link(home)}</p></div>`;
}
