const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text as it may stand between tags and inside quoted attributes alike. What HTML cannot hold (NUL,
 * half a surrogate pair) becomes U+FFFD, as a parser would make it.
 *
 * @param text - any text.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { escapeHtml } from '@plenary/render/html';
 *
 * assert.equal(escapeHtml('"Jansen" & zn. <1>'), '&quot;Jansen&quot; &amp; zn. &lt;1&gt;');
 * ```
 */
export function escapeHtml(text: string): string {
  return text
    .replace(/\0|\p{Surrogate}/gu, '\uFFFD')
    .replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
