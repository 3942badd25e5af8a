import { applyAll, emptyLedger, type Ledger, underPolicy } from '@plenary/rules';
import { fault } from '../fault.ts';
import { type StandingRevision, storedRevision } from '../revisions/standing-revision.ts';
import type { JournalFact, JournalHead } from '../store/journal.ts';
import type { StoredRevision } from '../store/revision.ts';
import type { Store } from '../store/store.ts';

/** The ledger in memory with the revision that holds and the place in the journal it stands at. */
export interface WarmLedger {
  readonly revision: StandingRevision;
  /** Under the rules of `revision`. */
  readonly ledger: Ledger;
  readonly seq: number;
  /** The latest instant a turn decided at, as far as this ledger has heard. */
  readonly lastInstant: number;
  /** Names the rules adopted last; the empty string before the first turn. */
  readonly policyName: string;
}

/**
 * The ledger at the journal's end, read from its beginning.
 *
 * @param file - the event's file, which holds while nothing is stored.
 */
export async function readLedger(store: Store, file: StandingRevision): Promise<WarmLedger> {
  const empty = {
    revision: file,
    ledger: emptyLedger(file.policy),
    seq: 0,
    lastInstant: 0,
    policyName: '',
  };
  return heardFrom(store, empty);
}

/** The ledger with whatever the store has heard since. */
export async function heardFrom(store: Store, warm: WarmLedger): Promise<WarmLedger> {
  const { event, number } = warm.revision;
  const { head, facts } = await store.journal(event.id, warm.seq);
  const revisions = head.revision > number ? await store.revisions(event.id, number) : [];
  const later = revisions.find(({ revision }) => revision === head.revision) ?? null;
  return caughtUp(warm, head, facts, later);
}

/**
 * The ledger after facts it may hold in part already; where it stands no earlier than `head`, as it is.
 * Throws `store.guard` where facts or the revision are missing between the two.
 *
 * @param facts - in order, up to `head`.
 * @param later - the revision at `head`, where it is a later one than the ledger's.
 */
export function caughtUp(
  warm: WarmLedger,
  head: JournalHead,
  facts: readonly JournalFact[],
  later: StoredRevision | null,
): WarmLedger {
  const lastInstant = Math.max(warm.lastInstant, head.lastInstant);
  if (head.seq <= warm.seq) return { ...warm, lastInstant };
  const unseen = facts.filter(({ seq }) => seq > warm.seq);
  if (unseen.length !== head.seq - warm.seq) {
    throw fault('store.guard', `facts are missing between ${warm.seq} and ${head.seq}`);
  }
  const revision = head.revision > warm.revision.number ? revisionAt(head, later) : warm.revision;
  const happened = unseen.map(({ fact }) => fact);
  return {
    revision,
    // What facts lead to does not hang on the rules, only what is counted by them.
    ledger: applyAll(underPolicy(revision.policy, warm.ledger), happened),
    seq: head.seq,
    lastInstant,
    policyName: head.policy,
  };
}

/** Whichever of two has heard more. */
export function furthest(one: WarmLedger, other: WarmLedger): WarmLedger {
  const behind = one.seq - other.seq || one.lastInstant - other.lastInstant;
  return behind < 0 ? other : one;
}

function revisionAt(head: JournalHead, later: StoredRevision | null): StandingRevision {
  if (later?.revision === head.revision) return storedRevision(later);
  throw fault('store.guard', `revision ${head.revision} is missing`);
}
