/** A page as somebody got it. */
export interface Visited {
  readonly status: number;
  /** The path with its query. */
  readonly path: string;
  readonly headers: Headers;
  readonly html: string;
  /** The document's title. */
  readonly title: string;
  /** The text without markup, spaces as one. */
  readonly text: string;
  /** The hidden fields of the page's form, by name. */
  readonly hidden: Readonly<Record<string, string>>;
  /** The same as they are sent, a name that stands several times as often. */
  readonly sent: URLSearchParams;
}

/** Somebody with a browser that has cookies and no script. */
export interface Visitor {
  get(path: string, headers?: Record<string, string>): Promise<Visited>;
  /** Sends a form and follows the redirect, if there is one. */
  post(
    path: string,
    fields: Readonly<Record<string, string>> | URLSearchParams,
    headers?: Record<string, string>,
  ): Promise<Visited>;
}

/**
 * Somebody who visits a site in process.
 *
 * @param fetch - the site.
 * @param origin - where they think it is.
 */
export function visitor(fetch: (request: Request) => Promise<Response>, origin: string): Visitor {
  const cookies = new Map<string, string>();

  async function send(path: string, init: RequestInit): Promise<Visited> {
    const headers = new Headers(init.headers);
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    if (cookie !== '') headers.set('cookie', cookie);
    const response = await fetch(new Request(new URL(path, origin), { ...init, headers }));
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const [name = '', value = ''] = pair.split('=');
      if (line.includes('Max-Age=0')) cookies.delete(name);
      else cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (location !== null) return send(location, { method: 'GET' });
    const html = await response.text();
    return { status: response.status, path, headers: response.headers, html, ...read(html) };
  }

  return {
    get: (path, headers = {}) => send(path, { headers }),
    post: (path, fields, headers = {}) =>
      send(path, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { 'sec-fetch-site': 'same-origin', ...headers },
      }),
  };
}

function read(html: string): Pick<Visited, 'title' | 'text' | 'hidden' | 'sent'> {
  const body = html.replace(/<(style|svg|head)\b.*?<\/\1>/gs, ' ');
  const hidden = [...html.matchAll(/<input\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => attribute(tag, 'type') === 'hidden')
    .map((tag): [string, string] => [attribute(tag, 'name'), attribute(tag, 'value')]);
  return {
    title: unescaped(/<title>(.*?)<\/title>/s.exec(html)?.[1] ?? ''),
    text: unescaped(body.replace(/<[^>]+>/g, ' '))
      .replace(/\s+/g, ' ')
      .trim(),
    hidden: Object.fromEntries(hidden),
    sent: new URLSearchParams(hidden),
  };
}

function attribute(tag: string, name: string): string {
  return unescaped(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
}

function unescaped(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return named[name] ?? whole;
  });
}
