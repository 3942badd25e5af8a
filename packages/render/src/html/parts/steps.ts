import type { StepsView } from '../../views/steps-view.ts';
import { attributes } from '../attributes.ts';
import { html } from '../html-template.ts';
import type { SafeHtml } from '../safe-html.ts';

/** The steps of registering, the current one marked. */
export function steps(view: StepsView | null): SafeHtml {
  if (view === null) return html``;
  const items = view.items.map(({ number, label, state }) => {
    const current = attributes({ 'aria-current': state === 'current' ? 'step' : null });
    return html`<li class="plenary-step-${state}" ${current}>${number} ${label}</li>`;
  });
  return html`<ol class="plenary-steps" aria-label="${view.label}">${items}</ol>`;
}
