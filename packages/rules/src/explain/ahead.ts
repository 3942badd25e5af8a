import { isLive } from '../ledger/entry.ts';
import { entryOf, type Ledger } from '../ledger/ledger.ts';
import type { OrderedKey } from '../ledger/ordered-map.ts';
import type { PolicyQuota } from '../policy/policy.ts';
import { verdictIn } from '../seats/admission.ts';
import { countIn } from '../seats/occupancy.ts';
import { keeps } from '../waiting/blocked.ts';
import { placeKey, standsBefore } from '../waiting/waiting-line.ts';

/** Those who stand ahead in the line. */
export interface Ahead {
  readonly entries: number;
  readonly people: number;
}

/** Those who stand ahead and wait for the same quota, and the seats of it that they ask together. */
export interface AheadForQuota extends Ahead {
  readonly asked: number;
}

/**
 * How many stand ahead of an entry and still wait, whatever for: of one that is offered, those it passed.
 * null where it does not wait any more. All that a person's own page tells of `explain`, for less work.
 *
 * @param ledger - what stands; nothing is swept.
 * @param entry - the id of the registration it is for, or of the party that waits as a whole.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { applyAll, emptyLedger, policyOf } from '@plenary/rules';
 * import { aheadInLine } from '@plenary/rules/explain';
 *
 * const policy = policyOf({ startsAt: 1_000, registration: {
 *   windows: [], withdrawUntil: 900, amendUntil: 900, chooseUntil: 900, undoFor: 60, themeChoice: 'none',
 *   waitingList: { promotion: 'automatic', offerFor: null, untilAt: 900 },
 *   quotas: [{ id: 'day', limit: 0, counts: { kind: 'event' } }], earmarks: [] } });
 * const seat = { at: 10, audience: null, affiliation: null, themes: [] };
 * const ledger = applyAll(emptyLedger(policy), [
 *   { type: 'queued', registration: 'r1', person: 'p1', ...seat },
 *   { type: 'queued', registration: 'r2', person: 'p2', ...seat },
 * ]);
 * assert.deepEqual(aheadInLine(ledger, 'r2'), { entries: 1, people: 1 });
 * assert.equal(aheadInLine(ledger, 'r3'), null);
 * ```
 */
export function aheadInLine(ledger: Ledger, entry: string): Ahead | null {
  const found = entryOf(ledger, entry);
  return found !== null && isLive(found) ? aheadOf(ledger, placeKey(found)) : null;
}

/** Everybody who waits ahead of a place, whatever for. */
export function aheadOf(ledger: Ledger, place: OrderedKey): Ahead {
  let [entries, people] = [0, 0];
  for (const [head, kind] of ledger.line.heads) {
    if (!standsBefore(head, place)) break;
    const before = kind.entries.countBefore(place);
    entries += before;
    people += before * kind.people;
  }
  return { entries, people };
}

/** Those ahead of a place who lack a quota, or stand behind somebody who lacks it, and ask seats of it. */
export function aheadFor(
  ledger: Ledger,
  at: number,
  place: OrderedKey,
  quota: PolicyQuota,
): AheadForQuota {
  const count = countIn(quota, ledger.occupancy, at);
  const asking = [...ledger.line.heads].flatMap(([head, kind]) => {
    const demand = kind.demand.find((one) => one.quota === quota);
    if (demand === undefined || !standsBefore(head, place)) return [];
    const verdict = verdictIn(demand, count);
    return verdict.committed > 0 || verdict.lacks ? [{ head, kind, verdict }] : [];
  });
  const firstToLack = asking.find(({ kind, verdict }) => keeps(kind, quota, verdict))?.head;
  let [entries, people, asked] = [0, 0, 0];
  for (const { kind, verdict } of firstToLack === undefined ? [] : asking) {
    if (verdict.lacks && !keeps(kind, quota, verdict)) continue;
    const free = verdict.lacks ? 0 : kind.entries.countBefore(firstToLack ?? place);
    const before = kind.entries.countBefore(place) - free;
    entries += before;
    people += before * kind.people;
    asked += before * verdict.asked;
  }
  return { entries, people, asked };
}
