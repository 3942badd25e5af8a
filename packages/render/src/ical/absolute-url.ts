/**
 * A URL as a calendar can carry it, or null for one that leads nowhere outside the page it stood on.
 * Values of type URI are not escaped (RFC 5545 §3.3.13), so only what the URL standard has
 * serialised passes: it holds no control character.
 *
 * @param href - any string; `http` and `https` pass
 */
export function absoluteUrl(href: string): string | null {
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}
