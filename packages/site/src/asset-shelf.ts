import { joinedBytes } from './joined-bytes.ts';
import { toBase64Url } from './signature.ts';

/** A file that pages refer to, such as a stylesheet or a font. */
export interface Asset {
  /** File name with its extension, such as `night-sky.css`. */
  readonly name: string;
  /** Media type, such as `text/css; charset=utf-8`. */
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

/** The files of a site under one version, so that browsers may keep them for good. */
export interface AssetShelf {
  /** The path of a file, to be put after the site's base path. */
  path(name: string): string;
  /** A file as asked for by version and name; null where there is none. */
  serve(request: Request, version: string, name: string): Response | null;
}

/**
 * Puts files on a shelf whose version is the hash of all of them: a stylesheet can name the font beside
 * it without knowing the version.
 *
 * @param assets - the files; a later one replaces one of the same name.
 */
export async function assetShelf(assets: readonly Asset[]): Promise<AssetShelf> {
  const byName = new Map(
    assets.map(({ name, type, body }) => [
      name,
      { type, body: typeof body === 'string' ? new TextEncoder().encode(body) : body },
    ]),
  );
  const current = await hashOf([...byName].map(([name, { body }]) => ({ name, body })));
  return {
    path: (name) => `/assets/${current}/${name}`,
    serve(request, version, name) {
      const asset = byName.get(name);
      if (asset === undefined) return null;
      const headers = {
        'content-type': asset.type,
        etag: `"${current}"`,
        // A page from before an update asks for an older version: it gets today's, not for good.
        'cache-control':
          version === current ? 'public, max-age=31536000, immutable' : 'public, no-cache',
      };
      return request.headers.get('if-none-match') === headers.etag
        ? new Response(null, { status: 304, headers })
        : new Response(asset.body, { headers });
    },
  };
}

async function hashOf(files: readonly { name: string; body: Uint8Array }[]): Promise<string> {
  const named = files.flatMap(({ name, body }) => [
    new TextEncoder().encode(`${name} ${body.byteLength}\n`),
    body,
  ]);
  const digest = await crypto.subtle.digest('SHA-256', joinedBytes(named));
  return toBase64Url(new Uint8Array(digest).slice(0, 9));
}
