import type { ReasonCode } from '../reason.ts';
import { holdReasons } from './hold-reasons.ts';
import { partyReasons } from './party-reasons.ts';
import { personReasons } from './person-reasons.ts';
import { rankingReasons } from './ranking-reasons.ts';
import type { ReasonEntry } from './reason-entry.ts';
import { registrationReasons } from './registration-reasons.ts';
import { requestReasons } from './request-reasons.ts';
import { seatReasons } from './seat-reasons.ts';
import { themeReasons } from './theme-reasons.ts';
import { timeReasons } from './time-reasons.ts';
import { waitingReasons } from './waiting-reasons.ts';

/** An entry for every reason code; a table that lacks one does not compile. */
export type ReasonCatalogue = { readonly [Code in ReasonCode]: ReasonEntry<Code> };

/**
 * Every reason for which the rules refuse something: what it means, its parameters, an example, who can
 * mend it and how, its HTTP status, and where its rule and its test stand. Served as pages, it is what
 * the `type` of a problem leads to (RFC 9457 §3.1.1).
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { reasonCatalogue } from '@plenary/rules/reasons';
 *
 * const { status, mending } = reasonCatalogue['version.stale'];
 * assert.equal(status, 409);
 * assert.deepEqual(mending, { asker: ['reload'] });
 * ```
 */
export const reasonCatalogue: ReasonCatalogue = {
  ...timeReasons,
  ...seatReasons,
  ...waitingReasons,
  ...partyReasons,
  ...themeReasons,
  ...rankingReasons,
  ...personReasons,
  ...registrationReasons,
  ...holdReasons,
  ...requestReasons,
};
