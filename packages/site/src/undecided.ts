import type { DeskReason } from '@plenary/desk';
import { type PostedVisit, sentAgain } from './posted-visit.ts';
import { showNotice } from './show-notice.ts';
import type { Visit } from './visit.ts';

/**
 * Whether nothing was decided, or nobody knows yet: the desk was busy, or a commit's fate is open. Such
 * a form is sent again as it is, with the same key.
 *
 * @param reasons - of the refusal.
 */
export function isUndecided(reasons: readonly DeskReason[]): boolean {
  return reasons.some(({ code }) => code === 'desk.busy' || code === 'desk.unknown');
}

/**
 * A page with one button that sends the very same form again, key and all, so that nothing can be
 * stored twice.
 *
 * @param visit - the POST that was not decided.
 * @param reasons - the desk's.
 * @param action - where the form goes.
 * @param posted - what was sent.
 */
export function askAgain(
  visit: Visit,
  reasons: readonly DeskReason[],
  action: string,
  posted: PostedVisit,
): Promise<Response> {
  const busy = reasons.find((reason) => reason.code === 'desk.busy');
  return showNotice(visit, {
    kind: busy === undefined ? 'unknown-outcome' : 'busy',
    backHref: action,
    retryAfter: busy?.retryAfter ?? 5,
    retry: { action, hidden: sentAgain(posted.fields), step: posted.step },
  });
}
