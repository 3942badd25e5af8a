import type { Locale } from '@plenary/site';
import { letterPage, mailListPage } from '../mail-page.ts';
import type { OpenScene } from './open-scene.ts';
import type { Scene } from './scene.ts';
import { mailPagePath } from './scene-paths.ts';

/**
 * A letter as mail programs show it. Its own style is let through; scripts, pictures from elsewhere and
 * the site's cookies are not: the document has an origin of its own (CSP `sandbox`).
 */
const letterPolicy =
  "sandbox allow-top-navigation-by-user-activation; default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/**
 * The page with a scene's mail, or one letter as a page, as HTML, as a file, as a calendar entry; null
 * where the address is none of these.
 *
 * @param request - a GET below the scene's path.
 * @param scene - the scene with its open site.
 */
export async function mailRoutes(
  request: Request,
  scene: Scene,
  { site, mail }: OpenScene,
): Promise<Response | null> {
  const path = new URL(request.url).pathname;
  const locale = (['nl', 'en'] as const).find((tag) => isBelow(path, mailPagePath(scene, tag)));
  if (locale === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return null;
  const base = mailPagePath(scene, locale);
  const rest = path.slice(base.length + 1);
  if (rest === '') {
    return site.page(request, {
      locale,
      pathIn: (tag) => mailPagePath(scene, tag),
      ...mailListPage(await mail.list(), locale, base),
    });
  }
  const [name = '', ending] = rest.split('.');
  const archived = await mail.read(name);
  if (archived === null) return null;
  switch (ending) {
    case undefined:
      return site.page(request, {
        locale,
        pathIn: (tag: Locale) => `${mailPagePath(scene, tag)}/${name}`,
        ...letterPage(archived, locale, base),
      });
    case 'html':
      return file(archived.letter.mail.html, 'text/html; charset=utf-8', {
        'content-security-policy': letterPolicy,
      });
    case 'eml':
      return file(await mail.eml(name), 'message/rfc822', download(`${name}.eml`));
    case 'ics': {
      const { calendar } = archived.letter.mail;
      return calendar === null
        ? null
        : file(calendar.content, 'text/calendar; charset=utf-8', download(calendar.filename));
    }
    default:
      return null;
  }
}

function isBelow(path: string, base: string): boolean {
  return path === base || path.startsWith(`${base}/`);
}

function download(filename: string): Record<string, string> {
  return { 'content-disposition': `attachment; filename="${filename}"` };
}

function file(
  body: string | Uint8Array<ArrayBuffer> | null,
  type: string,
  headers: Record<string, string>,
): Response | null {
  if (body === null) return null;
  return new Response(body, {
    headers: {
      'content-type': type,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      ...headers,
    },
  });
}
