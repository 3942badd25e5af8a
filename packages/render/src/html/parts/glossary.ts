import type { GlossaryView } from '../../views/glossary-view.ts';
import { html } from '../html-template.ts';
import type { SafeHtml } from '../safe-html.ts';
import { text } from './text.ts';

/** Abbreviations of a page, folded away. */
export function glossary(view: GlossaryView | null): SafeHtml {
  if (view === null) return html``;
  const terms = view.terms.map(
    ({ term, meaning }) => html`<div><dt>${term}</dt><dd>${text(meaning)}</dd></div>`,
  );
  return html`<details class="plenary-glossary"><summary>${view.title}</summary><dl>${terms}</dl></details>`;
}
