import { fault } from '../fault.ts';
import type { Store } from '../store/store.ts';

/** Makes a store that checks, waits and inserts, as many a registration form does. */
export function naive(store: Store, wait: () => Promise<void>): Store {
  return {
    ...store,
    async open(request) {
      await wait();
      const seen = await store.open(request);
      await seen.abandon();
      return {
        ...seen,
        async abandon() {},
        async commit(writes) {
          const rows = writes.adoption ? [] : await store.quotas(request.event);
          const full = rows.some(({ quota, used, limit }) =>
            writes.quotas.some((change) => change.quota === quota && used + change.delta > limit),
          );
          if (full) throw fault('store.guard', 'it is full');
          await wait();
          const turn = await store.open(request);
          const moved = turn.head.seq - seen.head.seq;
          await turn.commit({
            ...writes,
            head: { ...writes.head, seq: writes.head.seq + moved },
            facts: writes.facts.map(({ seq, fact }) => ({ seq: seq + moved, fact })),
            quotas: writes.quotas.map((change) => ({ ...change, overridden: true })),
          });
        },
      };
    },
  };
}
