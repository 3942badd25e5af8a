import assert from 'node:assert/strict';
import type { EventModel } from '@plenary/model';
import { diffEvent } from '@plenary/model/changes';
import type { AdoptedFile, StoredRevision } from '../store/revision.ts';
import { sampleEvent } from './sample-event.ts';
import { commit, event, promise, type StorePromise, survives, turnOf } from './store-promise.ts';

/** What the event says: each revision and each file it came from, as they were. */
export const revisionPromises: readonly StorePromise[] = [
  promise('revisions come back in order, as they were published', async (store) => {
    await commit(store, { revision: revisionOf(1) });
    await commit(store, { revision: revisionOf(2) });
    assert.deepEqual(await store.revisions(event, 0), [revisionOf(1), revisionOf(2)]);
    assert.deepEqual(await store.revisions(event, 1), [revisionOf(2)]);
    assert.deepEqual(await store.revisions(event, 2), []);
    assert.deepEqual(await store.revisions('other-day', 0), []);
  }),

  promise('a turn gives the revision that holds to who has an older one', async (store) => {
    await commit(store, { revision: revisionOf(1) });
    await commit(store, { revision: revisionOf(2) });
    for (const [revision, given] of [
      [0, revisionOf(2)],
      [1, revisionOf(2)],
      [2, null],
    ] as const) {
      const turn = await turnOf(store, { revision });
      assert.equal(turn.head.revision, 2);
      assert.deepEqual(turn.revision, given);
      await turn.abandon();
    }
  }),

  promise(
    'files come back in the order of their adoption, one adopted again last',
    async (store) => {
      await commit(store, { file: fileOf('first', 1_000) });
      await commit(store, { file: fileOf('second', 2_000) });
      assert.deepEqual(await store.files(event), [fileOf('first', 1_000), fileOf('second', 2_000)]);
      await commit(store, { file: fileOf('first', 3_000) });
      assert.deepEqual(await store.files(event), [fileOf('second', 2_000), fileOf('first', 3_000)]);
      assert.deepEqual(await store.files('other-day'), []);
    },
  ),

  promise(
    'a revision comes with its file, and of a refused turn neither is kept',
    async (store) => {
      const turn = await turnOf(store);
      const { head } = turn;
      await turn.abandon();
      await assert.rejects(
        commit(store, {
          revision: revisionOf(1),
          file: fileOf('first', 1_000),
          quotas: [{ quota: 'none', delta: 1, overridden: false }],
        }),
        { code: 'store.guard' },
      );
      assert.deepEqual([await store.revisions(event, 0), await store.files(event)], [[], []]);
      await commit(store, { revision: revisionOf(1), file: fileOf('first', 1_000) });
      assert.deepEqual((await store.journal(event, 0)).head, { ...head, revision: 1 });
    },
  ),

  survives('revisions and files are there when the store is opened again', async (first, again) => {
    await commit(first, { revision: revisionOf(1), file: fileOf('first', 1_000) });
    const store = await again();
    assert.deepEqual(await store.revisions(event, 0), [revisionOf(1)]);
    assert.deepEqual(await store.files(event), [fileOf('first', 1_000)]);
  }),
];

function revisionOf(revision: number): StoredRevision {
  const said = saidIn(revision);
  return {
    revision,
    at: 1_700_000_000_000 + revision,
    actor: revision === 1 ? 'file' : 'organiser',
    digest: `digest-${revision}`,
    event: said,
    changes: revision === 1 ? [] : diffEvent(saidIn(revision - 1), said),
  };
}

function saidIn(revision: number): EventModel {
  return sampleEvent({ seats: [revision, 2], summary: { nl: `Zoë’s "dag" 👋 \\ % ${revision}` } });
}

function fileOf(digest: string, at: number): AdoptedFile {
  return { digest, at, event: sampleEvent({ shortTitle: { nl: digest } }) };
}
