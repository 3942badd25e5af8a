import assert from 'node:assert/strict';
import type { LeasedMail, MailWrite, Store } from '../store/store.ts';
import { commit, event, promise, type StorePromise } from './store-promise.ts';

/** The outbox: each mail is leased to one, comes back if it is not settled, and is never lost. */
export const mailPromises: readonly StorePromise[] = [
  promise('mail is leased in the order in which it was written', async (store) => {
    await commit(store, { mail: [mail('m2', 1_000), mail('m1', 1_000)] });
    await commit(store, { mail: [mail('m0', 1_000)] });
    const first = await lease(store, { now: 1_000, limit: 2 });
    assert.deepEqual(first, [
      { ...mail('m2', 1_000), tries: 1 },
      { ...mail('m1', 1_000), tries: 1 },
    ]);
    assert.deepEqual(ids(await lease(store, { now: 1_000 })), ['m0']);
  }),

  promise(
    'mail that is leased is leased to nobody else until the lease runs out',
    async (store) => {
      await commit(store, { mail: [mail('m1', 1_000)] });
      await lease(store, { now: 1_000, until: 2_000 });
      assert.deepEqual(await lease(store, { now: 1_999 }), []);
      assert.deepEqual(await lease(store, { now: 2_000 }), [{ ...mail('m1', 1_000), tries: 2 }]);
    },
  ),

  promise('mail is not due before it was ordered', async (store) => {
    await commit(store, { mail: [mail('m1', 1_000)] });
    assert.deepEqual(await lease(store, { now: 999 }), []);
    assert.deepEqual(await store.waitingMail(event), { waiting: 1, dueAt: 1_000 });
  }),

  promise('mail that was sent, dropped or given up is never leased again', async (store) => {
    await commit(store, { mail: [mail('m1'), mail('m2'), mail('m3'), mail('m4')] });
    await lease(store, { now: 1_000, until: 1_001 });
    await store.settleMail(event, [
      { id: 'm1', as: 'sent' },
      { id: 'm2', as: 'dropped' },
      { id: 'm3', as: 'dead' },
    ]);
    assert.deepEqual(ids(await lease(store, { now: 9_000 })), ['m4']);
    assert.equal((await store.waitingMail(event)).waiting, 1);
  }),

  promise('mail that failed comes back when it is due again', async (store) => {
    await commit(store, { mail: [mail('m1')] });
    await lease(store, { now: 1_000 });
    await store.settleMail(event, [{ id: 'm1', as: 'retry', dueAt: 5_000 }]);
    assert.deepEqual(await store.waitingMail(event), { waiting: 1, dueAt: 5_000 });
    assert.deepEqual(await lease(store, { now: 4_999 }), []);
    assert.deepEqual(ids(await lease(store, { now: 5_000 })), ['m1']);
  }),

  promise('settling mail of one event leaves that of another', async (store) => {
    await commit(store, { mail: [mail('m1')] });
    await commit(store, { mail: [mail('m1')] }, { event: 'other-day' });
    await store.settleMail('other-day', [{ id: 'm1', as: 'sent' }]);
    assert.equal((await store.waitingMail(event)).waiting, 1);
    assert.equal((await store.waitingMail('other-day')).waiting, 0);
  }),
];

function mail(id: string, at = 1_000): MailWrite {
  return { id, template: 'confirmed', registration: 'r1', at };
}

function lease(
  store: Store,
  { now, until = now + 60_000, limit = 10 }: { now: number; until?: number; limit?: number },
): Promise<LeasedMail[]> {
  return store.leaseMail({ event, now, until, limit });
}

function ids(mails: readonly LeasedMail[]): string[] {
  return mails.map(({ id }) => id);
}
