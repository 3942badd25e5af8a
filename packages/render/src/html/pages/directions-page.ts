import type { DirectionsView } from '../../views/directions-view.ts';
import { html } from '../html-template.ts';
import { documentSection } from '../parts/document-section.ts';
import { buttonLink, link } from '../parts/link.ts';
import { paragraphs } from '../parts/text.ts';
import type { SafeHtml } from '../safe-html.ts';

/**
 * When, where, and the way there.
 *
 * @param view - from `directionsView`.
 *
 * @example
 * ```ts
 * import type { DirectionsView } from '@plenary/render';
 * import { directionsPage } from '@plenary/render/html';
 *
 * const markup = (view: DirectionsView): string => directionsPage(view).markup;
 * ```
 */
export function directionsPage(view: DirectionsView): SafeHtml {
  const { when, programme, calendar } = view;
  return html`<div class="plenary-wrap plenary-page plenary-document"><h1>${view.title}</h1><dl class="plenary-facts"><div><dt>${when.label}</dt><dd><time datetime="${when.datetime}">${when.words}</time></dd></div>${place(view)}${online(view)}</dl>${paragraphs(view.directions)}<p class="plenary-actions">${buttonLink(programme, 'quiet')}${buttonLink(calendar, 'quiet')}</p>${view.sections.map(documentSection)}</div>`;
}

function place({ where }: DirectionsView): SafeHtml {
  if (where === null) return html``;
  const lines = where.lines.map((line) => html`<br>${line}`);
  return html`<div><dt>${where.label}</dt><dd><b>${where.name}</b>${lines}<br>${link(where.map)}</dd></div>`;
}

function online({ online: view }: DirectionsView): SafeHtml {
  if (view === null) return html``;
  return html`<div><dt>${view.label}</dt><dd>${link(view.link)}</dd></div>`;
}
