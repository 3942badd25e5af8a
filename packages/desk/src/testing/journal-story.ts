import type { EventModel } from '@plenary/model';
import {
  apply,
  applyAll,
  due,
  emptyLedger,
  type Fact,
  type Ledger,
  type Policy,
  underPolicy,
} from '@plenary/rules';
import { fileRevision, storedRevision } from '../revisions/standing-revision.ts';
import type { JournalFact } from '../store/journal.ts';
import type { Store } from '../store/store.ts';

/** One fact, and the ledgers on both sides of it. */
export interface Step extends JournalFact {
  readonly policy: Policy;
  /** Under the same rules as `after`. */
  readonly before: Ledger;
  readonly after: Ledger;
}

/** The journal, read fact by fact under the rules that held at each. */
export interface JournalStory {
  readonly facts: readonly JournalFact[];
  /** The ledger at the end; null where nothing happened. */
  readonly last: Ledger | null;
  /** The facts that time brings by the last instant, and that nobody wrote. */
  readonly missing: readonly Fact[];
  steps(): Iterable<Step>;
}

/** Reads it; the store is only read here. */
export async function journalStory(store: Store, file: EventModel): Promise<JournalStory> {
  const { head, facts } = await store.journal(file.id, 0);
  const revisions = await store.revisions(file.id, 0);
  const policies = new Map(
    revisions.map((revision) => [revision.revision, storedRevision(revision).policy]),
  );
  const first = policies.get(1) ?? fileRevision(file).policy;

  function* steps(): Iterable<Step> {
    let policy = first;
    let ledger = emptyLedger(policy);
    for (const { seq, fact } of facts) {
      if (fact.type === 'published') policy = policies.get(fact.revision) ?? policy;
      const before = underPolicy(policy, ledger);
      ledger = apply(before, fact);
      yield { seq, fact, policy, before, after: ledger };
    }
  }

  const policy = policies.get(head.revision) ?? first;
  const last =
    facts.length === 0
      ? null
      : applyAll(
          emptyLedger(policy),
          facts.map(({ fact }) => fact),
        );
  const missing = last === null ? [] : due(policy, last, head.lastInstant);
  return { facts, last, missing, steps };
}
