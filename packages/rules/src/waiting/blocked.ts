import type { Ledger } from '../ledger/ledger.ts';
import type { OrderedKey } from '../ledger/ordered-map.ts';
import type { PolicyQuota } from '../policy/policy.ts';
import { type QuotaVerdict, type Verdict, verdictIn } from '../seats/admission.ts';
import { countIn } from '../seats/occupancy.ts';
import { peopleBefore, standsBefore, type WaitingKind } from './waiting-line.ts';

/** By quota, how many people stand ahead who lack it. */
export type Blocked = ReadonlyMap<PolicyQuota, number>;

/** Nobody stands ahead. */
const nobodyAhead: Blocked = new Map();

/**
 * The quotas that somebody may take nothing of who stands at a place, since those ahead lack them.
 *
 * @param place - null for the end of the line.
 */
export function blockedBefore(ledger: Ledger, at: number, place: OrderedKey | null): Blocked {
  const { heads } = ledger.line;
  if (heads.size === 0) return nobodyAhead;
  const known = settled.get(ledger);
  if (place === null && known?.at === at) return known.blocked;
  const blocked = new Map<PolicyQuota, number>();
  for (const [head, kind] of heads) {
    if (!standsBefore(head, place)) break;
    judgeKind(ledger, at, kind, peopleBefore(kind, place), blocked);
  }
  return blocked;
}

/**
 * The entry that stands first among those the line can grant now; null where it can grant none. An
 * entry is granted that lacks nothing and takes no general seat that an entry ahead lacks (rule 5).
 */
export function firstToGrant(ledger: Ledger, at: number): string | null {
  if (settled.get(ledger)?.at === at) return null;
  const blocked = new Map<PolicyQuota, number>();
  for (const [, kind] of ledger.line.heads) {
    const granted = judgeKind(ledger, at, kind, peopleBefore(kind, null), blocked);
    if (granted) return kind.entries.first()?.[1] ?? null;
  }
  settled.set(ledger, { at, blocked });
  return null;
}

/** What whole lines lack that can grant nobody: found by who would be granted, asked by who comes next. */
const settled = new WeakMap<Ledger, { readonly at: number; readonly blocked: Blocked }>();

/** Whether a kind lacks nothing and takes nothing that is blocked; what it lacks is blocked from there on. */
function judgeKind(
  { occupancy }: Ledger,
  at: number,
  kind: WaitingKind,
  people: number,
  blocked: Map<PolicyQuota, number>,
): boolean {
  let passing = true;
  for (const asked of kind.demand) {
    const { quota } = asked;
    const verdict = verdictIn(asked, countIn(quota, occupancy, at));
    if (verdict.lacks || (verdict.committed > 0 && blocked.has(quota))) passing = false;
    if (keeps(kind, quota, verdict)) blocked.set(quota, (blocked.get(quota) ?? 0) + people);
  }
  return passing;
}

/** Whether nothing lacks, and no general seat is taken that others ahead lack. */
export function passes(
  { lacks, rises }: Verdict,
  blocked: { has(quota: PolicyQuota): boolean },
): boolean {
  return lacks.length === 0 && !rises.some((quota) => blocked.has(quota));
}

/** Whether an entry keeps a quota from those behind: it lacks it, and is no party for which there will never be room. */
export function keeps(
  kind: WaitingKind,
  { limit }: PolicyQuota,
  { lacks, people }: QuotaVerdict,
): boolean {
  return lacks && (kind.people === 1 || people <= limit);
}
