import { digestOf } from '../digest.ts';
import type { JournalFact } from '../store/journal.ts';
import type { StoredRevision } from '../store/revision.ts';
import type { Store } from '../store/store.ts';
import { chainLink } from './journal-chain.ts';

/** What is wrong with a journal. */
export type JournalReason =
  /** A fact is missing; `found` is the number that stands in its place, null at the end. */
  | { readonly code: 'journal.gap'; readonly expected: number; readonly found: number | null }
  /** The chain does not end in the stored link: a fact was changed, added or moved. */
  | { readonly code: 'journal.changed'; readonly expected: string; readonly found: string }
  /** A revision is not the one whose digest the journal sealed; `found` is null where there is none. */
  | {
      readonly code: 'journal.revision-changed';
      readonly revision: number;
      readonly expected: string | null;
      readonly found: string | null;
    };

/** Whether a journal is whole: how many facts were read, or what is wrong with it. */
export type JournalVerdict =
  | { readonly ok: true; readonly facts: number; readonly chain: string }
  | { readonly ok: false; readonly reasons: readonly JournalReason[] };

/**
 * Whether the journal of an event is what was written: every fact there, in order and unchanged, and
 * every revision the one that was published. Reads the store and writes nothing.
 *
 * @param store - an open store, or what reads these two of one.
 * @param event - the event's id.
 * @returns the number of facts and the last link; or `journal.gap`, a fact that is missing,
 *   `journal.changed`, a chain that does not end in the stored link, and `journal.revision-changed`, a
 *   revision other than the one sealed.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { memoryStore, verifyJournal } from '@plenary/desk';
 *
 * const verdict = await verifyJournal(memoryStore(), 'open-day');
 * assert.deepEqual(verdict, { ok: true, facts: 0, chain: '' });
 * ```
 */
export async function verifyJournal(
  store: Pick<Store, 'journal' | 'revisions'>,
  event: string,
): Promise<JournalVerdict> {
  const { head, facts } = await store.journal(event, 0);
  const misplaced = facts.findIndex(({ seq }, index) => seq !== index + 1);
  if (misplaced >= 0) return gap(misplaced + 1, facts[misplaced]?.seq ?? null);
  if (facts.length < head.seq) return gap(facts.length + 1, null);
  const chain = facts.reduce((link, { fact }) => chainLink(link, fact), '');
  if (facts.length > head.seq || chain !== head.chain) {
    const reason = { code: 'journal.changed', expected: head.chain, found: chain } as const;
    return { ok: false, reasons: [reason] };
  }
  const reasons = changedRevisions(facts, await store.revisions(event, 0), head.revision);
  return reasons.length > 0 ? { ok: false, reasons } : { ok: true, facts: facts.length, chain };
}

function gap(expected: number, found: number | null): JournalVerdict {
  return { ok: false, reasons: [{ code: 'journal.gap', expected, found }] };
}

/** Revisions that are not what the journal sealed. Later ones than the journal's are another turn's. */
function changedRevisions(
  facts: readonly JournalFact[],
  revisions: readonly StoredRevision[],
  last: number,
): readonly JournalReason[] {
  const sealed = new Map(
    facts.flatMap(({ fact }) =>
      fact.type === 'published' ? [[fact.revision, fact.digest ?? null]] : [],
    ),
  );
  const stored = new Map(
    revisions
      .filter(({ revision }) => revision <= last)
      .map(({ revision, event }) => [revision, digestOf(event)]),
  );
  return [...new Set([...sealed.keys(), ...stored.keys()])].flatMap((revision): JournalReason[] => {
    const expected = sealed.get(revision) ?? null;
    const found = stored.get(revision) ?? null;
    return expected === found
      ? []
      : [{ code: 'journal.revision-changed', revision, expected, found }];
  });
}
