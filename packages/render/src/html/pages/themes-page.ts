import type { ThemeGroupView, ThemesView } from '../../views/themes-view.ts';
import { html } from '../html-template.ts';
import { paragraphs, text } from '../parts/text.ts';
import { themeCards } from '../parts/theme-cards.ts';
import type { SafeHtml } from '../safe-html.ts';

/**
 * All themes with their summaries and seats.
 *
 * @param view - from `themesView`.
 *
 * @example
 * ```ts
 * import type { ThemesView } from '@plenary/render';
 * import { themesPage } from '@plenary/render/html';
 *
 * const markup = (view: ThemesView): string => themesPage(view).markup;
 * ```
 */
export function themesPage(view: ThemesView): SafeHtml {
  return html`<div class="plenary-wrap plenary-page"><h1>${view.title}</h1>${view.groups.map(group)}</div>`;
}

function group(view: ThemeGroupView): SafeHtml {
  const time = view.time !== null && html`<p class="plenary-lead">${view.time}</p>`;
  return html`<section><h2>${text(view.session)}</h2>${time}<div class="plenary-prose">${paragraphs(view.introduction)}</div>${themeCards(view, 'whole')}</section>`;
}
