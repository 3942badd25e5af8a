import type { Ledger } from '../ledger/ledger.ts';
import type { Policy } from '../policy/policy.ts';

/**
 * The next instant after `at` at which time alone changes what the rules answer: a window opens or
 * closes, a deadline passes, a held seat comes free, an earmark ends. null when nothing is left to
 * come. Until then an answer may be kept as long as the ledger is the same.
 *
 * @param policy - the event's rules.
 * @param ledger - what stands.
 * @param at - the instant, exclusive, in milliseconds since the epoch.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { emptyLedger, nextChange, policyOf } from '@plenary/rules';
 *
 * const policy = policyOf({ startsAt: 1_000, registration: {
 *   windows: [{ audience: null, opensAt: 100, closesAt: 900 }],
 *   withdrawUntil: 950, amendUntil: 950, chooseUntil: 950, undoFor: 60, themeChoice: 'none',
 *   quotas: [], earmarks: [] } });
 * assert.equal(nextChange(policy, emptyLedger(policy), 100), 900);
 * assert.equal(nextChange(policy, emptyLedger(policy), 950), null);
 * ```
 */
export function nextChange(policy: Policy, ledger: Ledger, at: number): number | null {
  const instants = [
    ...[...policy.windows.values()].flatMap(({ opensAt, closesAt }) => [opensAt, closesAt]),
    policy.withdrawUntil,
    policy.amendUntil,
    policy.chooseUntil,
    // Holds stand in the order in which they end.
    ledger.holds.find((hold) => hold.until > at)?.until ?? null,
    ...policy.quotas.flatMap((quota) => quota.earmarks.map((earmark) => earmark.untilAt)),
  ];
  return instants.reduce<number | null>(
    (next, instant) =>
      instant !== null && instant > at && (next === null || instant < next) ? instant : next,
    null,
  );
}
