import type { SeatsView } from '../../views/seats-view.ts';
import { html } from '../html-template.ts';
import type { SafeHtml } from '../safe-html.ts';

/** Seats as a bar and words; the words say all, so the bar is left out for assistive technology. */
export function seatsWithBar(seats: SeatsView | null): SafeHtml {
  if (seats === null) return html``;
  return html`<div class="plenary-seats plenary-seats-${seats.state}">${bar(seats)}<p>${seats.words}</p></div>`;
}

/** Seats in words alone, inside a label. */
export function seatsInWords(seats: SeatsView | null): SafeHtml {
  if (seats === null) return html``;
  return html` <span class="plenary-seats plenary-seats-${seats.state}">${seats.words}</span>`;
}

/** Drawn, since a policy without inline style leaves no width to set in HTML. */
function bar({ filled }: SeatsView): SafeHtml {
  if (filled === null) return html``;
  return html`<svg class="plenary-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect width="${filled}" height="4"/></svg>`;
}
