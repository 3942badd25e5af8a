import type { Fact } from '../fact.ts';
import { entryOf, type Ledger } from './ledger.ts';

/**
 * The ids of the registrations that a fact changes: what a store writes anew after it.
 *
 * @param ledger - what stood before the fact, or after it.
 * @param fact - what happened.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { emptyLedger, policyOf, touchedBy } from '@plenary/rules';
 *
 * const policy = policyOf({ startsAt: 1_000, registration: {
 *   windows: [], withdrawUntil: 900, amendUntil: 900, chooseUntil: 900, undoFor: 60, themeChoice: 'none',
 *   quotas: [], earmarks: [] } });
 * const fact = { type: 'lapsed', at: 80, registration: 'r1' } as const;
 * assert.deepEqual(touchedBy(emptyLedger(policy), fact), ['r1']);
 * ```
 */
export function touchedBy(ledger: Ledger, fact: Fact): readonly string[] {
  if (fact.type === 'substituted') return [fact.registration, fact.by];
  if ('registration' in fact) return [fact.registration];
  return 'entry' in fact ? (entryOf(ledger, fact.entry)?.registrations ?? []) : [];
}
