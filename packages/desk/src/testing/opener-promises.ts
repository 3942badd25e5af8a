import assert from 'node:assert/strict';
import { randomId } from '../random-ids.ts';
import type { Store } from '../store/store.ts';
import {
  commit,
  event,
  type Ground,
  mailOf,
  registered,
  type StoreCapability,
  type StorePromise,
  turnOf,
  writesAfter,
} from './store-promise.ts';

/** Several who open one place at once, as several processes would. */
export const openerPromises: readonly StorePromise[] = [
  opened('many-openers', 'two who have one place open hear of each other', async (one, other) => {
    await commit(one, { facts: [registered('r1')] });
    await commit(other, { facts: [registered('r2')] });
    const { facts } = await one.journal(event, 0);
    assert.deepEqual(facts, [
      { seq: 1, fact: registered('r1') },
      { seq: 2, fact: registered('r2') },
    ]);
    assert.equal(await one.secret(), await other.secret());
  }),

  opened('many-openers', 'a turn of one waits for that of the other', async (one, other) => {
    const first = await turnOf(one);
    let letIn = false;
    const second = turnOf(other).then((turn) => {
      letIn = true;
      return turn;
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.equal(letIn, false);
    await first.commit(writesAfter(first.head, { facts: [registered('r1')] }));
    const turn = await second;
    assert.deepEqual([turn.head.seq, turn.tail.length], [1, 1]);
    await turn.abandon();
  }),

  opened('many-openers', 'two first turns of an event follow each other', async (one, other) => {
    const both = [one, other].map(async (store, index) => {
      const turn = await turnOf(store);
      await turn.commit(writesAfter(turn.head, { facts: [registered(`r${index}`)] }));
    });
    await Promise.all(both);
    assert.equal((await one.journal(event, 0)).head.seq, 2);
  }),

  opened(
    'many-openers',
    'mail that two ask for at once is leased to one of them',
    async (one, other) => {
      const mails = Array.from({ length: 20 }, (_, index) => mailOf(`m${index}`));
      await commit(one, { mail: mails });
      const leases = await Promise.all(
        [one, other, one, other].map((store) =>
          store.leaseMail({ event, now: 1_000, until: 9_000, limit: 15 }),
        ),
      );
      const ids = leases.flat().map(({ id }) => id);
      assert.deepEqual([ids.length, new Set(ids).size], [20, 20]);
    },
  ),

  {
    name: 'a place that is open is opened to nobody else, and its owner goes on',
    needs: ['one-opener'],
    async run({ open }) {
      const place = randomId();
      const store = await open(place);
      try {
        await assert.rejects(open(place), { code: 'store.leased' });
        await commit(store, { facts: [registered('r1')] });
      } finally {
        await store.close();
      }
      const next = await open(place);
      await next.close();
    },
  },
];

function opened(
  needs: StoreCapability,
  name: string,
  run: (one: Store, other: Store) => Promise<void>,
): StorePromise {
  return {
    name,
    needs: [needs],
    async run({ open }: Ground) {
      const place = randomId();
      const stores = [await open(place), await open(place)] as const;
      try {
        await run(...stores);
      } finally {
        await Promise.all(stores.map((store) => store.close()));
      }
    },
  };
}
