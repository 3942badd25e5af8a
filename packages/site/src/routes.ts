import type { SiteUrls } from '@plenary/render';

/** The languages a site has pages in, the default first. */
export const locales = ['nl', 'en'] as const satisfies readonly Locale[];

/** A language the site has pages in, as a BCP 47 tag. */
export type Locale = 'nl' | 'en';

/** Where everything is, in both languages. `:id` and `:token` stand for one segment. */
const paths = {
  nl: {
    home: '/nl',
    programme: '/nl/programma',
    themes: '/nl/themas',
    theme: '/nl/themas/:id',
    register: '/nl/aanmelden',
    receipt: '/nl/aanmelden/gedaan/:token',
    own: '/nl/mijn',
    ownLink: '/nl/mijn/link/:token',
    ownTheme: '/nl/mijn/thema',
    ownAnswers: '/nl/mijn/gegevens',
    ownWithdraw: '/nl/mijn/afmelden',
    ownCalendar: '/nl/mijn/agenda.ics',
    recover: '/nl/link-kwijt',
    directions: '/nl/praktisch',
    privacy: '/nl/privacy',
    accessibility: '/nl/toegankelijkheid',
    contact: '/nl/contact',
    calendar: '/nl/agenda.ics',
  },
  en: {
    home: '/en',
    programme: '/en/programme',
    themes: '/en/themes',
    theme: '/en/themes/:id',
    register: '/en/register',
    receipt: '/en/register/done/:token',
    own: '/en/mine',
    ownLink: '/en/mine/link/:token',
    ownTheme: '/en/mine/theme',
    ownAnswers: '/en/mine/details',
    ownWithdraw: '/en/mine/withdraw',
    ownCalendar: '/en/mine/calendar.ics',
    recover: '/en/lost-link',
    directions: '/en/practical',
    privacy: '/en/privacy',
    accessibility: '/en/accessibility',
    contact: '/en/contact',
    calendar: '/en/calendar.ics',
  },
} as const satisfies Record<Locale, Record<string, `/${Locale}${string}`>>;

/** A page or file of the site, whatever its language. */
export type RouteName = keyof (typeof paths)['nl'];

/** Every route there is. */
export const routeNames = Object.keys(paths.nl) as RouteName[];

/** The path of a route as a pattern, such as `/nl/themas/:id`. */
export function routePattern(locale: Locale, route: RouteName): string {
  return paths[locale][route];
}

/** The path of a route, with its one parameter filled in. */
export function routePath(locale: Locale, route: RouteName, parameter = ''): string {
  return paths[locale][route].replace(/:\w+/, () => encodeURIComponent(parameter));
}

/** The language of a path, by its first segment; null where it has none. */
export function localeOfPath(path: string): Locale | null {
  const first = path.split('/')[1];
  return locales.find((locale) => locale === first) ?? null;
}

/** The addresses of one language's pages, each beginning with `prefix`: a base path or an origin with it. */
export function siteUrls(locale: Locale, prefix: string): SiteUrls {
  const to = (route: RouteName) => prefix + routePath(locale, route);
  return {
    home: to('home'),
    programme: to('programme'),
    themes: to('themes'),
    register: to('register'),
    recover: to('recover'),
    own: to('own'),
    ownTheme: to('ownTheme'),
    ownAnswers: to('ownAnswers'),
    ownWithdraw: to('ownWithdraw'),
    ownCalendar: to('ownCalendar'),
    directions: to('directions'),
    privacy: to('privacy'),
    accessibility: to('accessibility'),
    contact: to('contact'),
    calendar: to('calendar'),
    theme: (id) => prefix + routePath(locale, 'theme', id),
  };
}
