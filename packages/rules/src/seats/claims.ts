import type { QuotaScope } from '@plenary/model/compiled';
import type { RegistrationRecord } from '../ledger/registration-record.ts';
import type { Belonging } from '../policy/earmark-groups.ts';
import type { Policy, PolicyQuota } from '../policy/policy.ts';

/** What a seat is: whose it is, and the themes it is in. */
export interface Seat extends Belonging {
  readonly themes: readonly string[];
}

/** The quotas that count a seat, in the event's order: one person, one seat in each. */
export function quotasCounting(policy: Policy, seat: Seat): readonly PolicyQuota[] {
  return policy.quotas.filter((quota) => counts(quota.counts, seat));
}

/**
 * The ids of the quotas in which a registration has a seat, in the event's order; none once it has
 * ended. What a store keeps as this registration's claims.
 *
 * @param policy - the rules the quotas belong to.
 * @param record - a registration, as `registrationOf` gives it.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { apply, claimsOf, emptyLedger, policyOf, registrationOf } from '@plenary/rules';
 *
 * const policy = policyOf({ startsAt: 1_000, registration: {
 *   windows: [], withdrawUntil: 900, amendUntil: 900, chooseUntil: 900, undoFor: 60, themeChoice: 'none',
 *   quotas: [{ id: 'day', limit: 500, counts: { kind: 'event' } }], earmarks: [] } });
 * const ledger = apply(emptyLedger(policy), { type: 'registered', at: 10, registration: 'r1',
 *   person: 'p1', audience: null, affiliation: null, themes: [] });
 * const record = registrationOf(ledger, 'r1');
 * assert.deepEqual(record && claimsOf(policy, record), ['day']);
 * ```
 */
export function claimsOf(policy: Policy, record: RegistrationRecord): readonly string[] {
  if (record.state === 'ended') return [];
  return quotasCounting(policy, record).map((quota) => quota.id);
}

function counts(scope: QuotaScope, seat: Seat): boolean {
  switch (scope.kind) {
    case 'event':
      return true;
    case 'theme':
      return seat.themes.includes(scope.theme);
    case 'audience':
      return seat.audience === scope.audience;
    case 'affiliation':
      return seat.affiliation === scope.affiliation;
    case 'invitation':
      // `policyOf` takes no event that has invitations.
      return false;
  }
}
