import { entryOf, type Ledger } from '../ledger/ledger.ts';
import { compareKeys, type OrderedKey } from '../ledger/ordered-map.ts';
import { verdictOn } from '../seats/admission.ts';
import { placeKey, standsBefore } from '../waiting/waiting-line.ts';

/** An entry that somebody behind it passed, and why. */
export interface PassedOver {
  readonly entry: string;
  /** The ids of the quotas that it lacks, in the event's order. */
  readonly lacks: readonly string[];
}

/**
 * The entries that stand ahead of one that is granted, in their order, each with the quotas that it
 * lacks: what the one that is granted takes nothing of, or why it could be passed. Empty for an entry
 * there is not.
 *
 * @param ledger - what stands just before it is granted, or while its offer stands; nothing is swept.
 * @param entry - the id of the entry, as a `granted` or `offered` fact tells it.
 * @param at - the fact's instant, in milliseconds since the epoch.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { applyAll, emptyLedger, policyOf } from '@plenary/rules';
 * import { passedOver } from '@plenary/rules/explain';
 *
 * const policy = policyOf({ startsAt: 1_000, registration: {
 *   windows: [], withdrawUntil: 900, amendUntil: 900, chooseUntil: 900, undoFor: 60, themeChoice: 'none',
 *   waitingList: { promotion: 'automatic', offerFor: null, untilAt: 900 },
 *   quotas: [{ id: 'guests', limit: 0, counts: { kind: 'audience', audience: 'guests' } }],
 *   earmarks: [] } });
 * const seat = { type: 'queued', at: 10, affiliation: null, themes: [] } as const;
 * const ledger = applyAll(emptyLedger(policy), [
 *   { ...seat, registration: 'r1', person: 'p1', audience: 'guests' },
 *   { ...seat, registration: 'r2', person: 'p2', audience: null },
 * ]);
 * assert.deepEqual(passedOver(ledger, 'r2', 20), [{ entry: 'r1', lacks: ['guests'] }]);
 * ```
 */
export function passedOver(ledger: Ledger, entry: string, at: number): readonly PassedOver[] {
  const granted = entryOf(ledger, entry);
  if (granted === null) return [];
  const place = placeKey(granted);
  const ahead: (readonly [OrderedKey, PassedOver])[] = [];
  for (const [head, { demand, entries }] of ledger.line.heads) {
    if (!standsBefore(head, place)) break;
    const lacks = verdictOn(demand, ledger.occupancy, at).lacks.map(({ quota }) => quota.id);
    for (const [key, id] of entries) {
      if (!standsBefore(key, place)) break;
      ahead.push([key, { entry: id, lacks }]);
    }
  }
  return ahead.sort(([one], [other]) => compareKeys(one, other)).map(([, passed]) => passed);
}
