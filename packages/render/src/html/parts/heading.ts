import { html } from '../html-template.ts';
import type { SafeHtml } from '../safe-html.ts';

/** How deep a heading stands under the page's own. */
export type HeadingLevel = 2 | 3 | 4;

/** A heading of a level that depends on where the part is used. */
export function heading(level: HeadingLevel, className: string, content: SafeHtml): SafeHtml {
  switch (level) {
    case 2:
      return html`<h2 class="${className}">${content}</h2>`;
    case 3:
      return html`<h3 class="${className}">${content}</h3>`;
    case 4:
      return html`<h4 class="${className}">${content}</h4>`;
  }
}
