import { stylesheet } from '@plenary/render/html';
import type { Asset } from './asset-shelf.ts';
import { robotTrapStyle } from './robot-trap.ts';
import type { SiteOptions } from './site-options.ts';
import type { SiteParts } from './visit.ts';

/** The default look with the team's own on top of it. */
export function assetsOf({ look = {} }: SiteOptions): Asset[] {
  const css = [
    { name: 'plenary.css', css: stylesheet + robotTrapStyle },
    ...(look.stylesheets ?? []),
  ];
  return [
    ...css.map(({ name, css }) => ({ name, type: 'text/css; charset=utf-8', body: css })),
    ...(look.assets ?? []),
  ];
}

/** The favicon; null where the look has none. */
export function favicon({ look = {} }: SiteOptions): Response | null {
  return look.icon === undefined
    ? null
    : new Response(look.icon, {
        headers: { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' },
      });
}

/** What robots are asked (RFC 9309): everything public may be read, or nothing on a demonstration. */
export function robots({ noindex = false }: SiteOptions): Response {
  const rule = noindex ? 'Disallow: /' : 'Allow: /';
  return text(200, `User-agent: *\n${rule}\n`);
}

/** The process answers. */
export function alive(): Response {
  return text(200, 'ok\n');
}

/** The desk answers too, or why not. */
export async function readiness(site: SiteParts): Promise<Response> {
  const health = await site.options.desk.health();
  return health.ok ? text(200, 'ready\n') : text(503, `not ready: ${health.reason}\n`);
}

function text(status: number, body: string): Response {
  return new Response(body, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
}
