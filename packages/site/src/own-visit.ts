import type { DeskCommand, Outcome, RegistrationView } from '@plenary/desk';
import type { FormTarget, OwnRegistration, ViewReason } from '@plenary/render';
import { formTokenField, issueFormToken, readFormToken } from './form-token.ts';
import { type PostedVisit, readPosted } from './posted-visit.ts';
import { showNotice } from './show-notice.ts';
import { seeOther } from './show-page.ts';
import { askAgain, isUndecided } from './undecided.ts';
import type { Visit } from './visit.ts';

/** A registration that has a page: one with a seat, or that has ended. */
export type ShownRegistration = RegistrationView & OwnRegistration;

/** The name of the hidden field that carries the version somebody saw. */
const versionField = 'version';

/** Follows a personal link: keeps it in a cookie and goes on to an address without it. */
export async function followOwnLink(visit: Visit): Promise<Response> {
  const registration = await opened(visit, visit.parameter);
  if (registration === null) return linkExpired(visit);
  return seeOther(visit.urls.own, { 'set-cookie': visit.site.cookie.keep(visit.parameter) });
}

/**
 * The registration of who has followed their personal link; otherwise a page that says so and leads to a new link.
 *
 * @param visit - to a page that is somebody's own.
 */
export async function ownRegistration(visit: Visit): Promise<ShownRegistration | Response> {
  const token = visit.site.cookie.read(visit.request);
  if (token === null) return showNotice(visit, { kind: 'link-needed' });
  return (await opened(visit, token)) ?? linkExpired(visit);
}

async function opened(visit: Visit, token: string): Promise<ShownRegistration | null> {
  const link = await visit.site.options.desk.openLink(token);
  return link?.kind === 'registration' && isShown(link.registration) ? link.registration : null;
}

/** An event whose people may wait for a seat is none that these pages are made for. */
function isShown(registration: RegistrationView): registration is ShownRegistration {
  return ['held', 'confirmed', 'ended'].includes(registration.state);
}

function linkExpired(visit: Visit): Promise<Response> {
  return showNotice(visit, { kind: 'link-expired' }, { 'set-cookie': visit.site.cookie.forget() });
}

/**
 * Where a form of somebody's own page goes, with its token and the version of what they see.
 *
 * @param visit - the page it stands on.
 * @param action - where it goes.
 * @param registration - what stands.
 */
export async function ownForm(
  visit: Visit,
  action: string,
  registration: ShownRegistration,
): Promise<FormTarget> {
  const token = await issueFormToken(visit.site.forms, visit.site.options.desk.now());
  return {
    action,
    hidden: [
      { name: formTokenField, value: token },
      { name: versionField, value: String(registration.version) },
    ],
  };
}

/** A form that the owner of a registration sent. */
export interface OwnPosted extends PostedVisit {
  readonly registration: ShownRegistration;
  /** The version they saw; 0 where the field was tampered with, which fits none. */
  readonly version: number;
}

/**
 * The form that was sent from somebody's own page, or the page that says why it is not taken.
 *
 * @param visit - a POST.
 * @param action - the page the form stands on.
 */
export async function readOwnPosted(visit: Visit, action: string): Promise<OwnPosted | Response> {
  const posted = await readPosted(visit, action);
  if (posted instanceof Response) return posted;
  const registration = await ownRegistration(visit);
  if (registration instanceof Response) return registration;
  const version = Number(posted.fields.get(versionField));
  return { ...posted, registration, version: Number.isSafeInteger(version) ? version : 0 };
}

/** What came of asking: done, refused with reasons, or a page that asks again. */
export type Asked =
  | { readonly ok: true }
  | { readonly ok: false; readonly reasons: readonly ViewReason[] }
  | Response;

/**
 * Asks the desk, once for each form.
 *
 * @param visit - the POST.
 * @param action - where the form goes when it has to be sent again.
 * @param posted - what was sent.
 * @param command - what is asked.
 */
export async function askDesk(
  visit: Visit,
  action: string,
  posted: PostedVisit,
  command: DeskCommand,
): Promise<Asked> {
  const { forms, options } = visit.site;
  const token = await readFormToken(forms, posted.fields, options.desk.now());
  if (!token.ok) return { ok: false, reasons: [{ code: token.code }] };
  const outcome: Outcome = await options.desk.submit({ key: token.key, command });
  if (outcome.ok) return { ok: true };
  return isUndecided(outcome.reasons) ? askAgain(visit, outcome.reasons, action, posted) : outcome;
}

/** What somebody just did, told on their own page after the redirect. */
export const deeds = ['theme', 'answers', 'withdrawn', 'restored'] as const;

/** One of them. */
export type Deed = (typeof deeds)[number];

/** Goes back to somebody's own page, which tells what was done. */
export function backToOwn(visit: Visit, done: Deed): Response {
  return seeOther(`${visit.urls.own}?done=${done}`);
}
