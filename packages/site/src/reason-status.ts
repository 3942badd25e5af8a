import type { ViewReason, ViewReasonCode } from '@plenary/render';

/**
 * The HTTP status of each reason for which something is refused (RFC 9110 §15): 403 where it is not the
 * time, 409 where somebody else or another page was first, 422 where the request itself is wrong.
 */
const statuses = {
  'window.not-open': 403,
  'window.closed': 403,
  'deadline.passed': 403,
  'quota.full': 409,
  'person.registered': 409,
  'registration.exists': 409,
  'registration.held': 409,
  'version.stale': 409,
  'undo.nothing': 409,
  'undo.lapsed': 409,
  'key.reused': 409,
  'registration.unknown': 404,
  'registration.ended': 410,
  'theme.required': 422,
  'theme.unknown': 422,
  'theme.too-many': 422,
  'audience.unknown': 422,
  'affiliation.unknown': 422,
  'command.malformed': 422,
  'form.expired': 422,
  'form.invalid': 422,
  'desk.busy': 503,
  'desk.unknown': 503,
} as const satisfies Record<ViewReasonCode, number>;

/** The status of a page that tells these reasons: that of the first. 422 where there is none. */
export function reasonStatus(reasons: readonly ViewReason[]): number {
  const [first] = reasons;
  return first === undefined ? 422 : statuses[first.code];
}
