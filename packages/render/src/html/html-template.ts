import { escapeHtml } from './escape.ts';
import { isSafeHtml, type SafeHtml, unsafeHtml } from './safe-html.ts';
import { safeUrl } from './safe-url.ts';
import { type TemplateHole, templateHoles } from './template-hole.ts';

/** What may stand in a template: text is escaped, nothing is shown for null, undefined and false. */
export type HtmlValue =
  | string
  | number
  | SafeHtml
  | null
  | undefined
  | false
  | readonly HtmlValue[];

/**
 * Markup from a template, with every value made harmless for the place it stands in: text and quoted
 * attributes are escaped, addresses pass `safeUrl`, attributes come from `attributes`.
 *
 * @param strings - the template's own markup; attributes quoted.
 * @param values - text, numbers, markup, lists of these, or nothing.
 * @throws an `Error` with code `html.template` for a value where none can be made harmless (a script, a
 * style, an event handler, an unquoted attribute); the template's author can only mend it.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { html } from '@plenary/render/html';
 *
 * const name = 'O’Brien <script>';
 * assert.equal(html`<p title="${name}">${[name]}</p>`.markup.includes('<script>'), false);
 * assert.equal(html`<a href="${'javascript:alert(1)'}">x</a>`.markup, '<a href="about:invalid">x</a>');
 * ```
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): SafeHtml {
  const holes = templateHoles(strings);
  let markup = strings[0] ?? '';
  for (const [index, value] of values.entries()) {
    markup += harmless(value, holes[index] ?? 'text') + (strings[index + 1] ?? '');
  }
  return unsafeHtml(markup);
}

function harmless(value: HtmlValue, hole: TemplateHole): string {
  if (value === null || value === undefined || value === false) return '';
  if (Array.isArray(value)) return value.map((each: HtmlValue) => harmless(each, hole)).join('');
  if (isSafeHtml(value))
    return hole === 'text' || hole === 'attributes' ? value.markup : refuse(hole);
  if (hole === 'attributes') return refuse(hole);
  const text = String(value);
  return escapeHtml(hole === 'url' ? safeUrl(text) : text);
}

function refuse(hole: TemplateHole): never {
  throw Object.assign(new Error(`this value cannot stand in a template’s ${hole}`), {
    code: 'html.template',
  });
}
