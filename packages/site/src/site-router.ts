import { Hono } from 'hono';
import { pageHandlers } from './page-handlers.ts';
import { preferredLanguage } from './preferred-language.ts';
import { faultOf, type RequestLogEntry } from './request-log.ts';
import { localeOfPath, routeNames, routePattern, siteUrls } from './routes.ts';
import { showNotice } from './show-notice.ts';
import { seeOther } from './show-page.ts';
import { alive, favicon, readiness, robots } from './site-files.ts';
import { type SiteParts, type Visit, visitOf } from './visit.ts';

/** What is noted of a request while it is answered. */
export type Seen = { -readonly [Key in 'route' | 'fault']?: RequestLogEntry[Key] };

type Router = Hono<{ Bindings: Seen }>;

/**
 * What answers the requests to a site: its pages in every language, its files, and what is said where
 * there is neither or where something broke.
 *
 * @param site - whose routes they are.
 */
export function siteRouter(site: SiteParts): (request: Request, seen: Seen) => Promise<Response> {
  const app = new Hono<{ Bindings: Seen }>();
  addPages(app, site);
  addFiles(app, site);
  app.notFound((c) => notFound(site, c.req.raw));
  app.onError((thrown, c) => {
    c.env.fault = faultOf(thrown);
    return showNotice(lostVisit(site, c.req.raw), { kind: 'fault' });
  });
  return async (request, seen) => app.fetch(request, seen);
}

function addPages(app: Router, site: SiteParts): void {
  for (const locale of site.languages) {
    for (const route of routeNames) {
      const { get, post } = pageHandlers[route];
      const pattern = site.basePath + routePattern(locale, route);
      app.all(pattern, (c) => {
        c.env.route = pattern;
        const visit = visitOf(
          site,
          c.req.raw,
          locale,
          route,
          c.req.param('id') ?? c.req.param('token'),
        );
        const reading = c.req.method === 'GET' || c.req.method === 'HEAD';
        const handler = reading ? get : c.req.method === 'POST' ? post : undefined;
        if (handler !== undefined) return handler(visit);
        const allow = post === undefined ? 'GET, HEAD' : 'GET, HEAD, POST';
        return showNotice(visit, { kind: 'method-not-allowed' }, { allow });
      });
    }
  }
}

function addFiles(app: Router, site: SiteParts): void {
  const { basePath, options } = site;
  app.get(`${basePath}/assets/:version/:name`, async (c) => {
    c.env.route = `${basePath}/assets/:version/:name`;
    const shelf = await site.shelf;
    return shelf.serve(c.req.raw, c.req.param('version'), c.req.param('name')) ?? c.notFound();
  });
  app.get(`${basePath}/favicon.svg`, (c) => favicon(options) ?? c.notFound());
  app.get(`${basePath}/robots.txt`, () => robots(options));
  app.get(`${basePath}/healthz`, () => alive());
  app.get(`${basePath}/readyz`, () => readiness(site));
  app.get(basePath || '/', (c) => {
    const locale = preferredLanguage(c.req.header('accept-language') ?? null, site.languages);
    return seeOther(siteUrls(locale, basePath).home, { vary: 'Accept-Language' });
  });
  const files = ['/assets/:version/:name', '/favicon.svg', '/robots.txt', '/healthz', '/readyz'];
  for (const pattern of [basePath || '/', ...files.map((file) => basePath + file)]) {
    app.on(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'], pattern, (c) =>
      showNotice(
        lostVisit(site, c.req.raw),
        { kind: 'method-not-allowed' },
        { allow: 'GET, HEAD' },
      ),
    );
  }
}

function notFound(site: SiteParts, request: Request): Promise<Response> | Response {
  const { pathname } = new URL(request.url);
  // `//elsewhere` would be an address on another host.
  const trimmed = pathname.replace(/\/+$/, '').replace(/^\/+/, '/');
  return pathname.endsWith('/') && trimmed !== ''
    ? new Response(null, { status: 301, headers: { location: trimmed } })
    : showNotice(lostVisit(site, request), { kind: 'not-found' });
}

/** A visit to no page, in the language of its address or else of the browser. */
function lostVisit(site: SiteParts, request: Request): Visit {
  const path = new URL(request.url).pathname.slice(site.basePath.length);
  const accepted = request.headers.get('accept-language');
  const spoken = site.languages.find((language) => language === localeOfPath(path));
  return visitOf(site, request, spoken ?? preferredLanguage(accepted, site.languages), null);
}
