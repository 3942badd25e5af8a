import assert from 'node:assert/strict';
import { randomId } from '../random-ids.ts';
import type { Store } from '../store/store.ts';
import {
  arrival,
  commit,
  event,
  mailOf,
  outcomeOf,
  promise,
  type StorePromise,
  seenInTurn,
  survives,
} from './store-promise.ts';

/** What is kept no longer: erased is gone, and what is past its time goes. */
export const keepingPromises: readonly StorePromise[] = [
  promise('nothing is kept of somebody who is erased, and of others everything', async (store) => {
    await commit(store, arrival('r1'));
    await commit(store, arrival('r2'));
    const proposed = { registration: 'r1', address: 'new@example.org' };
    await commit(store, { proposedAddresses: [proposed] });
    await commit(store, { erased: ['r1'] });
    assert.deepEqual(
      (await store.details(event, ['r1', 'r2'])).map(({ registration }) => registration),
      ['r2'],
    );
    await commit(store, { amendments: [{ registration: 'r1', answers: { name: 'Noor' } }] });
    assert.deepEqual(await store.details(event, ['r1']), []);
  }),

  promise('no mail about somebody who is erased says where it was to go', async (store) => {
    const to = 'noor@example.org';
    await commit(store, { ...arrival('r1'), mail: [mailOf('m1', { to }), mailOf('m2', { to })] });
    await store.leaseMail({ event, now: 1_000, until: 1_001, limit: 1 });
    await store.settleMail(event, [{ id: 'm1', as: 'dead' }]);
    await commit(store, {
      mail: [mailOf('m3', { to }), mailOf('m4', { to, registration: 'r2' })],
      erased: ['r1'],
    });
    await store.settleMail(event, [{ id: 'm1', as: 'retry', dueAt: 2_000 }]);
    const mails = await store.leaseMail({ event, now: 9_000, until: 9_001, limit: 10 });
    const went = Object.fromEntries(mails.map((mail) => [mail.id, mail.to]));
    assert.deepEqual(went, { m1: null, m2: null, m3: null, m4: to });
  }),

  promise('who settles late does not bring back mail that was sent or dropped', async (store) => {
    await commit(store, { mail: [mailOf('m1'), mailOf('m2')] });
    await store.settleMail(event, [
      { id: 'm1', as: 'sent' },
      { id: 'm2', as: 'dropped' },
    ]);
    await store.settleMail(event, [
      { id: 'm1', as: 'retry', dueAt: 2_000 },
      { id: 'm2', as: 'dead' },
    ]);
    assert.deepEqual(await store.waitingMail(event), { waiting: 0, dueAt: null });
    assert.deepEqual(await store.deadMail(event), []);
  }),

  promise('who was erased is noted, once', async (store) => {
    assert.deepEqual(await store.erasures(event), []);
    await commit(store, { ...arrival('r1'), erased: ['r1', 'party-1'] });
    await commit(store, { erased: ['r1'] });
    assert.deepEqual([...(await store.erasures(event))].sort(), ['party-1', 'r1']);
  }),

  promise('an outcome is remembered by its key, and only by that', async (store) => {
    await commit(store, { outcomes: [outcomeOf('key')] });
    assert.deepEqual(await outcomes(store, ['KEY', 'key ', 'ke_', 'k%']), []);
    assert.deepEqual(await outcomes(store, ['key']), [outcomeOf('key')]);
  }),

  promise('a refusal is remembered as it was given', async (store) => {
    const reason = {
      code: 'party.member',
      member: 1,
      reasons: [{ code: 'event.cancelled' }],
    } as const;
    const refusal = { ...outcomeOf('key'), outcome: { ok: false, reasons: [reason] } } as const;
    await commit(store, { outcomes: [refusal] });
    assert.deepEqual(await outcomes(store, ['key']), [refusal]);
  }),

  promise('outcomes before an instant go, and their keys are free', async (store) => {
    await commit(store, { outcomes: [outcomeOf('old', 1_999), outcomeOf('new', 2_000)] });
    await retire(store, { outcomesBefore: 2_000 });
    assert.deepEqual(await outcomes(store, ['old', 'new']), [outcomeOf('new', 2_000)]);
    await commit(store, { outcomes: [outcomeOf('old', 3_000)] });
    assert.deepEqual(await outcomes(store, ['old']), [outcomeOf('old', 3_000)]);
  }),

  promise('settled mail before an instant goes, and what still waits stays', async (store) => {
    const ids = ['sent', 'dropped', 'dead', 'waiting', 'leased'];
    await commit(store, {
      mail: [...ids.map((id) => mailOf(id)), mailOf('later', { at: 2_000 })],
    });
    await store.settleMail(event, [
      { id: 'sent', as: 'sent' },
      { id: 'dropped', as: 'dropped' },
      { id: 'dead', as: 'dead' },
      { id: 'later', as: 'dead' },
    ]);
    await retire(store, { mailBefore: 2_000 });
    assert.deepEqual(
      (await store.deadMail(event)).map(({ id }) => id),
      ['later'],
    );
    assert.equal((await store.waitingMail(event)).waiting, 2);
  }),

  promise('answers to a field go from everybody, and done again nothing changes', async (store) => {
    await commit(store, arrival('r1'));
    await commit(store, arrival('r2', { sensitive: null }));
    for (const _ of [1, 2]) {
      await retire(store, { fields: ['remarks', 'dietary', 'never-asked'] });
      const rows = await store.details(event, ['r1', 'r2']);
      assert.deepEqual(
        rows.map(({ answers }) => answers),
        [{ name: 'Noor' }, { name: 'Noor' }],
      );
      const [one] = rows.filter(({ registration }) => registration === 'r1');
      assert.deepEqual(one?.sensitive, { dietaryConsent: true });
    }
  }),

  promise('what is retired of one event stays of another', async (store) => {
    const other = { event: 'other-day' };
    const changes = { ...arrival('r1'), outcomes: [outcomeOf('key')] };
    await commit(store, changes);
    await commit(store, changes, other);
    await retire(store, { fields: ['remarks'], outcomesBefore: 9_000, mailBefore: 9_000 });
    const [row] = await store.details('other-day', ['r1']);
    assert.deepEqual(row?.answers, { name: 'Noor', remarks: null });
    const request = { ...other, keys: ['key'] };
    assert.equal((await seenInTurn(store, request, (turn) => turn.outcomes)).length, 1);
  }),

  survives('who was erased stays erased, and noted, when opened again', async (first, again) => {
    await commit(first, arrival('r1'));
    await commit(first, { erased: ['r1'] });
    const store = await again();
    assert.deepEqual(await store.details(event, ['r1']), []);
    assert.deepEqual(await store.erasures(event), ['r1']);
  }),

  {
    name: 'a backup put back knows whom to forget again',
    needs: ['survives-close', 'erasures-apart'],
    async run({ open, backUp }) {
      assert.ok(backUp, 'the suite needs `backUp` for a store that notes erasures apart');
      const place = randomId();
      const first = await open(place);
      await commit(first, arrival('r1'));
      const putBack = await backUp(place, first);
      await commit(first, { erased: ['r1'] });
      await first.close();
      await putBack();
      const store = await open(place);
      try {
        assert.equal((await store.details(event, ['r1'])).length, 1);
        assert.deepEqual(await store.erasures(event), ['r1']);
      } finally {
        await store.close();
      }
    },
  },
];

async function outcomes(store: Store, keys: readonly string[]): Promise<unknown> {
  return seenInTurn(store, { keys }, (turn) => turn.outcomes);
}

async function retire(
  store: Store,
  what: { fields?: readonly string[]; outcomesBefore?: number; mailBefore?: number },
): Promise<void> {
  await store.retire({ event, fields: [], outcomesBefore: 0, mailBefore: 0, ...what });
}
