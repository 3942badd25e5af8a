/**
 * Whether a request that would change something comes from another site (CSRF). The browser says so in
 * `Sec-Fetch-Site`; an older one in `Origin`, which must then be this site. Without either it is no
 * browser, and there is no session to abuse.
 *
 * @param request - a request that changes something.
 * @param publicOrigin - where the site is, as configured, such as `https://dag.example.nl`.
 * @example
 * ```ts
 * import assert from 'node:assert';
 * import { isCrossSite } from '@plenary/site';
 *
 * const post = new Request('http://localhost:3000/nl/aanmelden', {
 *   method: 'POST',
 *   headers: { origin: 'https://elsewhere.example' },
 * });
 * assert.equal(isCrossSite(post, 'http://localhost:3000'), true);
 * ```
 */
export function isCrossSite(request: Request, publicOrigin: string): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site !== 'same-origin' && site !== 'none';
  const origin = request.headers.get('origin');
  if (origin === null || origin === publicOrigin) return false;
  // The address somebody used to get here, such as the machine's own on a local network.
  return !URL.canParse(origin) || new URL(origin).host !== new URL(request.url).host;
}
