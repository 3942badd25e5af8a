/** The cookie that holds a personal link's token after the link was followed. */
export interface OwnLinkCookie {
  /** The token that a request carries; null for none. */
  read(request: Request): string | null;
  /** The `Set-Cookie` value that keeps a token until the browser closes. */
  keep(token: string): string;
  /** The `Set-Cookie` value that forgets it. */
  forget(): string;
}

/**
 * The cookie of one site. Over https its name begins with `__Host-`, which ties it to this host
 * (RFC 6265bis §4.1.3.2); browsers refuse that prefix on plain http. The name also tells the event and
 * where the site is mounted, for there may be several on one host.
 *
 * @param secure - whether the site is served over https.
 * @param eventId - the event's id.
 * @param basePath - where the site is mounted, such as `/vol`; empty at the root.
 */
export function ownLinkCookie(secure: boolean, eventId: string, basePath: string): OwnLinkCookie {
  const place = `${eventId}${basePath}`.replace(/[^A-Za-z0-9-]+/g, '-');
  const name = `${secure ? '__Host-' : ''}plenary-own-${place}`;
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  return {
    read(request) {
      const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim());
      const found = pairs.find((pair) => pair.startsWith(`${name}=`));
      return found?.slice(name.length + 1) || null;
    },
    keep: (token) => `${name}=${encodeURIComponent(token)}; ${attributes}`,
    forget: () => `${name}=; Max-Age=0; ${attributes}`,
  };
}
