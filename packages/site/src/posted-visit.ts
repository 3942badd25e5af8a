import { isCrossSite } from './cross-site.ts';
import { readPostedForm } from './posted-form.ts';
import { showNotice } from './show-notice.ts';
import type { Visit } from './visit.ts';

/** A form sent to a page, read but not yet believed. */
export interface PostedVisit {
  readonly fields: URLSearchParams;
  /** The button that was pressed. */
  readonly step: string;
}

/** The button's name on every form. */
const stepField = 'step';

/**
 * The form that was sent, or the page that says why it is not taken: it comes from another site (403), is
 * larger than a form can be (413) or is no form (415).
 *
 * @param visit - a POST.
 * @param backHref - where one can begin again.
 */
export async function readPosted(visit: Visit, backHref: string): Promise<PostedVisit | Response> {
  const { request, site } = visit;
  const read = await readPostedForm(request);
  if (isCrossSite(request, site.origin)) return showNotice(visit, { kind: 'forbidden', backHref });
  if (!read.ok) return showNotice(visit, { kind: read.problem, backHref });
  return { fields: read.fields, step: read.fields.get(stepField) ?? '' };
}

/**
 * What was sent, as hidden fields that can be sent again; without the button.
 *
 * @param fields - as posted.
 */
export function sentAgain(fields: URLSearchParams): { name: string; value: string }[] {
  return [...fields]
    .filter(([name]) => name !== stepField)
    .map(([name, value]) => ({ name, value }));
}
