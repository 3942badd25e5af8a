import { expect, test } from 'vitest';
import { memoryStore } from '../memory/memory-store.ts';
import type { Store } from '../store/store.ts';
import { storeContract, storePromises } from './store-contract.ts';

storeContract({ name: 'memory', open: async () => memoryStore(), survivesClose: false, test });

/** A store that is wrong in one way. */
function mutant(change: (store: Store) => Partial<Store>): Store {
  const store = memoryStore();
  return { ...store, ...change(store) };
}

const withoutGuard = mutant(({ open }) => ({
  open: async (request) => {
    const turn = await open(request);
    return {
      ...turn,
      commit: (writes) => {
        const quotas = writes.quotas.map((quota) => ({ ...quota, overridden: true }));
        return turn.commit({ ...writes, quotas });
      },
    };
  },
}));

const answersBeforeCommit = mutant(({ open }) => ({
  open: async (request) => {
    const turn = await open(request);
    return {
      ...turn,
      commit: async (writes) => {
        setTimeout(() => turn.commit(writes), 5);
      },
    };
  },
}));

const withoutKeys = mutant(({ open }) => ({
  open: async (request) => ({ ...(await open(request)), outcomes: [] }),
}));

const withoutLock = mutant(({ open }) => ({
  open: async (request) => {
    const seen = await open(request);
    await seen.abandon();
    return {
      ...seen,
      commit: async (writes) => (await open(request)).commit(writes),
      abandon: async () => {},
    };
  },
}));

const leasesTwice = mutant(({ leaseMail }) => ({
  leaseMail: (lease) => leaseMail({ ...lease, until: lease.now }),
}));

const mutants = [
  [
    'without the guard',
    withoutGuard,
    'a change above the limit is refused, with all else of its turn',
  ],
  [
    'that answers before the commit',
    answersBeforeCommit,
    'what a commit has answered is there for whoever reads next',
  ],
  ['without keys', withoutKeys, 'the same key gives the same answer, and one registration'],
  ['without the lock', withoutLock, 'a second turn waits for the first and sees what it wrote'],
  [
    'whose leases hold nothing',
    leasesTwice,
    'mail that is leased is leased to nobody else until the lease runs out',
  ],
] as const;

test.each(mutants)('a store %s is caught by name', async (_, store, name) => {
  const promise = storePromises.find((one) => one.name === name);
  await expect(promise?.run(async () => store)).rejects.toThrow();
});

test('no two promises have one name', () => {
  expect(new Set(storePromises.map(({ name }) => name)).size).toBe(storePromises.length);
});
