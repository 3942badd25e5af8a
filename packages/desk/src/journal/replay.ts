import { applyAll, emptyLedger, type Ledger } from '@plenary/rules';
import { fault } from '../fault.ts';
import { storedRevision } from '../revisions/standing-revision.ts';
import type { JournalFact } from '../store/journal.ts';
import type { Store } from '../store/store.ts';

/** How far a journal is read again; all of it where nothing is said. */
export type ReplayUntil =
  /** The number of the last fact that is read. */
  | { readonly seq: number }
  /** An instant, exclusive, in milliseconds since the epoch: facts of that instant are not read. */
  | { readonly instant: number };

/**
 * The ledger as it stood: read from the journal, under the rules of the revision that held then. Reads
 * the store and writes nothing.
 *
 * @param store - an open store.
 * @param event - the event's id.
 * @param options - `until`: a fact's number, or an instant.
 * @returns the ledger, or null where nothing had happened by then.
 * @throws Error with code `journal.revision-missing` where the revision that held then is not there.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { memoryStore, openDesk, replay } from '@plenary/desk';
 * import { sampleEvent } from '@plenary/desk/testing';
 * import { registrationsOf } from '@plenary/rules';
 *
 * const store = memoryStore();
 * const clock = (): number => Date.UTC(2023, 10, 1);
 * const desk = openDesk({ event: sampleEvent(), store, clock, autorun: false });
 * const answers = { name: 'Noor', email: 'noor@example.org', theme: 'theme-1' };
 * await desk.submit({ key: 'made-with-the-form', command: { type: 'register', answers, locale: 'nl' } });
 * const ledger = await replay(store, 'sample-day');
 * assert.equal(ledger && registrationsOf(ledger).length, 1);
 * const before = await replay(store, 'sample-day', { until: { instant: clock() } });
 * assert.equal(before, null);
 * ```
 */
export async function replay(
  store: Store,
  event: string,
  { until }: { readonly until?: ReplayUntil } = {},
): Promise<Ledger | null> {
  const { facts } = await store.journal(event, 0);
  const happened = readUntil(facts, until).map(({ fact }) => fact);
  const held = happened.findLast((fact) => fact.type === 'published');
  if (held === undefined) return null;
  const revisions = await store.revisions(event, held.revision - 1);
  const revision = revisions.find((one) => one.revision === held.revision);
  if (revision === undefined) {
    throw fault('journal.revision-missing', `revision ${held.revision} is not stored`);
  }
  return applyAll(emptyLedger(storedRevision(revision).policy), happened);
}

function readUntil(
  facts: readonly JournalFact[],
  until: ReplayUntil | undefined,
): readonly JournalFact[] {
  if (until === undefined) return facts;
  if ('seq' in until) return facts.filter(({ seq }) => seq <= until.seq);
  const end = facts.findIndex(({ fact }) => fact.at >= until.instant);
  return end < 0 ? facts : facts.slice(0, end);
}
