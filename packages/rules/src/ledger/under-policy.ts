import type { Policy } from '../policy/policy.ts';
import { recountedAll } from './changes.ts';
import { emptyLedger, type Ledger } from './ledger.ts';

/**
 * The ledger as another revision of the event's rules sees it: the same people, counted anew. Costs
 * time for every registration, so do it once a revision; for the ledger's own policy it is free.
 *
 * @param policy - the rules to see it by.
 * @param ledger - what stands.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { apply, emptyLedger, policyOf, underPolicy, usedOf } from '@plenary/rules';
 *
 * const registration = { windows: [], withdrawUntil: 900, amendUntil: 900, chooseUntil: 900, undoFor: 60,
 *   themeChoice: 'none', quotas: [], earmarks: [] } as const;
 * const ledger = apply(emptyLedger(policyOf({ startsAt: 1_000, registration })), { type: 'registered',
 *   at: 10, registration: 'r1', person: 'p1', audience: null, affiliation: null, themes: [] });
 * const quotas = [{ id: 'day', limit: 500, counts: { kind: 'event' } }] as const;
 * const revised = policyOf({ startsAt: 1_000, registration: { ...registration, quotas } });
 * assert.equal(usedOf(underPolicy(revised, ledger), 'day'), 1);
 * ```
 */
export function underPolicy(policy: Policy, ledger: Ledger): Ledger {
  return ledger.policy === policy ? ledger : recountedAll(ledger, emptyLedger(policy));
}
