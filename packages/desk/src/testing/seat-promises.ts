import assert from 'node:assert/strict';
import type { QuotaRow } from '../store/seats.ts';
import type { Store } from '../store/store.ts';
import { seatArithmetic } from './seat-arithmetic.ts';
import {
  commit,
  event,
  givenBack,
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
    await refusesToCommit(store, oneTooMany);
    assert.deepEqual(await day(store), row({ limit: 2, used: 2, ceiling: 2 }));
    assert.equal((await store.journal(event, 0)).head.seq, 0);
  }),

  promise('one full quota refuses a turn that asks seats of two', async (store) => {
    await commit(store, { adoption: limits({ day: 5, theme: 1 }), ...seatsTaken('theme', ['r1']) });
    const both = [seatsTaken('day', ['r2']), seatsTaken('theme', ['r2'])];
    await refusesToCommit(store, {
      quotas: both.flatMap(({ quotas }) => quotas),
      claimed: both.flatMap(({ claimed }) => claimed),
    });
    assert.deepEqual(await day(store), row({ limit: 5, used: 0, ceiling: 5 }));
  }),

  promise('an override goes above the limit, and nobody follows it', async (store) => {
    await commit(store, { adoption: limits({ day: 1 }), ...seatsTaken('day', ['r1']) });
    await commit(store, seatsTaken('day', ['r2'], true));
    assert.deepEqual(await day(store), row({ limit: 1, used: 2, ceiling: 2 }));
    await refusesToCommit(store, seatsTaken('day', ['r3']));
  }),

  promise('an excess given back makes no room above the limit', async (store) => {
    await commit(store, {
      adoption: limits({ day: 1 }),
      ...seatsTaken('day', ['r1', 'r2', 'r3'], true),
    });
    await commit(store, givenBack('day', ['r3']));
    assert.deepEqual(await day(store), row({ limit: 1, used: 2, ceiling: 2 }));
    await refusesToCommit(store, seatsTaken('day', ['r4']));
    await commit(store, givenBack('day', ['r1', 'r2']));
    assert.deepEqual(await day(store), row({ limit: 1, used: 0, ceiling: 1 }));
    await commit(store, seatsTaken('day', ['r4']));
  }),

  promise('more seats than are used cannot be given back', async (store) => {
    await commit(store, { adoption: limits({ day: 1 }), ...seatsTaken('day', ['r1']) });
    await refusesToCommit(store, { quotas: [{ quota: 'day', delta: -2, overridden: false }] });
  }),

  promise('a quota that was not adopted has no seats', async (store) => {
    await commit(store, { adoption: limits({ day: 1 }) });
    await refusesToCommit(store, seatsTaken('night', ['r1'], true));
  }),

  promise('a lowered limit evicts nobody and lets nobody in', async (store) => {
    await commit(store, { adoption: limits({ day: 3 }), ...seatsTaken('day', ['r1', 'r2']) });
    const claims = ['r1', 'r2'].map((registration) => ({ registration, quota: 'day' }));
    const lowered = { policy: 'lowered', quotas: [{ quota: 'day', limit: 1 }], claims };
    await commit(store, { adoption: lowered });
    assert.deepEqual(await day(store), row({ limit: 1, used: 2, ceiling: 2 }));
    await refusesToCommit(store, seatsTaken('day', ['r3']));
  }),

  promise('limits are changed and seats taken in one turn, in that order', async (store) => {
    await commit(store, { adoption: limits({ day: 1 }), ...seatsTaken('day', ['r1']) });
    const claims = [{ registration: 'r1', quota: 'day' }];
    const raised = { policy: 'raised', quotas: [{ quota: 'day', limit: 2 }], claims };
    await commit(store, { adoption: raised, ...seatsTaken('day', ['r2']) });
    assert.deepEqual(await day(store), row({ limit: 2, used: 2, ceiling: 2 }));
    assert.equal((await store.journal(event, 0)).head.policy, 'raised');
  }),

  promise('new limits leave nothing of the old ones, neither quotas nor claims', async (store) => {
    const both = [seatsTaken('day', ['r1', 'r2']), seatsTaken('night', ['r1'])];
    await commit(store, {
      adoption: limits({ day: 2, night: 2 }),
      quotas: both.flatMap(({ quotas }) => quotas),
      claimed: both.flatMap(({ claimed }) => claimed),
    });
    const claims = [{ registration: 'r2', quota: 'day' }];
    const quotas = [{ quota: 'day', limit: 2 }];
    await commit(store, {
      adoption: { policy: 'other', quotas, claims },
      ...givenBack('day', ['r2']),
    });
    assert.deepEqual(await store.quotas(event), [row({ limit: 2, used: 0, ceiling: 2 })]);
  }),

  promise('seats of a hundred random turns are counted as on paper', (store) =>
    seatArithmetic(store, { seed: 20_231_116, turns: 100 }),
  ),
];

async function day(store: Store): Promise<QuotaRow | undefined> {
  return (await store.quotas(event)).find(({ quota }) => quota === 'day');
}

function row({ limit, used, ceiling }: Omit<QuotaRow, 'quota' | 'claims'>): QuotaRow {
  return { quota: 'day', limit, used, ceiling, claims: used };
}
