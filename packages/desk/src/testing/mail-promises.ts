import assert from 'node:assert/strict';
import type { LeasedMail, MailWrite } from '../store/outbox.ts';
import type { Store } from '../store/store.ts';
import {
  commit,
  event,
  mailOf,
  promise,
  registered,
  type StorePromise,
  survives,
  turnOf,
  writesAfter,
} from './store-promise.ts';

/** The outbox: each mail is leased to one, comes back if it is not settled, and is never lost. */
export const mailPromises: readonly StorePromise[] = [
  promise('mail is leased in the order in which it was written', async (store) => {
    await commit(store, { mail: [mailOf('m2'), mailOf('m1')] });
    await commit(store, { mail: [mailOf('m0')] });
    const first = await lease(store, { now: 1_000, limit: 2 });
    assert.deepEqual(first, [leased(mailOf('m2'), 1), leased(mailOf('m1'), 1)]);
    assert.deepEqual(ids(await lease(store, { now: 1_000 })), ['m0']);
  }),

  promise('mail that was ordered to be sent earlier is leased earlier', async (store) => {
    await commit(store, { mail: [mailOf('late', { at: 2_000 })] });
    await commit(store, { mail: [mailOf('early', { at: 1_000 })] });
    assert.deepEqual(ids(await lease(store, { now: 9_000 })), ['early', 'late']);
  }),

  promise('mail comes with the fact it tells of, and with where it goes', async (store) => {
    const told = mailOf('m1', { seq: 2, to: 'Noor@Example.org', template: 'granted' });
    await commit(store, { facts: [registered('r1'), registered('r2')], mail: [told] });
    assert.deepEqual(await lease(store, { now: 1_000 }), [leased(told, 1, registered('r2'))]);
  }),

  promise(
    'mail that is leased is leased to nobody else until the lease runs out',
    async (store) => {
      await commit(store, { mail: [mailOf('m1')] });
      await lease(store, { now: 1_000, until: 2_000 });
      assert.deepEqual(await lease(store, { now: 1_999 }), []);
      assert.deepEqual(await lease(store, { now: 2_000 }), [leased(mailOf('m1'), 2)]);
    },
  ),

  promise('mail that several ask for at once is leased to one of them', async (store) => {
    const mails = Array.from({ length: 40 }, (_, index) => mailOf(`m${index}`));
    await commit(store, { mail: mails });
    const leases = await Promise.all(
      Array.from({ length: 8 }, () => lease(store, { now: 1_000, limit: 10 })),
    );
    const all = leases.flatMap(ids);
    assert.deepEqual([all.length, new Set(all).size], [40, 40]);
  }),

  promise('mail is not due before it was ordered', async (store) => {
    await commit(store, { mail: [mailOf('m1')] });
    assert.deepEqual(await lease(store, { now: 999 }), []);
    assert.deepEqual(await store.waitingMail(event), { waiting: 1, dueAt: 1_000 });
  }),

  promise('mail of a commit that was refused is not there', async (store) => {
    const turn = await turnOf(store);
    const changes = {
      mail: [mailOf('m1')],
      quotas: [{ quota: 'none', delta: 1, overridden: false }],
    };
    await assert.rejects(turn.commit(writesAfter(turn.head, changes)), { code: 'store.guard' });
    assert.deepEqual(await store.waitingMail(event), { waiting: 0, dueAt: null });
  }),

  promise('mail whose turn began later is not passed over for it', async (store) => {
    // Numbers handed out before the commit would hide the first mail behind the second.
    await commit(store, { mail: [mailOf('m2', { at: 2_000 })] });
    assert.deepEqual(ids(await lease(store, { now: 2_000 })), ['m2']);
    await store.settleMail(event, [{ id: 'm2', as: 'sent' }]);
    await commit(store, { mail: [mailOf('m1', { at: 1_000 })] });
    assert.deepEqual(ids(await lease(store, { now: 2_000 })), ['m1']);
    await store.settleMail(event, [{ id: 'm1', as: 'retry', dueAt: 3_000 }]);
    await commit(store, { mail: [mailOf('m3', { at: 2_500 })] });
    assert.deepEqual(ids(await lease(store, { now: 3_000 })), ['m3', 'm1']);
  }),

  promise('mail that was sent, dropped or given up is never leased again', async (store) => {
    await commit(store, { mail: ['m1', 'm2', 'm3', 'm4'].map((id) => mailOf(id)) });
    await lease(store, { now: 1_000, until: 1_001 });
    await store.settleMail(event, [
      { id: 'm1', as: 'sent' },
      { id: 'm2', as: 'dropped' },
      { id: 'm3', as: 'dead' },
    ]);
    assert.deepEqual(ids(await lease(store, { now: 9_000 })), ['m4']);
    assert.equal((await store.waitingMail(event)).waiting, 1);
  }),

  promise('mail that was given up is listed, and comes back when that is asked', async (store) => {
    const lost = mailOf('m1', { to: 'noor@example.org' });
    await commit(store, { mail: [lost, mailOf('m2')] });
    await lease(store, { now: 1_000 });
    await store.settleMail(event, [
      { id: 'm1', as: 'dead' },
      { id: 'm2', as: 'sent' },
    ]);
    const { id, template, registration, at } = lost;
    assert.deepEqual(await store.deadMail(event), [{ id, template, registration, at, tries: 1 }]);
    await store.settleMail(event, [{ id: 'm1', as: 'retry', dueAt: 5_000 }]);
    assert.deepEqual(await store.deadMail(event), []);
    assert.deepEqual(await lease(store, { now: 5_000 }), [leased(lost, 2)]);
  }),

  promise('mail that failed comes back when it is due again', async (store) => {
    await commit(store, { mail: [mailOf('m1')] });
    await lease(store, { now: 1_000 });
    await store.settleMail(event, [{ id: 'm1', as: 'retry', dueAt: 5_000 }]);
    assert.deepEqual(await store.waitingMail(event), { waiting: 1, dueAt: 5_000 });
    assert.deepEqual(await lease(store, { now: 4_999 }), []);
    assert.deepEqual(ids(await lease(store, { now: 5_000 })), ['m1']);
  }),

  promise('settling mail of one event leaves that of another', async (store) => {
    await commit(store, { mail: [mailOf('m1')] });
    await commit(store, { mail: [mailOf('m1')] }, { event: 'other-day' });
    await store.settleMail('other-day', [{ id: 'm1', as: 'sent' }]);
    assert.equal((await store.waitingMail(event)).waiting, 1);
    assert.equal((await store.waitingMail('other-day')).waiting, 0);
  }),

  survives('mail and its leases are there when the store is opened again', async (first, again) => {
    await commit(first, {
      facts: [registered('r1')],
      mail: [mailOf('m1', { seq: 1 }), mailOf('m2')],
    });
    await lease(first, { now: 1_000, until: 2_000, limit: 1 });
    const store = await again();
    assert.deepEqual(ids(await lease(store, { now: 1_500, until: 9_000 })), ['m2']);
    const late = await lease(store, { now: 2_000 });
    assert.deepEqual(late, [leased(mailOf('m1', { seq: 1 }), 2, registered('r1'))]);
  }),
];

function leased(mail: MailWrite, tries: number, fact: LeasedMail['fact'] = null): LeasedMail {
  return { ...mail, fact, tries };
}

function lease(
  store: Store,
  { now, until = now + 60_000, limit = 100 }: { now: number; until?: number; limit?: number },
): Promise<LeasedMail[]> {
  return store.leaseMail({ event, now, until, limit });
}

function ids(mails: readonly LeasedMail[]): string[] {
  return mails.map(({ id }) => id);
}
