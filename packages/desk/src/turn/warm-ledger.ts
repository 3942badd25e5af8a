import type { CompiledEvent } from '@plenary/model/compiled';
import { applyAll, emptyLedger, type Ledger, type Policy } from '@plenary/rules';
import { fault } from '../fault.ts';
import type { JournalFact, JournalHead, Store } from '../store/store.ts';

/** The ledger in memory with the place in the journal it stands at. */
export interface WarmLedger {
  readonly ledger: Ledger;
  readonly seq: number;
  /** The latest instant a turn decided at, as far as this ledger has heard. */
  readonly lastInstant: number;
  /** Names the rules adopted last; the empty string before the first turn. */
  readonly policyName: string;
}

/** The ledger at the journal's end, read from its beginning. */
export async function readLedger(
  event: CompiledEvent,
  policy: Policy,
  store: Store,
): Promise<WarmLedger> {
  const { head, facts } = await store.journal(event.id, 0);
  const empty = { ledger: emptyLedger(policy), seq: 0, lastInstant: 0, policyName: '' };
  return caughtUp(empty, head, facts);
}

/**
 * The ledger after facts it may hold in part already; itself where it is further than `head`. Throws
 * `store.guard` where facts are missing between the two.
 *
 * @param facts - in order, up to `head`.
 */
export function caughtUp(
  warm: WarmLedger,
  head: JournalHead,
  facts: readonly JournalFact[],
): WarmLedger {
  if (head.seq < warm.seq) return warm;
  const unseen = facts.filter(({ seq }) => seq > warm.seq);
  if (unseen.length !== head.seq - warm.seq) {
    throw fault('store.guard', `facts are missing between ${warm.seq} and ${head.seq}`);
  }
  return {
    ledger: applyAll(
      warm.ledger,
      unseen.map(({ fact }) => fact),
    ),
    seq: head.seq,
    lastInstant: Math.max(warm.lastInstant, head.lastInstant),
    policyName: head.policy,
  };
}
