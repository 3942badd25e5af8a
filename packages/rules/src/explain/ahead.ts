import type { Ledger } from '../ledger/ledger.ts';
import type { OrderedKey } from '../ledger/ordered-map.ts';
import type { PolicyQuota } from '../policy/policy.ts';
import { verdictIn } from '../seats/admission.ts';
import { countIn } from '../seats/occupancy.ts';
import { keeps } from '../waiting/blocked.ts';
import { standsBefore } from '../waiting/waiting-line.ts';

/** Those who stand ahead in the line. */
export interface Ahead {
  readonly entries: number;
  readonly people: number;
}

/** Those who stand ahead and wait for the same quota, and the seats of it that they ask together. */
export interface AheadForQuota extends Ahead {
  readonly asked: number;
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
