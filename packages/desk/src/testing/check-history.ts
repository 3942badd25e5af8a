import type { EventModel } from '@plenary/model';
import { type Ledger, usedOf } from '@plenary/rules';
import { verifyJournal } from '../journal/verify-journal.ts';
import type { Store } from '../store/store.ts';
import { doneWrong } from './done-wrong.ts';
import type { HistoryEntry } from './history.ts';
import { journalStory } from './journal-story.ts';
import { lineWrong } from './line-wrong.ts';
import { refusedWrong } from './refused-wrong.ts';
import { seatsWrong } from './seats-wrong.ts';

/**
 * Whether what people were told is what stands, and whether what stands may be:
 * - what was accepted is there once, what was refused or not written is not, and each key has the answer
 *   that was given;
 * - no quota was ever taken above its limit without an override; what is used is the sum of claims, in
 *   the store as in the journal;
 * - nobody registered more often than they may, nobody was passed over in the line by somebody who wants
 *   the same, and nobody waits for what is free;
 * - every 'full' was true at some moment;
 * - the journal is whole.
 *
 * In time linear in the journal, for as many revisions of the event as there are.
 *
 * @param run - the open store as the desks left it; the event's file; and what people were told, all of
 *   them: somebody who is there and never asked is a problem too.
 * @returns what is wrong, in words; empty when nothing is.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { memoryStore } from '@plenary/desk';
 * import { checkHistory, sampleEvent } from '@plenary/desk/testing';
 *
 * const answers = { name: 'Noor', email: 'noor@example.org', theme: 'theme-1' };
 * const command = { type: 'register', answers, locale: 'nl' } as const;
 * const answer = { ok: true, receipt: 'R-0000-0000' } as const;
 * const history = [{ key: 'made-with-the-form', command, answer }];
 * const problems = await checkHistory({ store: memoryStore(), event: sampleEvent(), history });
 * assert.equal(problems[0], 'made-with-the-form was accepted, and its answer is not there');
 * ```
 */
export async function checkHistory({
  store,
  event,
  history,
}: {
  readonly store: Store;
  readonly event: EventModel;
  readonly history: readonly HistoryEntry[];
}): Promise<string[]> {
  const story = await journalStory(store, event);
  return [
    ...(await journalWrong(store, event.id)),
    ...(await doneWrong(store, event, history, story)),
    ...seatsWrong(story),
    ...lineWrong(story),
    ...refusedWrong(history, story),
    ...(story.last === null ? [] : await rowsWrong(store, event.id, story.last)),
  ];
}

async function journalWrong(store: Store, event: string): Promise<string[]> {
  const verdict = await verifyJournal(store, event);
  return verdict.ok
    ? []
    : verdict.reasons.map(({ code }) => `the journal does not verify: ${code}`);
}

/** Rows of quotas that are not what their claims or the journal say. */
async function rowsWrong(store: Store, event: string, ledger: Ledger): Promise<string[]> {
  const rows = await store.quotas(event);
  return rows.flatMap(({ quota, used, claims, ceiling }) => {
    const said = usedOf(ledger, quota);
    const right = used === claims && used === said && used <= ceiling;
    return right
      ? []
      : [
          `${quota}: ${used} used in its row, ${claims} claims, ${said} in the journal, ceiling ${ceiling}`,
        ];
  });
}
