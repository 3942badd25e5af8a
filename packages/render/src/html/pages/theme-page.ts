import type { ThemeNeighbourView, ThemeView } from '../../views/theme-view.ts';
import { attributes } from '../attributes.ts';
import { html } from '../html-template.ts';
import { glossary } from '../parts/glossary.ts';
import { buttonLink, link } from '../parts/link.ts';
import { seatsWithBar } from '../parts/seats.ts';
import { paragraphs, text } from '../parts/text.ts';
import type { SafeHtml } from '../safe-html.ts';

/**
 * One theme: what it is about, its questions, its seats, the way to register for it.
 *
 * @param view - from `themeView`.
 *
 * @example
 * ```ts
 * import type { ThemeView } from '@plenary/render';
 * import { themePage } from '@plenary/render/html';
 *
 * const markup = (view: ThemeView): string => themePage(view).markup;
 * ```
 */
export function themePage(view: ThemeView): SafeHtml {
  return html`<div class="plenary-wrap plenary-page"><p class="plenary-up">${link(view.all)}</p><div class="plenary-aside-layout"><article><h1><span class="plenary-card-label">${view.label}</span> <span>${text(view.title)}</span></h1><p class="plenary-lead">${text(view.summary)}</p><div class="plenary-prose">${paragraphs(view.description)}${questions(view)}</div>${glossary(view.glossary)}</article>${aside(view)}</div>${neighbours(view)}</div>`;
}

function questions({ questions: view }: ThemeView): SafeHtml {
  if (view === null) return html``;
  const items = view.items.map((item) => html`<li>${text(item)}</li>`);
  return html`<h2>${view.title}</h2><ul class="plenary-questions">${items}</ul>`;
}

function aside(view: ThemeView): SafeHtml {
  const { session, time, room, dropped, seats, register, registration, withRoom } = view;
  const action = register !== null && html`<p>${buttonLink(register, 'primary')}</p>`;
  return html`<div class="plenary-aside plenary-card"><p><b>${text(session)}</b>${time !== null && html`<br>${time}`}${room !== null && html`<br>${text(room)}`}</p>${dropped !== null && html`<p class="plenary-dropped">${dropped}</p>`}${seatsWithBar(seats)}${action}<p class="plenary-small">${registration.words}</p>${others(withRoom)}</div>`;
}

function others(view: ThemeView['withRoom']): SafeHtml {
  if (view === null) return html``;
  const items = view.items.map(
    ({ href, label }) => html`<li><a href="${href}">${text(label)}</a></li>`,
  );
  return html`<p><b>${view.title}</b></p><ul class="plenary-with-room">${items}</ul>`;
}

function neighbours({ previous, next, all }: ThemeView): SafeHtml {
  if (previous === null && next === null) return html``;
  return html`<nav class="plenary-neighbours" ${attributes({ 'aria-label': all.label })}><ul>${neighbour(previous, 'prev')}${neighbour(next, 'next')}</ul></nav>`;
}

function neighbour(view: ThemeNeighbourView | null, rel: 'prev' | 'next'): SafeHtml {
  if (view === null) return html``;
  return html`<li class="plenary-neighbour-${rel}"><a rel="${rel}" href="${view.href}"><span class="plenary-small">${view.direction}</span> <span>${view.label}: ${text(view.title)}</span></a></li>`;
}
