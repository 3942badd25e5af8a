import { pick } from '@plenary/model/compiled';
import { type LanguageLink, layoutView, type PageName, type ViewContext } from '@plenary/render';
import { page, type SafeHtml } from '@plenary/render/html';
import { type Locale, routePath } from './routes.ts';
import type { SiteParts, Visit } from './visit.ts';

/** What a page is shown with, besides what is in it. */
export interface PageOptions {
  readonly ctx: ViewContext;
  readonly page: PageName;
  readonly title: string;
  readonly description?: string;
  readonly status?: number;
  /** Somebody's own, or an answer to what was sent: kept by nobody, found by no search engine. */
  readonly personal?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  /** Where the same page is in a language; by default by the visit's own route. */
  readonly pathIn?: (locale: Locale) => string;
}

/**
 * A whole page as a response.
 *
 * @param visit - whose page it is.
 * @param options - the page's frame.
 * @param main - what is in it.
 */
export async function showPage(
  visit: Visit,
  options: PageOptions,
  main: SafeHtml,
): Promise<Response> {
  const { site } = visit;
  const { look = {}, banner, noindex = false } = site.options;
  const shelf = await site.shelf;
  const assetUrl = (name: string) => site.basePath + shelf.path(name);
  const status = options.status ?? 200;
  const outOfSight = options.personal === true || status >= 400;
  const pathIn = options.pathIn ?? ((locale) => pathOfVisit(visit, locale));
  const layout = layoutView(site.event, options.ctx, {
    page: options.page,
    title: options.title,
    languages: languageLinks(site, visit.locale, pathIn),
    canonical: outOfSight ? null : site.origin + pathIn(visit.locale),
    description: options.description ?? null,
    stylesheets: ['plenary.css', ...(look.stylesheets ?? []).map(({ name }) => name)].map(assetUrl),
    preloadFonts: (look.preloadFonts ?? []).map(assetUrl),
    icon: look.icon === undefined ? null : `${site.basePath}/favicon.svg`,
    image:
      look.image === undefined
        ? null
        : {
            url: site.origin + assetUrl(look.image.name),
            alt: pick(look.image.alt, visit.locale).text,
          },
    noindex: noindex || outOfSight,
  });
  const slots = { brand: look.brand, banner: banner?.(visit.locale) };
  return new Response(page(layout, main, slots), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': visit.locale,
      'cache-control': outOfSight ? 'no-store' : 'private, no-cache',
      ...options.headers,
    },
  });
}

function languageLinks(
  site: SiteParts,
  current: Locale,
  pathIn: (locale: Locale) => string,
): LanguageLink[] {
  const names = { nl: 'Nederlands', en: 'English' };
  // One language is no choice.
  if (site.languages.length === 1) return [];
  return site.languages.map((lang) => ({
    lang,
    name: names[lang],
    href: pathIn(lang),
    current: lang === current,
    canonical: site.origin + pathIn(lang),
  }));
}

function pathOfVisit(visit: Visit, locale: Locale): string {
  return visit.site.basePath + routePath(locale, visit.route ?? 'home', visit.parameter);
}

/** Sends the browser on with a GET, so that going back or reloading sends nothing twice (RFC 9110 §15.4.4). */
export function seeOther(location: string, headers: Record<string, string> = {}): Response {
  return new Response(null, {
    status: 303,
    headers: { location, 'cache-control': 'no-store', ...headers },
  });
}
