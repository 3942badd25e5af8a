import type { RecoverView } from '../../views/recover-view.ts';
import { html } from '../html-template.ts';
import { errorSummary } from '../parts/error-summary.ts';
import { field } from '../parts/field.ts';
import { button, buttonLink, hiddenFields, link } from '../parts/link.ts';
import { paragraphs } from '../parts/text.ts';
import type { SafeHtml } from '../safe-html.ts';

/**
 * Asking for the personal link by mail.
 *
 * @param view - from `recoverView`.
 *
 * @example
 * ```ts
 * import type { RecoverView } from '@plenary/render';
 * import { recoverPage } from '@plenary/render/html';
 *
 * const markup = (view: RecoverView): string => recoverPage(view).markup;
 * ```
 */
export function recoverPage(view: RecoverView): SafeHtml {
  const { field: address, submit, action, hidden, demoMail } = view;
  const form =
    address !== null &&
    submit !== null &&
    html`<form class="plenary-form" method="post" action="${action}" novalidate>${hiddenFields(hidden)}${field(address)}<p class="plenary-actions">${button(submit, 'primary')}</p></form>`;
  const mail =
    demoMail !== null && html`<p class="plenary-actions">${buttonLink(demoMail, 'primary')}</p>`;
  return html`<div class="plenary-wrap plenary-page">${errorSummary(view.errorSummary)}<h1>${view.title}</h1><div class="plenary-prose">${paragraphs(view.paragraphs)}</div>${form}${mail}<p class="plenary-after">${link(view.home)}</p></div>`;
}
