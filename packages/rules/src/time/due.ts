import type { Fact } from '../fact.ts';
import { applyAll } from '../ledger/apply.ts';
import { type Ledger, underPolicy } from '../ledger/ledger.ts';
import type { Policy } from '../policy/policy.ts';

/**
 * What has fallen due by an instant, in due order: each seat whose time to undo has run out, at the
 * instant at which it did, however late this is asked.
 *
 * @param policy - the event's rules.
 * @param ledger - what stands.
 * @param decidedAt - the instant, inclusive, in milliseconds since the epoch.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { applyAll, due, emptyLedger, policyOf } from '@plenary/rules';
 *
 * const policy = policyOf({ startsAt: 1_000, registration: {
 *   windows: [], withdrawUntil: 900, amendUntil: 900, chooseUntil: 900, undoFor: 60, themeChoice: 'none',
 *   quotas: [], earmarks: [] } });
 * const ledger = applyAll(emptyLedger(policy), [
 *   { type: 'registered', at: 10, registration: 'r1', person: 'p1', audience: null, affiliation: null, themes: [] },
 *   { type: 'withdrawn', at: 20, registration: 'r1', by: 'attendee', heldUntil: 80 },
 * ]);
 * assert.deepEqual(due(policy, ledger, 79), []);
 * assert.deepEqual(due(policy, ledger, 500), [{ type: 'lapsed', at: 80, registration: 'r1' }]);
 * ```
 */
export function due(
  // biome-ignore lint/correctness/noUnusedFunctionParameters: every question takes the rules first.
  policy: Policy,
  ledger: Ledger,
  decidedAt: number,
): readonly Fact[] {
  const first = ledger.holds.findIndex((hold) => hold.until > decidedAt);
  return ledger.holds
    .slice(0, first === -1 ? undefined : first)
    .map(({ until, registration }) => ({ type: 'lapsed', at: until, registration }));
}

/** The ledger as these rules see it once everything due by an instant has happened. */
export function swept(policy: Policy, ledger: Ledger, decidedAt: number): Ledger {
  return underPolicy(policy, applyAll(ledger, due(policy, ledger, decidedAt)));
}
