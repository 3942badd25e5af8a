import type { ErrorItemView, ErrorSummaryView } from '../../views/error-summary.ts';
import { html } from '../html-template.ts';
import type { SafeHtml } from '../safe-html.ts';

/**
 * What is wrong, at the top and with the focus, also without script: `tabindex` lets `autofocus` take
 * it. The alert is an inner element, since JAWS misreads it on the focused one.
 */
export function errorSummary(view: ErrorSummaryView | null): SafeHtml {
  if (view === null) return html``;
  const introduction = view.introduction !== '' && html`<p>${view.introduction}</p>`;
  return html`<div class="plenary-error-summary" tabindex="-1" autofocus aria-labelledby="error-summary-title"><div role="alert"><h2 id="error-summary-title">${view.title}</h2>${introduction}<ul>${view.items.map(item)}</ul></div></div>`;
}

function item({ text, href }: ErrorItemView): SafeHtml {
  return html`<li>${href === null ? text : html`<a href="${href}">${text}</a>`}</li>`;
}
