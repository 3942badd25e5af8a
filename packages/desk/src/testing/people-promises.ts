import assert from 'node:assert/strict';
import type { StoredPerson } from '../store/people.ts';
import type { Store } from '../store/store.ts';
import { arrival, commit, event, promise, type StorePromise, seenInTurn } from './store-promise.ts';

const noor: StoredPerson = { address: 'noor@example.org', person: 'p1', repeatedAt: [] };

/** Who an address stands for, and where somebody is reached. */
export const peoplePromises: readonly StorePromise[] = [
  promise('a person is remembered by the address, with the latest repeats', async (store) => {
    const repeated = { ...noor, repeatedAt: [1_700_000_000_000, 1_700_000_000_001] };
    await commit(store, { people: [noor] });
    await commit(store, { people: [repeated] });
    const addresses = [noor.address, 'anna@example.org'];
    assert.deepEqual(await seenInTurn(store, { addresses }, (turn) => turn.people), [repeated]);
    assert.deepEqual(await store.people(event, addresses), [repeated]);
    assert.deepEqual(await store.people(event, []), []);
  }),

  promise('an address stands only for itself, letter by letter', async (store) => {
    await commit(store, { people: [noor] });
    const alike = [
      'NOOR@example.org',
      'noor@example.org ',
      'noor_example.org',
      '%',
      'nóor@example.org',
    ];
    assert.deepEqual(await store.people(event, alike), []);
  }),

  promise('several addresses may stand for one person', async (store) => {
    const other = { ...noor, address: 'noor@example.com' };
    await commit(store, { people: [noor, other] });
    const found = await store.people(event, [noor.address, other.address]);
    assert.deepEqual(new Set(found.map(({ person }) => person)), new Set(['p1']));
    await commit(store, { forgotten: ['p1'] });
    assert.deepEqual(await store.people(event, [noor.address, other.address]), []);
  }),

  promise('a forgotten address is free for somebody else', async (store) => {
    const anna = { address: 'anna@example.org', person: 'p2', repeatedAt: [] };
    await commit(store, { people: [noor, anna] });
    await commit(store, { forgotten: ['p1'] });
    assert.deepEqual(await store.people(event, [noor.address, anna.address]), [anna]);
    await commit(store, { people: [{ ...noor, person: 'p3' }] });
    assert.equal((await store.people(event, [noor.address]))[0]?.person, 'p3');
  }),

  promise('an address is forgotten and taken again in one turn', async (store) => {
    await commit(store, { people: [noor] });
    await commit(store, { forgotten: ['p1'], people: [{ ...noor, person: 'p3' }] });
    assert.equal((await store.people(event, [noor.address]))[0]?.person, 'p3');
  }),

  promise('a proposed address waits beside the one that holds', async (store) => {
    await commit(store, arrival('r1', { address: 'old@example.org' }));
    const address = 'New@Example.org';
    await commit(store, { proposedAddresses: [{ registration: 'r1', address }] });
    assert.deepEqual(await reach(store), ['old@example.org', address]);
    const other = 'other@example.org';
    await commit(store, { proposedAddresses: [{ registration: 'r1', address: other }] });
    assert.deepEqual(await reach(store), ['old@example.org', other]);
  }),

  promise('an address that was proved holds, and none is proposed any more', async (store) => {
    await commit(store, arrival('r1', { address: 'old@example.org' }));
    const address = 'new@example.org';
    await commit(store, { proposedAddresses: [{ registration: 'r1', address }] });
    await commit(store, { addresses: [{ registration: 'r1', address }] });
    assert.deepEqual(await reach(store), [address, null]);
  }),

  promise('an address proved and another proposed in one turn are both kept', async (store) => {
    await commit(store, arrival('r1', { address: 'old@example.org' }));
    await commit(store, {
      addresses: [{ registration: 'r1', address: 'new@example.org' }],
      proposedAddresses: [{ registration: 'r1', address: 'newer@example.org' }],
    });
    assert.deepEqual(await reach(store), ['new@example.org', 'newer@example.org']);
  }),

  promise('a link that is replaced has the next rotation, and no other link has', async (store) => {
    await commit(store, arrival('r1'));
    await commit(store, arrival('r2'));
    await commit(store, { rotated: ['r1'] });
    await commit(store, { rotated: ['r1', 'unknown'] });
    const rotations = await Promise.all(['r1', 'r2'].map((id) => store.details(event, [id])));
    assert.deepEqual(
      rotations.map(([row]) => row?.rotation),
      [2, 0],
    );
  }),
];

async function reach(store: Store): Promise<unknown[]> {
  const [row] = await store.details(event, ['r1']);
  return [row?.address, row?.proposedAddress];
}
