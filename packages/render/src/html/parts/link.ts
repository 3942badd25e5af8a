import type { ButtonView, HiddenField, LinkView } from '../../views/link-view.ts';
import { attributes } from '../attributes.ts';
import { html } from '../html-template.ts';
import type { SafeHtml } from '../safe-html.ts';

/** How much a link or button asks for: one primary a page. */
export type ButtonLook = 'primary' | 'quiet' | 'danger' | 'link';

/** A link in running text. */
export function link({ href, label }: LinkView): SafeHtml {
  return html`<a href="${href}">${label}</a>`;
}

/** A link that looks like a button. */
export function buttonLink({ href, label }: LinkView, look: ButtonLook): SafeHtml {
  return html`<a class="plenary-button plenary-button-${look}" href="${href}">${label}</a>`;
}

/** A button that posts its form. */
export function button(
  { name, value, label }: ButtonView,
  look: ButtonLook,
  accessibleName?: string,
): SafeHtml {
  const own = attributes({ name, value, 'aria-label': accessibleName });
  return html`<button class="plenary-button plenary-button-${look}" type="submit" ${own}>${label}</button>`;
}

/** Fields of a form that nobody sees. */
export function hiddenFields(fields: readonly HiddenField[]): SafeHtml {
  return html`${fields.map(
    ({ name, value }) => html`<input type="hidden" name="${name}" value="${value}">`,
  )}`;
}
