import { type CompiledEvent, normaliseAddress } from '@plenary/model/compiled';
import { apply, emptyLedger, policyOf, usedOf } from '@plenary/rules';
import type { Outcome } from '../desk/desk.ts';
import { verifyJournal } from '../journal/journal-chain.ts';
import type { JournalFact, Store } from '../store/store.ts';

/** What one person who registered was told. */
export interface HistoryEntry {
  readonly key: string;
  /** Each address registers under one key only, so that what stands for it is that key's doing. */
  readonly address: string;
  /** null where no answer came: then either may be there. */
  readonly answer: Outcome | null;
}

/**
 * Whether what people were told is what stands: every accepted key registered exactly once, every
 * refused one not at all, every 'full' true at some moment, what is used the sum of claims and never
 * above the limit, the journal whole. In time linear in the journal.
 *
 * @param run - the open store as the desk left it, the event people registered for, and what they
 *   were told; people who withdrew or asked twice belong in another history.
 * @returns what is wrong, in words; empty when nothing is.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { memoryStore } from '@plenary/desk';
 * import { checkHistory, sampleEvent } from '@plenary/desk/testing';
 *
 * const answer = { ok: true, receipt: 'R-0000-0000' } as const;
 * const history = [{ key: 'made-with-the-form', address: 'noor@example.org', answer }];
 * const problems = await checkHistory({ store: memoryStore(), event: sampleEvent(), history });
 * assert.deepEqual(problems, ['made-with-the-form was accepted and is not there']);
 * ```
 */
export async function checkHistory({
  store,
  event,
  history,
}: {
  store: Store;
  event: CompiledEvent;
  history: readonly HistoryEntry[];
}): Promise<string[]> {
  const { facts } = await store.journal(event.id, 0);
  const seats = await seatsByAddress(store, event.id, history, facts);
  const most = mostUsed(event, facts);
  return [
    ...(await journalProblems(store, event.id)),
    ...(await seatProblems(store, event.id)),
    ...history.flatMap((entry) => toldWrong(entry, seats.get(entry.address) ?? 0)),
    ...history.flatMap((entry) => refusedWrong(entry, most)),
  ];
}

async function journalProblems(store: Store, event: string): Promise<string[]> {
  const verdict = await verifyJournal(store, event);
  return verdict.ok
    ? []
    : verdict.reasons.map(({ code }) => `the journal does not verify: ${code}`);
}

async function seatProblems(store: Store, event: string): Promise<string[]> {
  const rows = await store.quotas(event);
  return rows
    .filter(({ used, claims, limit }) => used !== claims || used > limit)
    .map(
      ({ quota, used, claims, limit }) =>
        `${quota}: ${used} used, ${claims} claims, limit ${limit}`,
    );
}

function toldWrong({ key, answer }: HistoryEntry, seats: number): string[] {
  if (seats > 1) return [`${key} was registered ${seats} times`];
  if (answer?.ok && seats === 0) return [`${key} was accepted and is not there`];
  const refused = answer && !answer.ok && !answer.reasons.some(isUnknown);
  return refused && seats === 1 ? [`${key} was refused and is there`] : [];
}

function isUnknown({ code }: { readonly code: string }): boolean {
  return code === 'desk.unknown';
}

function refusedWrong({ key, answer }: HistoryEntry, most: ReadonlyMap<string, number>): string[] {
  if (!answer || answer.ok) return [];
  return answer.reasons.flatMap((reason) => {
    if (reason.code !== 'quota.full') return [];
    const full = (most.get(reason.quota) ?? 0) + reason.kept + reason.asked > reason.limit;
    return full ? [] : [`${key} was told that ${reason.quota} is full, and it never was`];
  });
}

/** How many registrations the journal holds for each address. */
async function seatsByAddress(
  store: Store,
  event: string,
  history: readonly HistoryEntry[],
  facts: readonly JournalFact[],
): Promise<ReadonlyMap<string, number>> {
  const normalised = new Map(history.map(({ address }) => [normaliseAddress(address), address]));
  const request = { event, since: facts.length, keys: [], addresses: [...normalised.keys()] };
  const turn = await store.open(request);
  await turn.abandon();
  const addresses = new Map(
    turn.people.map(({ address, person }) => [person, normalised.get(address) ?? address]),
  );
  const seats = new Map<string, number>();
  for (const { fact } of facts) {
    const person = fact.type === 'registered' ? fact.person : null;
    const address = person === null ? undefined : addresses.get(person);
    if (address !== undefined) seats.set(address, (seats.get(address) ?? 0) + 1);
  }
  return seats;
}

/** The most that was ever used of each quota. */
function mostUsed(
  event: CompiledEvent,
  facts: readonly JournalFact[],
): ReadonlyMap<string, number> {
  const policy = policyOf(event);
  const most = new Map<string, number>();
  let ledger = emptyLedger(policy);
  for (const { fact } of facts) {
    ledger = apply(ledger, fact);
    for (const { id } of policy.quotas) {
      most.set(id, Math.max(most.get(id) ?? 0, usedOf(ledger, id)));
    }
  }
  return most;
}
