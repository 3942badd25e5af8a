import type { Reason, ReasonCode } from '../reason.ts';

/** The statuses that refusals have (RFC 9110 §15). */
export type HttpStatus = 403 | 404 | 409 | 410 | 422;

/**
 * The HTTP status of each reason (RFC 9110 §15): 403 where it is not the time, 404 where there is no
 * such thing, 410 where there was, 409 where what stands is in the way and may change, 422 where the
 * request itself is wrong. A stale version is 409: 412 is for a precondition in the header.
 */
export const reasonStatuses = {
  'event.cancelled': 403,
  'window.not-open': 403,
  'window.closed': 403,
  'deadline.passed': 403,
  'waiting.closed': 403,
  'theme.ranked': 403,
  'ranking.frozen': 403,
  'allocation.early': 403,

  'registration.unknown': 404,

  'quota.full': 409,
  'waiting.ahead': 409,
  'entry.none': 409,
  'offer.none': 409,
  'offer.lapsed': 409,
  'party.member': 409,
  'theme.dropped': 409,
  'theme.not-chosen': 409,
  'allocation.done': 409,
  'invitation.exists': 409,
  'person.registered': 409,
  'registration.exists': 409,
  'registration.requested': 409,
  'registration.queued': 409,
  'registration.held': 409,
  'registration.unproved': 409,
  'registration.checked-in': 409,
  'version.stale': 409,
  'approval.none': 409,
  'name.given': 409,
  'hold.none': 409,
  'hold.extended': 409,
  'undo.nothing': 409,
  'undo.lapsed': 409,
  'check-in.none': 409,
  'revision.stale': 409,

  'registration.ended': 410,
  'registration.erased': 410,

  'party.unavailable': 422,
  'party.too-many': 422,
  'party.too-large': 422,
  'theme.required': 422,
  'theme.unknown': 422,
  'theme.too-many': 422,
  'theme.overlap': 422,
  'ranking.count': 422,
  'allocation.unavailable': 422,
  'audience.unknown': 422,
  'affiliation.unknown': 422,
  'invitation.unknown': 422,
  'person.required': 422,
  'command.malformed': 422,
} as const satisfies Readonly<Record<ReasonCode, HttpStatus>>;

/**
 * The HTTP status of one reason; of a party's member, that of the first thing that stands against them.
 *
 * @param reason - of a refusal; where there are several, the first decides.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { statusOf } from '@plenary/rules/reasons';
 *
 * const unknown = { code: 'audience.unknown', audience: 'pupils' } as const;
 * assert.equal(statusOf({ code: 'party.member', member: 1, reasons: [unknown] }), 422);
 * ```
 */
export function statusOf(reason: Reason): HttpStatus {
  const [first] = reason.code === 'party.member' ? reason.reasons : [];
  return first === undefined ? reasonStatuses[reason.code] : statusOf(first);
}
