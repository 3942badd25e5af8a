import { type CompiledEvent, pick } from '@plenary/model/compiled';
import type { LinkView } from './link-view.ts';
import { registrationStateView } from './registration-state-view.ts';
import type { ViewContext } from './view-context.ts';
import { type ViewText, viewText } from './view-text.ts';

/** Which entry of the navigation a page belongs to; `other` for none. */
export type PageName =
  | 'home'
  | 'programme'
  | 'themes'
  | 'register'
  | 'own'
  | 'recover'
  | 'directions'
  | 'privacy'
  | 'accessibility'
  | 'contact'
  | 'other';

/** The same page in one language; `lang` is a BCP 47 tag, `name` in that language itself. */
export interface LanguageLink {
  readonly lang: string;
  readonly href: string;
  readonly name: string;
  readonly current: boolean;
  /** Absolute URL for `hreflang`; absent: `href`. */
  readonly canonical?: string;
}

/** What the frame of a page is made with. */
export interface LayoutOptions {
  readonly page: PageName;
  /** The view's `documentTitle`; the event's short title is put after it. */
  readonly title: string;
  readonly languages: readonly LanguageLink[];
  /** Absolute URL of this page; null where it has none (an error, a personal page). */
  readonly canonical: string | null;
  /** Absent: the event's summary. */
  readonly description?: string | null;
  /** URLs in order. */
  readonly stylesheets: readonly string[];
  /** URL of a font file to fetch early; absent for none. */
  readonly preloadFonts?: readonly string[];
  /** URL of the favicon (SVG). */
  readonly icon?: string | null;
  /** Absolute URL of the picture for link previews, with its alternative text. */
  readonly image?: { readonly url: string; readonly alt: string } | null;
  readonly noindex?: boolean;
}

/** The frame of a page: head, header, navigation, footer. */
export interface LayoutView {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly page: PageName;
  readonly documentTitle: string;
  readonly description: string;
  readonly canonical: string | null;
  readonly alternates: readonly { readonly lang: string; readonly href: string }[];
  readonly stylesheets: readonly string[];
  readonly preloadFonts: readonly string[];
  readonly icon: string | null;
  readonly noindex: boolean;
  readonly openGraph: readonly { readonly property: string; readonly content: string }[];
  readonly skipLink: string;
  readonly home: { readonly href: string; readonly label: ViewText; readonly current: boolean };
  readonly navigation: {
    readonly label: string;
    readonly items: readonly (LinkView & { readonly current: boolean })[];
  };
  /** The other languages of this page. */
  readonly languages: {
    readonly label: string;
    readonly items: readonly (LinkView & { readonly lang: string })[];
  };
  readonly footer: {
    readonly text: ViewText;
    readonly label: string;
    readonly links: readonly LinkView[];
  };
}

/**
 * The frame around every page: what stands in the head, the header with its navigation, the footer.
 *
 * @param event - the compiled event.
 * @param ctx - messages, addresses of pages, and availability (whether 'register' is in the menu).
 * @param options - the page's own title, addresses and files.
 *
 * @example
 * ```ts
 * import type { CompiledEvent } from '@plenary/model/compiled';
 * import { layoutView, type ViewContext } from '@plenary/render';
 *
 * const frame = { title: 'Programma', languages: [], canonical: null, stylesheets: [] };
 * const title = (event: CompiledEvent, ctx: ViewContext): string =>
 *   layoutView(event, ctx, { page: 'programme', ...frame }).documentTitle;
 * ```
 */
export function layoutView(
  event: CompiledEvent,
  ctx: ViewContext,
  options: LayoutOptions,
): LayoutView {
  const { messages, urls } = ctx;
  const { site, locale } = messages;
  const { page, languages, stylesheets, preloadFonts = [], icon = null } = options;
  const shortTitle = viewText(event.shortTitle, ctx);
  const description = plain(options.description ?? viewText(event.summary, ctx).text);
  return {
    lang: locale,
    dir: pick({ [locale]: '' }, locale).dir,
    page,
    documentTitle: plain(page === 'home' ? options.title : titleOf(options.title, shortTitle.text)),
    description,
    canonical: options.canonical,
    alternates: languages.map(({ lang, href, canonical }) => ({ lang, href: canonical ?? href })),
    stylesheets,
    preloadFonts,
    icon,
    noindex: options.noindex ?? false,
    openGraph: openGraph(event, description, options, ctx),
    skipLink: site.skipLink,
    home: { href: urls.home, label: shortTitle, current: page === 'home' },
    navigation: { label: site.navigation, items: navigation(event, page, ctx) },
    languages: {
      label: site.languages,
      items: languages
        .filter(({ current }) => !current)
        .map(({ href, name, lang }) => ({ href, label: name, lang })),
    },
    footer: {
      text: viewText(event.title, ctx),
      label: site.footer,
      links: footerLinks(ctx),
    },
  };
}

/** Soft hyphens break long words on a page; elsewhere they would be seen or searched for. */
function plain(words: string): string {
  return words.replaceAll('\u00AD', '');
}

function titleOf(title: string, shortTitle: string): string {
  return title.includes(shortTitle) ? title : `${title} – ${shortTitle}`;
}

function navigation(
  event: CompiledEvent,
  page: PageName,
  ctx: ViewContext,
): LayoutView['navigation']['items'] {
  const { urls, messages } = ctx;
  const { site } = messages;
  const items: { page: PageName; href: string; label: string; shown: boolean }[] = [
    { page: 'programme', href: urls.programme, label: site.programme, shown: true },
    { page: 'themes', href: urls.themes, label: site.themes, shown: event.themes.length > 0 },
    { page: 'directions', href: urls.directions, label: site.directions, shown: true },
    {
      page: 'register',
      href: urls.register,
      label: site.register,
      shown: registrationStateView(event, ctx).canRegister,
    },
  ];
  return items
    .filter(({ shown }) => shown)
    .map(({ page: own, href, label }) => ({ href, label, current: own === page }));
}

function footerLinks({ urls, messages }: ViewContext): LinkView[] {
  const { site } = messages;
  return [
    { href: urls.contact, label: site.contact },
    { href: urls.recover, label: site.recover },
    { href: urls.calendar, label: site.calendar },
    { href: urls.privacy, label: site.privacy },
    { href: urls.accessibility, label: site.accessibility },
  ];
}

function openGraph(
  event: CompiledEvent,
  description: string,
  { title, canonical, image = null }: LayoutOptions,
  ctx: ViewContext,
): LayoutView['openGraph'] {
  const tags = [
    { property: 'og:type', content: 'website' },
    { property: 'og:site_name', content: viewText(event.title, ctx).text },
    { property: 'og:title', content: plain(title) },
    { property: 'og:description', content: description },
  ];
  if (canonical !== null) tags.push({ property: 'og:url', content: canonical });
  if (image === null) return tags;
  return [
    ...tags,
    { property: 'og:image', content: image.url },
    { property: 'og:image:alt', content: image.alt },
  ];
}
