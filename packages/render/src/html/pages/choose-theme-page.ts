import type { ChooseThemeView } from '../../views/choose-theme-view.ts';
import { html } from '../html-template.ts';
import { errorSummary } from '../parts/error-summary.ts';
import { field } from '../parts/field.ts';
import { button, hiddenFields, link } from '../parts/link.ts';
import { offers } from '../parts/offers.ts';
import { paragraphs } from '../parts/text.ts';
import type { SafeHtml } from '../safe-html.ts';

/**
 * Choosing another theme.
 *
 * @param view - from `chooseThemeView`.
 *
 * @example
 * ```ts
 * import type { ChooseThemeView } from '@plenary/render';
 * import { chooseThemePage } from '@plenary/render/html';
 *
 * const markup = (view: ChooseThemeView): string => chooseThemePage(view).markup;
 * ```
 */
export function chooseThemePage(view: ChooseThemeView): SafeHtml {
  const { field: themes, submit, action, hidden } = view;
  const form =
    themes !== null &&
    submit !== null &&
    html`<form class="plenary-form" method="post" action="${action}" novalidate>${hiddenFields(hidden)}${field(themes)}<p class="plenary-actions">${button(submit, 'primary')}</p></form>`;
  return html`<div class="plenary-wrap plenary-page">${errorSummary(view.errorSummary)}<h1>${view.title}</h1>${offers(view.offers)}<div class="plenary-prose">${paragraphs(view.paragraphs)}</div>${form}<p class="plenary-after">${link(view.back)}</p></div>`;
}
