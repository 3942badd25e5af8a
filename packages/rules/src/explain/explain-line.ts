import { entriesOf, type Ledger } from '../ledger/ledger.ts';
import type { Policy } from '../policy/policy.ts';
import { sweepUnder } from '../time/adopt.ts';
import { type EntryExplanation, explanationOf } from './explain.ts';

/**
 * Tells of everybody who waits or has an offer to take why they do, in the order in which they stand, as
 * if everything due had happened: what an organiser reads. Changes nothing.
 *
 * @param policy - the event's rules.
 * @param ledger - what stands.
 * @param at - the instant, in milliseconds since the epoch.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { applyAll, emptyLedger, policyOf } from '@plenary/rules';
 * import { explainLine } from '@plenary/rules/explain';
 *
 * const policy = policyOf({ startsAt: 1_000, registration: {
 *   windows: [], withdrawUntil: 900, amendUntil: 900, chooseUntil: 900, undoFor: 60, themeChoice: 'none',
 *   waitingList: { promotion: 'automatic', offerFor: null, untilAt: 900 },
 *   quotas: [{ id: 'day', limit: 0, counts: { kind: 'event' } }], earmarks: [] } });
 * const seat = { type: 'queued', at: 10, audience: null, affiliation: null, themes: [] } as const;
 * const ledger = applyAll(emptyLedger(policy), [
 *   { ...seat, registration: 'r1', person: 'p1' },
 *   { ...seat, registration: 'r2', person: 'p2' },
 * ]);
 * const line = explainLine(policy, ledger, 20);
 * assert.deepEqual(line.map(({ entry, ahead }) => [entry, ahead.people]), [['r1', 0], ['r2', 1]]);
 * ```
 */
export function explainLine(
  policy: Policy,
  ledger: Ledger,
  at: number,
): readonly EntryExplanation[] {
  const { ledger: swept } = sweepUnder(policy, ledger, at);
  return entriesOf(swept).map((entry) => explanationOf(swept, at, entry));
}
