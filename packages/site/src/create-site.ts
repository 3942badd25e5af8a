import type { MailOrder } from '@plenary/desk';
import type { SiteUrls } from '@plenary/render';
import type { SafeHtml } from '@plenary/render/html';
import { assetShelf } from './asset-shelf.ts';
import { type Letter, letterFor } from './letter.ts';
import { ownLinkCookie } from './own-link-cookie.ts';
import { type Locale, locales, siteUrls } from './routes.ts';
import { securityHeaders } from './security-headers.ts';
import { showPage } from './show-page.ts';
import { signer } from './signature.ts';
import { assetsOf } from './site-files.ts';
import type { SiteOptions } from './site-options.ts';
import { type Seen, siteRouter } from './site-router.ts';
import { unsupportedFeatures } from './unsupported-features.ts';
import { contextOf, type SiteParts, visitOf } from './visit.ts';

/** A page of a team's own, in the frame of the site. */
export interface OwnPage {
  readonly locale: Locale;
  /** For the browser's tab; the event's short title is put after it. */
  readonly title: string;
  readonly main: SafeHtml;
  /** Where the same page is in a language: a path from the root of the host. */
  readonly pathIn: (locale: Locale) => string;
}

/** A registration site. */
export interface Site {
  /** Answers a request with a page, a file or a redirect. Never rejects. */
  fetch(request: Request): Promise<Response>;
  /** The paths of a language's pages. */
  urlsFor(locale: Locale): SiteUrls;
  /** The mail that an order of the desk stands for, ready for a transport. */
  letterFor(order: MailOrder): Letter;
  /** A page of your own in the site's frame; kept by nobody, found by no search engine. */
  page(request: Request, page: OwnPage): Promise<Response>;
}

/**
 * A complete registration site in front of a desk: pages in the event's languages (Dutch, English or both), forms that work without
 * script, personal links, calendar files, errors.
 *
 * @param options - the desk, the configuration, the look.
 * @throws Error with code `site.secret-too-short`, `site.public-url`, `site.base-path`,
 * `site.language` (the event has no language that the site has texts for), `site.own-type` (a field of
 * the form is of an own kind for which `ownTypes` has no schema), `site.several-themes` (the form asks
 * for a theme in more than one session) or `site.unsupported` with, in `features`, what the event asks of
 * its registration that these pages have no place for: `waitingList`, `parties`, `approval`, `invitations`
 * (quotas and earmarks for them too), `themeChoice.ranked`, `proveAddress`, `deadlines` (by audience),
 * `perPerson` (above 1). Nothing that an event asks for is left out in silence.
 * @example
 * ```ts
 * import assert from 'node:assert';
 * import { memoryStore, openDesk } from '@plenary/desk';
 * import { sampleEvent } from '@plenary/desk/testing';
 * import { createSite } from '@plenary/site';
 *
 * const site = createSite({
 *   desk: openDesk({ event: sampleEvent(), store: memoryStore(), secret: 'links '.repeat(8) }),
 *   config: {
 *     publicUrl: 'http://localhost:3000',
 *     secret: 'forms '.repeat(8),
 *     mailFrom: 'dag@example.org',
 *     contact: { name: 'The organisers', email: 'dag@example.org' },
 *   },
 * });
 * const response = await site.fetch(new Request('http://localhost:3000/en/programme'));
 * assert.equal(response.status, 200);
 * ```
 */
export function createSite(options: SiteOptions): Site {
  const site = partsOf(options);
  const answer = siteRouter(site);
  const headers = securityHeaders(site.origin);
  return {
    async fetch(request) {
      const began = performance.now();
      const seen: Seen = {};
      const response = await answer(request, seen);
      for (const [name, value] of Object.entries(headers)) {
        if (!response.headers.has(name)) response.headers.set(name, value);
      }
      options.log?.({
        method: request.method,
        route: 'other',
        ...seen,
        status: response.status,
        ms: performance.now() - began,
      });
      return response;
    },
    urlsFor: (locale) => siteUrls(locale, site.basePath),
    letterFor: (order) => letterFor(site, order),
    async page(request, { locale, title, main, pathIn }) {
      const visit = visitOf(site, request, locale, null);
      const ctx = await contextOf(visit);
      const response = await showPage(
        visit,
        { ctx, page: 'other', title, pathIn, personal: true },
        main,
      );
      for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
      return response;
    },
  };
}

function partsOf(options: SiteOptions): SiteParts {
  const { config, desk, basePath = '' } = options;
  if (!URL.canParse(config.publicUrl) || !/^https?:/.test(config.publicUrl)) {
    throw siteError('site.public-url', 'PUBLIC_URL must be an http or https address.');
  }
  if (!/^(\/[a-z0-9-]+)*$/.test(basePath)) {
    throw siteError('site.base-path', 'A base path looks like /vol, or is empty.');
  }
  const [first, ...others] = desk.event.languages.flatMap(
    (tag) => locales.find((locale) => locale === tag) ?? [],
  );
  if (first === undefined) {
    throw siteError(
      'site.language',
      `The event needs one of these languages: ${locales.join(', ')}.`,
    );
  }
  for (const { name, ownType } of desk.event.form.fields) {
    if (ownType !== null && !Object.hasOwn(options.ownTypes ?? {}, ownType)) {
      throw siteError(
        'site.own-type',
        `The form’s field ‘${name}’ is checked by the schema ‘${ownType}’, which ownTypes does not have.`,
      );
    }
  }
  if (desk.event.form.fields.filter(({ meaning }) => meaning === 'theme').length > 1) {
    throw siteError(
      'site.several-themes',
      'The form asks for a theme in more than one session; these pages can ask for one.',
    );
  }
  const features = unsupportedFeatures(desk.event.registration);
  if (features.length > 0) {
    const message = `These pages have no place yet for what the event asks: ${features.join(', ')}.`;
    throw Object.assign(siteError('site.unsupported', message), { features });
  }
  const place = `${desk.event.id}${basePath}`;
  return {
    options,
    get event() {
      return desk.event;
    },
    origin: new URL(config.publicUrl).origin,
    basePath,
    languages: [first, ...others],
    shelf: assetShelf(assetsOf(options)),
    forms: signer(config.secret, `form ${place}`),
    receipts: signer(config.secret, `receipt ${place}`),
    cookie: ownLinkCookie(config.publicUrl.startsWith('https:'), desk.event.id, basePath),
  };
}

function siteError(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}
