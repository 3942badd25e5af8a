import type { OffersView, OfferView } from '../../views/offer-view.ts';
import { attributes } from '../attributes.ts';
import { html } from '../html-template.ts';
import type { SafeHtml } from '../safe-html.ts';
import { hiddenFields } from './link.ts';
import { text } from './text.ts';

/** Themes with room, one button each. */
export function offers(view: OffersView | null): SafeHtml {
  if (view === null) return html``;
  return html`<form class="plenary-offers" method="post" action="${view.action}">${hiddenFields(view.hidden)}<h2>${view.title}</h2><p>${view.introduction}</p><ul>${view.items.map(offer)}</ul></form>`;
}

function offer({ name, value, label, seats, seatsState }: OfferView): SafeHtml {
  const own = attributes({ name, value });
  return html`<li><button class="plenary-offer" type="submit" ${own}><span>${text(label)}</span> <span class="plenary-seats plenary-seats-${seatsState}">${seats}</span></button></li>`;
}
