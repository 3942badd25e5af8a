import type { Answers } from '@plenary/model/compiled';
import { randomId } from '../random-ids.ts';
import type { Retirement, Store, Turn, TurnRequest } from '../store/store.ts';
import { Shelf, write } from './shelf.ts';
import { shelvedOutbox, waits } from './shelved-outbox.ts';

/**
 * A store in memory: for tests, for demonstrations, and to read what a store has to do. What it holds is
 * gone with the process.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { memoryStore } from '@plenary/desk';
 *
 * const store = memoryStore();
 * assert.deepEqual(await store.waitingMail('open-day'), { waiting: 0, dueAt: null });
 * ```
 */
export function memoryStore(): Store {
  const secret = randomId() + randomId();
  const shelves = new Map<string, Shelf>();
  const shelfOf = (event: string): Shelf => {
    const shelf = shelves.get(event) ?? new Shelf();
    shelves.set(event, shelf);
    return shelf;
  };
  return {
    ...shelvedOutbox(shelfOf),
    open: (request) => openTurn(shelfOf(request.event), request),
    async journal(event, since) {
      const { head, facts } = shelfOf(event);
      return { head, facts: facts.slice(since) };
    },
    details: async (event, registrations) => found(shelfOf(event).details, registrations),
    people: async (event, addresses) => found(shelfOf(event).people, addresses),
    revisions: async (event, since) => shelfOf(event).revisions.slice(since),
    files: async (event) => [...shelfOf(event).files.values()],
    async quotas(event) {
      const { quotas, claims } = shelfOf(event);
      const claimed = (of: string): number =>
        [...claims.values()].filter((quota) => quota === of).length;
      return [...quotas].map(([quota, row]) => ({ quota, ...row, claims: claimed(quota) }));
    },
    erasures: async (event) => [...shelfOf(event).erasures],
    retire: async (retirement) => retire(shelfOf(retirement.event), retirement),
    secret: async () => secret,
    close: async () => {},
  };
}

/** Lets one in at a time, in the order of asking. */
async function openTurn(shelf: Shelf, request: TurnRequest): Promise<Turn> {
  const before = shelf.turn;
  const { promise, resolve: unlock } = Promise.withResolvers<void>();
  shelf.turn = promise;
  await before;
  return {
    head: shelf.head,
    tail: shelf.facts.slice(request.since),
    revision: shelf.revisions.slice(request.revision).at(-1) ?? null,
    outcomes: found(shelf.outcomes, request.keys),
    people: found(shelf.people, request.addresses),
    async commit(writes) {
      try {
        // A copy, as a database makes one: what the caller does with its own changes nothing here.
        write(shelf, structuredClone(writes));
      } finally {
        unlock();
      }
    },
    abandon: async () => unlock(),
  };
}

function retire({ details, outcomes, mail }: Shelf, retirement: Retirement): void {
  const kept = (answers: Answers): Answers =>
    Object.fromEntries(Object.entries(answers).filter(([id]) => !retirement.fields.includes(id)));
  for (const row of details.values()) {
    const sensitive = row.sensitive && kept(row.sensitive);
    details.set(row.registration, { ...row, answers: kept(row.answers), sensitive });
  }
  for (const { key, at } of outcomes.values()) {
    if (at < retirement.outcomesBefore) outcomes.delete(key);
  }
  for (const row of mail.values()) {
    if (!waits(row) && row.at < retirement.mailBefore) mail.delete(row.id);
  }
}

function found<Row>(rows: ReadonlyMap<string, Row>, keys: readonly string[]): Row[] {
  return keys.map((key) => rows.get(key)).filter((row) => row !== undefined);
}
