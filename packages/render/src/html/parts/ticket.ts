import type { TicketView } from '../../views/ticket-view.ts';
import { html } from '../html-template.ts';
import type { SafeHtml } from '../safe-html.ts';
import { text } from './text.ts';

/** A ticket with its stub; the stub repeats what the ticket says, so it is not read out. */
export function ticket(view: TicketView | null): SafeHtml {
  if (view === null) return html``;
  const { label, name, title, lines, stub } = view;
  return html`<section class="plenary-ticket"><div class="plenary-ticket-body"><p class="plenary-ticket-label">${label}</p><h2>${text(title)}</h2>${name !== null && html`<p class="plenary-ticket-name">${name}</p>`}<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul></div><div class="plenary-ticket-stub" aria-hidden="true"><b>${stub.date}</b>${stub.place !== null && html`<span>${stub.place}</span>`}</div></section>`;
}
