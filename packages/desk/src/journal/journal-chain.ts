import { createHash } from 'node:crypto';
import type { Fact } from '@plenary/rules';
import { canonicalJson } from '../canonical-json.ts';
import type { Store } from '../store/store.ts';

/**
 * The chain's next link: SHA-256 over the link before it and the fact, in hexadecimal. Whoever changes,
 * drops or reorders a fact changes every link after it.
 *
 * @param link - the link before; the empty string before the first fact.
 */
export function chainLink(link: string, fact: Fact): string {
  return createHash('sha256')
    .update(`${link}\n${canonicalJson(fact)}`)
    .digest('hex');
}

/** Whether a journal is whole: how many facts were read, or what is wrong with it. */
export type JournalVerdict =
  | { readonly ok: true; readonly facts: number; readonly chain: string }
  | {
      readonly ok: false;
      readonly reasons: readonly (
        | { readonly code: 'journal.gap'; readonly expected: number; readonly found: number | null }
        | { readonly code: 'journal.changed'; readonly expected: string; readonly found: string }
      )[];
    };

/**
 * Whether the journal of an event is what was written: every fact there, in order and unchanged. Reads
 * the store and writes nothing.
 *
 * @param store - an open store.
 * @param event - the event's id.
 * @returns the number of facts and the last link; or `journal.gap`, a fact that is missing, and
 *   `journal.changed`, a chain that does not end in the stored link.
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
export async function verifyJournal(store: Store, event: string): Promise<JournalVerdict> {
  const { head, facts } = await store.journal(event, 0);
  const misplaced = facts.findIndex(({ seq }, index) => seq !== index + 1);
  if (misplaced >= 0) return gap(misplaced + 1, facts[misplaced]?.seq ?? null);
  if (facts.length < head.seq) return gap(facts.length + 1, null);
  const chain = facts.reduce((link, { fact }) => chainLink(link, fact), '');
  if (facts.length === head.seq && chain === head.chain) {
    return { ok: true, facts: facts.length, chain };
  }
  return {
    ok: false,
    reasons: [{ code: 'journal.changed', expected: head.chain, found: chain }],
  };
}

function gap(expected: number, found: number | null): JournalVerdict {
  return { ok: false, reasons: [{ code: 'journal.gap', expected, found }] };
}
