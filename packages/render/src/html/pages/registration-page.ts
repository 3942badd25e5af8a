import type { RegistrationFormView } from '../../views/registration-form-view.ts';
import { html } from '../html-template.ts';
import { errorSummary } from '../parts/error-summary.ts';
import { field } from '../parts/field.ts';
import { button, hiddenFields, link } from '../parts/link.ts';
import { offers } from '../parts/offers.ts';
import { steps } from '../parts/steps.ts';
import type { SafeHtml } from '../safe-html.ts';

/**
 * The registration form with what is wrong on top, or why it is not shown.
 *
 * @param view - from `registrationFormView`.
 * @param slots - `endOfForm` goes into the form, such as a trap for robots.
 *
 * @example
 * ```ts
 * import type { RegistrationFormView } from '@plenary/render';
 * import { registrationPage } from '@plenary/render/html';
 *
 * const markup = (view: RegistrationFormView): string => registrationPage(view).markup;
 * ```
 */
export function registrationPage(
  view: RegistrationFormView,
  slots: { readonly endOfForm?: SafeHtml | undefined } = {},
): SafeHtml {
  const { title, notice, back } = view;
  return html`<div class="plenary-wrap plenary-page">${steps(view.steps)}${errorSummary(view.errorSummary)}<h1>${title}</h1>${offers(view.offers)}${notice !== null && html`<p class="plenary-lead">${notice}</p>`}${formOf(view.form, slots.endOfForm)}${help(view.help)}<p class="plenary-after">${link(back)}</p></div>`;
}

function help(view: RegistrationFormView['help']): SafeHtml {
  if (view === null) return html``;
  const ways = view.links.map((each) => html`<li>${link(each)}</li>`);
  return html`<p>${view.question}</p><ul class="plenary-ways">${ways}</ul>`;
}

function formOf(form: RegistrationFormView['form'], endOfForm: SafeHtml | undefined): SafeHtml {
  if (form === null) return html``;
  const fields = form.fields.map((each) => field(each, each.name === form.focus));
  return html`<form class="plenary-form" method="post" action="${form.action}" novalidate><p>${form.introduction}</p>${hiddenFields(form.hidden)}${fields}${endOfForm}<p class="plenary-small">${link(form.privacy)}</p><p class="plenary-actions">${button(form.submit, 'primary')}</p></form>`;
}
