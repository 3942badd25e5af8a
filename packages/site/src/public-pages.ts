import {
  accessibilityView,
  type ContactDetails,
  type ContactOptions,
  contactView,
  directionsView,
  eventView,
  type PageName,
  privacyView,
  programmeView,
  themesView,
  themeView,
} from '@plenary/render';
import {
  accessibilityPage,
  contactPage,
  directionsPage,
  eventPage,
  privacyPage,
  programmePage,
  type SafeHtml,
  themePage,
  themesPage,
} from '@plenary/render/html';
import type { Locale } from './routes.ts';
import { showNotice } from './show-notice.ts';
import { showPage } from './show-page.ts';
import { contextOf, type Visit } from './visit.ts';

/** The event's own page. */
export async function showEvent(visit: Visit): Promise<Response> {
  const ctx = await contextOf(visit);
  const view = eventView(visit.site.event, ctx);
  return showPage(
    visit,
    { ctx, page: 'home', title: view.documentTitle, description: view.metaDescription },
    eventPage(view, { picture: visit.site.options.look?.picture }),
  );
}

/** The programme of the day. */
export async function showProgramme(visit: Visit): Promise<Response> {
  const ctx = await contextOf(visit);
  const view = programmeView(visit.site.event, ctx);
  return showPage(
    visit,
    { ctx, page: 'programme', title: view.documentTitle },
    programmePage(view),
  );
}

/** All themes, with their seats in words. */
export async function showThemes(visit: Visit): Promise<Response> {
  const ctx = await contextOf(visit);
  const view = themesView(visit.site.event, ctx);
  return showPage(visit, { ctx, page: 'themes', title: view.documentTitle }, themesPage(view));
}

/** One theme; 'not found' for an id that is none. */
export async function showTheme(visit: Visit): Promise<Response> {
  const ctx = await contextOf(visit);
  const view = themeView(visit.site.event, ctx, visit.parameter);
  if (view === null) return showNotice(visit, { kind: 'not-found', backHref: visit.urls.themes });
  return showPage(
    visit,
    { ctx, page: 'themes', title: view.documentTitle, description: view.metaDescription },
    themePage(view),
  );
}

/** How to get there. */
export function showDirections(visit: Visit): Promise<Response> {
  return showPlain(visit, 'directions', directionsView, directionsPage);
}

/** What is asked, why, and how long it is kept. */
export function showPrivacy(visit: Visit): Promise<Response> {
  return showPlain(visit, 'privacy', privacyView, privacyPage);
}

/** The accessibility statement. */
export function showAccessibility(visit: Visit): Promise<Response> {
  return showPlain(visit, 'accessibility', accessibilityView, accessibilityPage);
}

/** Who answers questions. */
export function showContact(visit: Visit): Promise<Response> {
  return showPlain(visit, 'contact', contactView, contactPage);
}

/** A page that needs the event and the contact alone. */
async function showPlain<View extends { readonly documentTitle: string }>(
  visit: Visit,
  page: PageName,
  viewOf: (
    event: Visit['site']['event'],
    ctx: Awaited<ReturnType<typeof contextOf>>,
    options: ContactOptions,
  ) => View,
  pageOf: (view: View) => SafeHtml,
): Promise<Response> {
  const ctx = await contextOf(visit);
  const view = viewOf(visit.site.event, ctx, { contact: contactOf(visit) });
  return showPage(visit, { ctx, page, title: view.documentTitle }, pageOf(view));
}

const organisers: Record<Locale, string> = { nl: 'de organisatie', en: 'the organisers' };

function contactOf({ site, locale }: Visit): ContactDetails {
  const { contact } = site.options.config;
  return { ...contact, name: contact.name ?? organisers[locale] };
}
