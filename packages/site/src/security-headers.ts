/**
 * The headers that keep a page from doing what it never does: no script, no style of others, no frames,
 * forms to this site alone (OWASP ASVS 5.0, 3.4).
 *
 * @param publicOrigin - where the site is; over https the browser is told to stay on https.
 */
export function securityHeaders(publicOrigin: string): Readonly<Record<string, string>> {
  return {
    'content-security-policy':
      "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    // Not `no-referrer`: browsers then send forms with `Origin: null`.
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    ...(publicOrigin.startsWith('https:')
      ? { 'strict-transport-security': 'max-age=31536000' }
      : {}),
  };
}
