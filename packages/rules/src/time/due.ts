import type { Fact } from '../fact.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Policy } from '../policy/policy.ts';
import { sweepUnder } from './adopt.ts';

/**
 * What has happened by itself by an instant, in due order and each at its own instant, however late
 * this is asked: holds and offers that ran out, names that did not come, the end of the waiting list,
 * reminders, and what the room that came of it was given to. Under other rules than the ledger's, what
 * follows from the difference too.
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
export function due(policy: Policy, ledger: Ledger, decidedAt: number): readonly Fact[] {
  return sweepUnder(policy, ledger, decidedAt).facts;
}
