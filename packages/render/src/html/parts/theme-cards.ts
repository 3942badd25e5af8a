import type { ThemeCardView, ThemeGroupView } from '../../views/themes-view.ts';
import { html } from '../html-template.ts';
import type { SafeHtml } from '../safe-html.ts';
import { seatsWithBar } from './seats.ts';
import { text } from './text.ts';

/** `brief` leaves the summaries out. */
export type CardLength = 'brief' | 'whole';

/** The themes of a session as cards, each whole card a link. */
export function themeCards({ themes }: ThemeGroupView, length: CardLength): SafeHtml {
  return html`<ul class="plenary-cards plenary-cards-${length}">${themes.map((theme) => card(theme, length))}</ul>`;
}

/** 'Werksessie …, 14.30–15.45 uur' above the cards. */
export function groupHeading({ session, time }: ThemeGroupView): SafeHtml {
  return html`<p class="plenary-group"><b>${text(session)}</b>${time !== null && `, ${time}`}</p>`;
}

function card(view: ThemeCardView, length: CardLength): SafeHtml {
  const summary =
    length === 'whole' && html`<p class="plenary-card-summary">${text(view.summary)}</p>`;
  const room = view.room !== null && html`<p class="plenary-small">${text(view.room)}</p>`;
  const dropped = view.dropped !== null && html`<p class="plenary-dropped">${view.dropped}</p>`;
  return html`<li class="plenary-card"><h3><a href="${view.href}"><span class="plenary-card-label">${view.label}</span> <span>${text(view.title)}</span></a></h3>${summary}${room}${dropped}${seatsWithBar(view.seats)}</li>`;
}
