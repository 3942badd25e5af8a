import { type Ledger, liveEntryOf, registrationOf } from '../ledger/ledger.ts';
import { seatNow } from '../ledger/standing-seat.ts';
import type { Policy } from '../policy/policy.ts';
import { quotasCounting } from '../policy/quota-index.ts';

/**
 * The ids of the quotas in which a registration has a seat, by itself or by an offer, in the event's
 * order; none once it has ended. What a store keeps as this registration's claims.
 *
 * @param policy - the rules the quotas belong to.
 * @param ledger - what stands; nothing is swept.
 * @param registration - its id.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { apply, claimsOf, emptyLedger, policyOf } from '@plenary/rules';
 *
 * const policy = policyOf({ startsAt: 1_000, registration: {
 *   windows: [], withdrawUntil: 900, amendUntil: 900, chooseUntil: 900, undoFor: 60, themeChoice: 'none',
 *   quotas: [{ id: 'day', limit: 500, counts: { kind: 'event' } }], earmarks: [] } });
 * const ledger = apply(emptyLedger(policy), { type: 'registered', at: 10, registration: 'r1',
 *   person: 'p1', audience: null, affiliation: null, themes: [] });
 * assert.deepEqual(claimsOf(policy, ledger, 'r1'), ['day']);
 * ```
 */
export function claimsOf(policy: Policy, ledger: Ledger, registration: string): readonly string[] {
  const record = registrationOf(ledger, registration);
  const seat = seatNow(policy, record, liveEntryOf(ledger, registration));
  return seat === null ? [] : quotasCounting(policy.quotaIndex, seat).map(({ id }) => id);
}
