import type { CompiledEvent } from '@plenary/model/compiled';
import type { Messages, SiteUrls, ViewContext } from '@plenary/render';
import { en } from '@plenary/render/en';
import { nl } from '@plenary/render/nl';
import type { AssetShelf } from './asset-shelf.ts';
import type { OwnLinkCookie } from './own-link-cookie.ts';
import { type Locale, type RouteName, siteUrls } from './routes.ts';
import type { Signer } from './signature.ts';
import type { SiteOptions } from './site-options.ts';

/** A site put together: what every page needs, the same for every request. */
export interface SiteParts {
  readonly options: SiteOptions;
  /** As the desk last heard of it: a revision shows on the next page. */
  readonly event: CompiledEvent;
  /** Where the public finds it, without a path. */
  readonly origin: string;
  readonly basePath: string;
  /** The event's languages that there are texts for, its default first. */
  readonly languages: readonly [Locale, ...Locale[]];
  readonly shelf: Promise<AssetShelf>;
  readonly forms: Signer;
  readonly receipts: Signer;
  readonly cookie: OwnLinkCookie;
}

/** One request to one page in one language. */
export interface Visit {
  readonly site: SiteParts;
  readonly request: Request;
  readonly locale: Locale;
  /** null for a page that has no route, such as 'not found'. */
  readonly route: RouteName | null;
  /** What `:id` or `:token` stood for in the address; empty where the route has none. */
  readonly parameter: string;
  readonly query: URLSearchParams;
  readonly urls: SiteUrls;
}

const messagesOf: Record<Locale, Messages> = { nl, en };

/** The texts of a language. */
export function messagesIn(locale: Locale): Messages {
  return messagesOf[locale];
}

/** The addresses of a language's pages as absolute URLs, for mail and for search engines. */
export function absoluteUrls(site: SiteParts, locale: Locale): SiteUrls {
  return siteUrls(locale, site.origin + site.basePath);
}

/** What views are made with for this visit: the seats as they are at this moment. */
export async function contextOf(visit: Visit): Promise<ViewContext> {
  const { desk } = visit.site.options;
  return {
    messages: messagesIn(visit.locale),
    now: desk.now(),
    availability: await desk.availability(),
    urls: visit.urls,
  };
}

/** A request to a page, with what its address says. */
export function visitOf(
  site: SiteParts,
  request: Request,
  locale: Locale,
  route: RouteName | null,
  parameter = '',
): Visit {
  const query = new URL(request.url).searchParams;
  const urls = siteUrls(locale, site.basePath);
  return { site, request, locale, route, parameter, query, urls };
}
