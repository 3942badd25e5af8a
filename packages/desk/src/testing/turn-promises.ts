import assert from 'node:assert/strict';
import type { Fact } from '@plenary/rules';
import { verifyJournal } from '../journal/journal-chain.ts';
import {
  commit,
  event,
  limits,
  promise,
  registered,
  type StorePromise,
  seatsTaken,
  turnOf,
  writesAfter,
} from './store-promise.ts';

const outcome = { ok: true, receipt: 'R-0000-0001' } as const;

/** What a turn is: one at a time, whole or not at all, there for good when it is answered. */
export const turnPromises: readonly StorePromise[] = [
  promise('an event nobody has opened has an empty journal', async (store) => {
    const nothing = { seq: 0, chain: '', lastInstant: 0, policy: '' };
    assert.deepEqual(await store.journal(event, 0), { head: nothing, facts: [] });
    const turn = await turnOf(store);
    assert.deepEqual(turn.head, nothing);
    await turn.abandon();
  }),

  promise('what a commit has answered is there for whoever reads next', async (store) => {
    const turn = await turnOf(store, { keys: ['key'], addresses: ['a@example.org'] });
    await turn.commit(
      writesAfter(turn.head, {
        facts: [registered('r1')],
        people: [{ address: 'a@example.org', person: 'p1', repeatedAt: [] }],
        outcomes: [{ key: 'key', commandHash: 'hash', outcome }],
      }),
    );
    const { head, facts } = await store.journal(event, 0);
    assert.equal(head.seq, 1);
    assert.deepEqual(facts, [{ seq: 1, fact: registered('r1') }]);
    const next = await turnOf(store, { keys: ['key', 'other'], addresses: ['a@example.org'] });
    assert.deepEqual(next.head, head);
    assert.deepEqual(next.outcomes, [{ key: 'key', commandHash: 'hash', outcome }]);
    assert.deepEqual(next.people, [{ address: 'a@example.org', person: 'p1', repeatedAt: [] }]);
    await next.abandon();
  }),

  promise('an outcome is remembered by its key, and only by that', async (store) => {
    await commit(store, { outcomes: [{ key: 'key', commandHash: 'hash', outcome }] });
    const turn = await turnOf(store, { keys: ['KEY', 'key '] });
    assert.deepEqual(turn.outcomes, []);
    await turn.abandon();
    const same = await turnOf(store, { keys: ['key'] });
    assert.equal(same.outcomes.length, 1);
    await same.abandon();
  }),

  promise('nothing of an abandoned turn is kept', async (store) => {
    const turn = await turnOf(store);
    await turn.abandon();
    assert.equal((await store.journal(event, 0)).head.seq, 0);
    await commit(store, { facts: [registered('r1')] });
    assert.equal((await store.journal(event, 0)).head.seq, 1);
  }),

  promise('a turn gets the facts after the one it holds, in order', async (store) => {
    await commit(store, { facts: [registered('r1'), registered('r2')] });
    await commit(store, { facts: [registered('r3')] });
    const turn = await turnOf(store, { since: 1 });
    assert.deepEqual(turn.tail, [
      { seq: 2, fact: registered('r2') },
      { seq: 3, fact: registered('r3') },
    ]);
    await turn.abandon();
    assert.deepEqual((await store.journal(event, 3)).facts, []);
  }),

  promise(
    'facts about a place on the list, or about nobody, come back as they were',
    async (store) => {
      const facts: readonly Fact[] = [
        { type: 'published', at: 1_000, revision: 1, actor: 'system' },
        { type: 'reminder-due', at: 1_000, about: 'day' },
        { type: 'granted', at: 1_000, entry: 'r1', themes: ['theme-2'] },
      ];
      await commit(store, { facts });
      const journal = await store.journal(event, 0);
      assert.deepEqual(
        journal.facts.map(({ fact }) => fact),
        facts,
      );
    },
  ),

  promise('a journal written in several turns is one chain', async (store) => {
    await commit(store, { facts: [registered('r1'), registered('r2')] });
    await commit(store, { facts: [registered('r3')] });
    const verdict = await verifyJournal(store, event);
    assert.equal(verdict.ok && verdict.facts, 3);
  }),

  promise('a second turn waits for the first and sees what it wrote', async (store) => {
    const first = await turnOf(store);
    let opened = false;
    const second = turnOf(store).then((turn) => {
      opened = true;
      return turn;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(opened, false);
    await first.commit(writesAfter(first.head, { facts: [registered('r1')] }));
    const turn = await second;
    assert.deepEqual(turn.tail, [{ seq: 1, fact: registered('r1') }]);
    await turn.abandon();
  }),

  promise('a turn that did not see the head is refused whole', async (store) => {
    await commit(store, { facts: [registered('r1')] });
    const turn = await turnOf(store);
    const stale = { ...turn.head, seq: 0, chain: '' };
    const writes = writesAfter(stale, {
      facts: [registered('r2')],
      outcomes: [{ key: 'key', commandHash: 'hash', outcome }],
    });
    await assert.rejects(turn.commit(writes), { code: 'store.guard' });
    const after = await turnOf(store, { keys: ['key'] });
    assert.deepEqual([after.head.seq, after.outcomes], [1, []]);
    await after.abandon();
  }),

  promise('a turn on an event nobody has opened is refused if it claims a past', async (store) => {
    const turn = await turnOf(store);
    const writes = writesAfter({ ...turn.head, seq: 7 }, { facts: [registered('r1')] });
    await assert.rejects(turn.commit(writes), { code: 'store.guard' });
    assert.equal((await store.journal(event, 0)).head.seq, 0);
  }),

  promise('two events with the same ids have nothing in common', async (store) => {
    const changes = {
      facts: [registered('r1')],
      adoption: limits({ day: 1 }),
      ...seatsTaken('day', ['r1']),
      people: [{ address: 'a@example.org', person: 'p1', repeatedAt: [] }],
      mail: [{ id: 'm1', template: 'confirmed', registration: 'r1', at: 1_000 }],
      outcomes: [{ key: 'key', commandHash: 'hash', outcome }],
    } as const;
    await commit(store, changes);
    await commit(store, changes, { event: 'other-day' });
    const turn = await turnOf(store, {
      event: 'third-day',
      keys: ['key'],
      addresses: ['a@example.org'],
    });
    assert.deepEqual([turn.tail, turn.outcomes, turn.people], [[], [], []]);
    await turn.abandon();
    assert.deepEqual(await store.waitingMail('third-day'), { waiting: 0, dueAt: null });
    for (const each of [event, 'other-day']) {
      const [quota] = await store.quotas(each);
      assert.deepEqual([quota?.used, quota?.claims], [1, 1]);
    }
  }),

  promise('a person is remembered by the address, with the latest repeats', async (store) => {
    const person = { address: 'a@example.org', person: 'p1', repeatedAt: [1, 2] };
    await commit(store, { people: [{ ...person, repeatedAt: [] }] });
    await commit(store, { people: [person] });
    const turn = await turnOf(store, { addresses: ['a@example.org', 'b@example.org'] });
    assert.deepEqual(turn.people, [person]);
    await turn.abandon();
  }),
];
