import assert from 'node:assert/strict';
import type { Fact } from '@plenary/rules';
import { verifyJournal } from '../journal/verify-journal.ts';
import {
  arrival,
  commit,
  event,
  limits,
  mailOf,
  outcomeOf,
  promise,
  registered,
  type StorePromise,
  seatsTaken,
  seenInTurn,
  turnOf,
  writesAfter,
} from './store-promise.ts';

const nothing = { seq: 0, chain: '', lastInstant: 0, policy: '', revision: 0 };

/** What a turn is: one at a time, whole or not at all, there for good when it is answered. */
export const turnPromises: readonly StorePromise[] = [
  promise('an event nobody has opened has an empty journal', async (store) => {
    assert.deepEqual(await store.journal(event, 0), { head: nothing, facts: [] });
    assert.deepEqual(await seenInTurn(store, {}, ({ head }) => head), nothing);
  }),

  promise('what a commit has answered is there for whoever reads next', async (store) => {
    const noor = { address: 'a@example.org', person: 'p1', repeatedAt: [] };
    await commit(store, {
      facts: [registered('r1')],
      people: [noor],
      outcomes: [outcomeOf('key')],
    });
    const { head, facts } = await store.journal(event, 0);
    assert.equal(head.seq, 1);
    assert.deepEqual(facts, [{ seq: 1, fact: registered('r1') }]);
    assert.deepEqual(await store.people(event, [noor.address]), [noor]);
    const turn = await turnOf(store, { keys: ['key', 'other'], addresses: [noor.address] });
    assert.deepEqual(turn.head, head);
    assert.deepEqual([turn.outcomes, turn.people], [[outcomeOf('key')], [noor]]);
    await turn.abandon();
  }),

  promise('nothing of an abandoned turn is kept, and the next one is let in', async (store) => {
    const turn = await turnOf(store);
    await turn.abandon();
    assert.deepEqual(await store.journal(event, 0), { head: nothing, facts: [] });
    await commit(store, { facts: [registered('r1')] });
    assert.equal((await store.journal(event, 0)).head.seq, 1);
  }),

  promise('a turn gets the facts after the one it holds, in order', async (store) => {
    await commit(store, { facts: [registered('r1'), registered('r2')] });
    await commit(store, { facts: [registered('r3')] });
    const tail = await seenInTurn(store, { since: 1 }, (turn) => turn.tail);
    assert.deepEqual(tail, [
      { seq: 2, fact: registered('r2') },
      { seq: 3, fact: registered('r3') },
    ]);
    assert.deepEqual((await store.journal(event, 3)).facts, []);
  }),

  promise('facts of every kind come back as they were', async (store) => {
    const facts: readonly Fact[] = [
      { type: 'published', at: 1_000, revision: 1, digest: 'aa', actor: 'system' },
      { type: 'reminder-due', at: 1_000, about: 'day' },
      { type: 'granted', at: 1_000, entry: 'r1', themes: ['theme-2'] },
      { type: 'party-registered', at: 1_700_000_000_000, party: 'p', contact: 'c' },
      { type: 'withdrawn', at: 1_000, registration: 'r1', by: 'attendee', heldUntil: null },
    ];
    await commit(store, { facts });
    const journal = await store.journal(event, 0);
    assert.deepEqual(
      journal.facts.map(({ fact }) => fact),
      facts,
    );
  }),

  promise('a journal written in several turns is one chain', async (store) => {
    await commit(store, { facts: [registered('r1'), registered('r2')] });
    await commit(store, { facts: [registered('r3')] });
    const verdict = await verifyJournal(store, event);
    assert.equal(verdict.ok && verdict.facts, 3);
  }),

  promise('the head is what the last turn left, also where no fact came of it', async (store) => {
    const turn = await turnOf(store);
    const { head } = writesAfter(turn.head);
    await turn.commit(writesAfter({ ...head, lastInstant: 1_700_000_000_000 }));
    const { head: found } = await store.journal(event, 0);
    assert.deepEqual(found, { ...nothing, lastInstant: 1_700_000_000_000 });
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

  promise('whoever only reads is not held up by an open turn', async (store) => {
    await commit(store, { ...arrival('r1'), adoption: limits({ day: 2 }) });
    const turn = await turnOf(store);
    const journal = await store.journal(event, 0);
    assert.equal(journal.head.seq, 1);
    assert.equal((await store.details(event, ['r1'])).length, 1);
    assert.equal((await store.quotas(event)).length, 1);
    assert.deepEqual([await store.files(event), await store.revisions(event, 0)], [[], []]);
    await turn.abandon();
  }),

  promise('a turn that did not see the head is refused whole', async (store) => {
    await commit(store, { facts: [registered('r1')] });
    const turn = await turnOf(store);
    const stale = { ...turn.head, seq: 0, chain: '' };
    const changes = { facts: [registered('r2')], outcomes: [outcomeOf('key')] };
    await assert.rejects(turn.commit(writesAfter(stale, changes)), { code: 'store.guard' });
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

  promise('a turn of 500 registrations is written whole', async (store) => {
    const ids = Array.from({ length: 500 }, (_, index) => `r${index + 1}`);
    await commit(store, {
      adoption: limits({ day: 500 }),
      ...seatsTaken('day', ids),
      facts: ids.map((id) => registered(id)),
      details: ids.map((id) => arrival(id).details?.[0]).filter((row) => row !== undefined),
      people: ids.map((id) => ({ address: `${id}@example.org`, person: id, repeatedAt: [] })),
      mail: ids.map((id, index) => mailOf(`m-${id}`, { registration: id, seq: index + 1 })),
      outcomes: ids.map((id) => outcomeOf(id)),
    });
    const request = { since: 0, keys: ids, addresses: ids.map((id) => `${id}@example.org`) };
    const turn = await turnOf(store, request);
    assert.deepEqual(
      turn.tail.map(({ fact }) => fact),
      ids.map((id) => registered(id)),
    );
    assert.deepEqual([turn.outcomes.length, turn.people.length], [500, 500]);
    await turn.abandon();
    assert.equal((await store.details(event, ids)).length, 500);
    assert.equal((await store.waitingMail(event)).waiting, 500);
    const [day] = await store.quotas(event);
    assert.deepEqual([day?.used, day?.claims], [500, 500]);
  }),

  promise('two events with the same ids have nothing in common', async (store) => {
    const changes = {
      ...arrival('r1'),
      adoption: limits({ day: 1 }),
      ...seatsTaken('day', ['r1']),
      people: [{ address: 'a@example.org', person: 'p1', repeatedAt: [] }],
      mail: [mailOf('m1')],
      outcomes: [outcomeOf('key')],
      erased: ['r0'],
    } as const;
    await commit(store, changes);
    await commit(store, changes, { event: 'other-day' });
    const third = { event: 'third-day', keys: ['key'], addresses: ['a@example.org'] };
    const turn = await turnOf(store, third);
    assert.deepEqual([turn.tail, turn.outcomes, turn.people], [[], [], []]);
    await turn.abandon();
    assert.deepEqual(await store.waitingMail('third-day'), { waiting: 0, dueAt: null });
    assert.deepEqual(await store.details('third-day', ['r1']), []);
    assert.deepEqual(await store.people('third-day', ['a@example.org']), []);
    assert.deepEqual(await store.erasures('third-day'), []);
    await commit(store, { erased: ['r1'], forgotten: ['p1'] }, { event: 'other-day' });
    assert.equal((await store.details(event, ['r1'])).length, 1);
    assert.equal((await store.people(event, ['a@example.org'])).length, 1);
    for (const each of [event, 'other-day']) {
      const [quota] = await store.quotas(each);
      assert.deepEqual([quota?.used, quota?.claims], [1, 1]);
    }
  }),
];
