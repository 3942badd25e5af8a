const schemes = new Set(['http', 'https', 'mailto', 'tel']);

/** What stands in the place of a URL that is refused: browsers load nothing for it. */
const refusedUrl = 'about:invalid';

/**
 * A URL that may be linked to: http, https, mailto, tel, or relative; any other becomes
 * `about:invalid`. Browsers drop controls and spaces before they read a scheme (WHATWG URL), so we do.
 *
 * @param url - an address, possibly from somebody we do not trust.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { safeUrl } from '@plenary/render/html';
 *
 * assert.equal(safeUrl('/nl/programma'), '/nl/programma');
 * assert.equal(safeUrl('java\tscript:alert(1)'), 'about:invalid');
 * ```
 */
export function safeUrl(url: string): string {
  const read = [...url].filter((character) => character > ' ').join('');
  const scheme = /^([^/?#:]*):/.exec(read)?.[1];
  return scheme === undefined || schemes.has(scheme.toLowerCase()) ? url : refusedUrl;
}
