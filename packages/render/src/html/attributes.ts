import { escapeHtml } from './escape.ts';
import { type SafeHtml, unsafeHtml } from './safe-html.ts';
import { safeUrl } from './safe-url.ts';
import { isCodeAttribute, isUrlAttribute } from './template-hole.ts';

/**
 * Attributes for a tag: a value is escaped, `true` stands as the bare name, and null, undefined and
 * false leave the attribute out.
 *
 * @param values - by attribute name.
 * @throws an `Error` with code `html.template` for a name that is no attribute's or that is code (`onclick`, `style`).
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { attributes, html } from '@plenary/render/html';
 *
 * const field = attributes({ id: 'name', required: true, 'aria-invalid': null });
 * assert.equal(html`<input ${field}>`.markup, '<input id="name" required>');
 * ```
 */
export function attributes(
  values: Readonly<Record<string, string | number | boolean | null | undefined>>,
): SafeHtml {
  return unsafeHtml(
    Object.entries(values)
      .filter(([, value]) => value !== null && value !== undefined && value !== false)
      .map(([name, value]) => attribute(name, value === true ? null : String(value)))
      .join(' '),
  );
}

function attribute(name: string, value: string | null): string {
  if (!/^[a-z][a-z0-9:-]*$/i.test(name) || isCodeAttribute(name)) {
    throw Object.assign(new Error(`‘${name}’ cannot be an attribute here`), {
      code: 'html.template',
    });
  }
  if (value === null) return name;
  return `${name}="${escapeHtml(isUrlAttribute(name) ? safeUrl(value) : value)}"`;
}
