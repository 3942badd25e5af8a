import assert from 'node:assert/strict';
import type { QuotaRow, Store } from '../store/store.ts';
import {
  commit,
  event,
  limits,
  promise,
  refusesToCommit,
  registered,
  type StorePromise,
  seatsTaken,
} from './store-promise.ts';

/** What stands between a defect anywhere above and an oversold day. */
export const seatPromises: readonly StorePromise[] = [
  promise('seats up to the limit are taken, and used is the sum of claims', async (store) => {
    await commit(store, { adoption: limits({ day: 2 }), ...seatsTaken('day', ['r1']) });
    await commit(store, seatsTaken('day', ['r2']));
    assert.deepEqual(await day(store), row({ limit: 2, used: 2, ceiling: 2 }));
  }),

  promise('a change above the limit is refused, with all else of its turn', async (store) => {
    await commit(store, { adoption: limits({ day: 2 }), ...seatsTaken('day', ['r1', 'r2']) });
    const oneTooMany = { facts: [registered('r3')], ...seatsTaken('day', ['r3']) };
    await refusesToCommit(store, 'store.guard', oneTooMany);
    assert.deepEqual(await day(store), row({ limit: 2, used: 2, ceiling: 2 }));
    assert.equal((await store.journal(event, 0)).head.seq, 0);
  }),

  promise('one full quota refuses a turn that asks seats of two', async (store) => {
    await commit(store, { adoption: limits({ day: 5, theme: 1 }), ...seatsTaken('theme', ['r1']) });
    await refusesToCommit(store, 'store.guard', {
      quotas: [
        { quota: 'day', delta: 1, overridden: false },
        { quota: 'theme', delta: 1, overridden: false },
      ],
    });
    assert.equal((await day(store))?.used, 0);
  }),

  promise('an override goes above the limit, and nobody follows it', async (store) => {
    await commit(store, { adoption: limits({ day: 1 }), ...seatsTaken('day', ['r1']) });
    await commit(store, seatsTaken('day', ['r2'], true));
    assert.deepEqual(await day(store), row({ limit: 1, used: 2, ceiling: 2 }));
    await refusesToCommit(store, 'store.guard', seatsTaken('day', ['r3']));
  }),

  promise('an excess given back makes no room above the limit', async (store) => {
    await commit(store, {
      adoption: limits({ day: 1 }),
      ...seatsTaken('day', ['r1', 'r2', 'r3'], true),
    });
    await commit(store, givenBack('day', ['r3']));
    assert.deepEqual(await day(store), row({ limit: 1, used: 2, ceiling: 2 }));
    await refusesToCommit(store, 'store.guard', seatsTaken('day', ['r4']));
    await commit(store, givenBack('day', ['r1', 'r2']));
    assert.deepEqual(await day(store), row({ limit: 1, used: 0, ceiling: 1 }));
    await commit(store, seatsTaken('day', ['r4']));
  }),

  promise('more seats than are used cannot be given back', async (store) => {
    await commit(store, { adoption: limits({ day: 1 }), ...seatsTaken('day', ['r1']) });
    const change = { quotas: [{ quota: 'day', delta: -2, overridden: false }] };
    await refusesToCommit(store, 'store.guard', change);
  }),

  promise('a quota that was not adopted has no seats', async (store) => {
    await commit(store, { adoption: limits({ day: 1 }) });
    await refusesToCommit(store, 'store.guard', seatsTaken('night', ['r1'], true));
  }),

  promise('a lowered limit evicts nobody and lets nobody in', async (store) => {
    await commit(store, { adoption: limits({ day: 3 }), ...seatsTaken('day', ['r1', 'r2']) });
    const claims = ['r1', 'r2'].map((registration) => ({ registration, quota: 'day' }));
    const lowered = { policy: 'lowered', quotas: [{ quota: 'day', limit: 1 }], claims };
    await commit(store, { adoption: lowered });
    assert.deepEqual(await day(store), row({ limit: 1, used: 2, ceiling: 2 }));
    await refusesToCommit(store, 'store.guard', seatsTaken('day', ['r3']));
  }),

  promise('limits are changed and seats taken in one turn, in that order', async (store) => {
    await commit(store, { adoption: limits({ day: 1 }), ...seatsTaken('day', ['r1']) });
    const claims = [{ registration: 'r1', quota: 'day' }];
    const raised = { policy: 'raised', quotas: [{ quota: 'day', limit: 2 }], claims };
    await commit(store, { adoption: raised, ...seatsTaken('day', ['r2']) });
    assert.deepEqual(await day(store), row({ limit: 2, used: 2, ceiling: 2 }));
    assert.equal((await store.journal(event, 0)).head.policy, 'raised');
  }),
];

function givenBack(quota: string, registrations: readonly string[]): Parameters<typeof commit>[1] {
  return {
    quotas: [{ quota, delta: -registrations.length, overridden: false }],
    released: registrations.map((registration) => ({ registration, quota })),
  };
}

async function day(store: Store): Promise<QuotaRow | undefined> {
  return (await store.quotas(event)).find(({ quota }) => quota === 'day');
}

function row({ limit, used, ceiling }: Omit<QuotaRow, 'quota' | 'claims'>): QuotaRow {
  return { quota: 'day', limit, used, ceiling, claims: used };
}
