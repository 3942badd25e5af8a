import { type NoticeKind, type NoticeOptions, noticeView, type ViewContext } from '@plenary/render';
import { noticePage } from '@plenary/render/html';
import { showPage } from './show-page.ts';
import { contextOf, messagesIn, type Visit } from './visit.ts';

const statuses: Record<NoticeKind, number> = {
  'not-found': 404,
  'link-expired': 404,
  'link-needed': 403,
  'method-not-allowed': 405,
  'already-sent': 409,
  'too-large': 413,
  'unsupported-media': 415,
  forbidden: 403,
  fault: 500,
  busy: 503,
  'unknown-outcome': 503,
};

/**
 * A page that says what is the matter, in the site's own frame and the reader's language.
 *
 * @param visit - the request it answers.
 * @param options - what it is about and where it leads.
 * @param headers - added to the response.
 */
export async function showNotice(
  visit: Visit,
  options: NoticeOptions,
  headers: Record<string, string> = {},
): Promise<Response> {
  // A fault may be the desk's own, so nothing is asked of it.
  const ctx = options.kind === 'fault' ? contextWithoutDesk(visit) : await contextOf(visit);
  const view = noticeView(visit.site.event, ctx, options);
  const { retryAfter } = options;
  return showPage(
    visit,
    {
      ctx,
      page: 'other',
      title: view.documentTitle,
      status: statuses[options.kind],
      headers: {
        ...(retryAfter == null ? {} : { 'retry-after': String(Math.ceil(retryAfter)) }),
        ...headers,
      },
    },
    noticePage(view),
  );
}

function contextWithoutDesk(visit: Visit): ViewContext {
  const { locale, site, urls } = visit;
  return { messages: messagesIn(locale), now: site.event.startsAt, availability: null, urls };
}
