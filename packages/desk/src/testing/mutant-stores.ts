import type { Store, Turn, Writes } from '../store/store.ts';
import { writesAfter } from './store-promise.ts';

/** A store that is wrong in one way, and the promise that it breaks. */
export interface MutantStore {
  /** What is wrong, after 'a store'. */
  readonly name: string;
  /** The name of the promise of the contract that catches it. */
  readonly caughtBy: string;
  /** Makes a right store wrong. */
  readonly mutate: (store: Store) => Store;
}

/** Ways in which stores are wrong in practice: a contract that lets one of them pass proves nothing. */
export const mutants: readonly MutantStore[] = [
  {
    name: 'without a lock',
    caughtBy: 'a second turn waits for the first and sees what it wrote',
    mutate: (store) => ({ ...store, open: (request) => unlocked(store, request) }),
  },
  {
    name: 'that reads before it locks',
    caughtBy: 'a second turn waits for the first and sees what it wrote',
    mutate: (store) => ({
      ...store,
      async open(request) {
        const { facts } = await store.journal(request.event, request.since);
        return { ...(await store.open(request)), tail: facts };
      },
    }),
  },
  {
    name: 'without the guard',
    caughtBy: 'a change above the limit is refused, with all else of its turn',
    mutate: rewriting((writes) => ({
      ...writes,
      quotas: writes.quotas.map((quota) => ({ ...quota, overridden: true })),
    })),
  },
  {
    name: 'that guards only the first quota of a turn',
    caughtBy: 'one full quota refuses a turn that asks seats of two',
    mutate: rewriting((writes) => ({
      ...writes,
      quotas: writes.quotas.map((quota, place) => ({ ...quota, overridden: place > 0 })),
    })),
  },
  {
    name: 'that counts a party as one seat',
    caughtBy: 'seats of a hundred random turns are counted as on paper',
    mutate: rewriting((writes) => ({
      ...writes,
      quotas: writes.quotas.map((quota) => ({ ...quota, delta: Math.min(quota.delta, 1) })),
    })),
  },
  {
    name: 'that gives seats above the limit away again after an override',
    caughtBy: 'an excess given back makes no room above the limit',
    mutate: rewriting((writes) => ({
      ...writes,
      quotas: writes.quotas.map((quota) => ({ ...quota, overridden: quota.delta === 1 })),
    })),
  },
  {
    name: 'that counts seats without keeping whose they are',
    caughtBy: 'seats of a hundred random turns are counted as on paper',
    mutate: rewriting((writes) => ({ ...writes, claimed: [] })),
  },
  {
    name: 'that keeps old claims when limits change',
    caughtBy: 'new limits leave nothing of the old ones, neither quotas nor claims',
    mutate: rewriting((writes) => ({ ...writes, released: [] })),
  },
  {
    name: 'without keys',
    caughtBy: 'the same key gives the same answer, and one registration',
    mutate: opening((turn) => ({ ...turn, outcomes: [] })),
  },
  {
    name: 'that takes one key for another that differs in case',
    caughtBy: 'an outcome is remembered by its key, and only by that',
    mutate: (store) => ({
      ...store,
      open: (request) =>
        store.open({ ...request, keys: request.keys.map((key) => key.toLowerCase()) }),
    }),
  },
  {
    name: 'that answers before the commit',
    caughtBy: 'what a commit has answered is there for whoever reads next',
    mutate: opening((turn) => ({
      ...turn,
      commit: async (writes) => {
        setTimeout(() => turn.commit(writes), 5);
      },
    })),
  },
  {
    name: 'that does not look whether the head moved on',
    caughtBy: 'a turn that did not see the head is refused whole',
    mutate: opening((turn) => ({
      ...turn,
      commit: (writes) =>
        turn.commit({
          ...writes,
          head: { ...writes.head, seq: turn.head.seq + writes.facts.length },
        }),
    })),
  },
  {
    name: 'that commits what was abandoned',
    caughtBy: 'nothing of an abandoned turn is kept, and the next one is let in',
    mutate: opening((turn) => ({
      ...turn,
      abandon: () => turn.commit(emptyWrites(turn)),
    })),
  },
  {
    name: 'whose leases hold nothing',
    caughtBy: 'mail that is leased is leased to nobody else until the lease runs out',
    mutate: (store) => ({
      ...store,
      leaseMail: (lease) => store.leaseMail({ ...lease, until: lease.now }),
    }),
  },
  {
    name: 'that leases mail after the last it has leased',
    caughtBy: 'mail whose turn began later is not passed over for it',
    mutate: leasingByNumber,
  },
  {
    name: 'that writes mail apart from the commit',
    caughtBy: 'mail of a commit that was refused is not there',
    mutate: (store) =>
      opening((turn) => ({
        ...turn,
        async commit(writes) {
          await turn.commit(writes).catch(async (cause) => {
            await mailAlone(store, writes);
            throw cause;
          });
        },
      }))(store),
  },
  {
    name: 'that keeps what an erased person said',
    caughtBy: 'nothing is kept of somebody who is erased, and of others everything',
    mutate: rewriting((writes) => ({ ...writes, erased: [] })),
  },
  {
    name: 'whose mail still knows where an erased person was reached',
    caughtBy: 'no mail about somebody who is erased says where it was to go',
    mutate: (store) => {
      const known = new Map<string, string>();
      const remembering = rewriting((writes) => {
        for (const { id, to } of writes.mail) if (to !== null) known.set(id, to);
        return writes;
      })(store);
      return {
        ...remembering,
        async leaseMail(lease) {
          const mails = await store.leaseMail(lease);
          return mails.map((mail) => ({ ...mail, to: known.get(mail.id) ?? mail.to }));
        },
      };
    },
  },
  {
    name: 'that lets mail come back that was sent',
    caughtBy: 'who settles late does not bring back mail that was sent or dropped',
    mutate: (store) => ({
      ...store,
      settleMail: (event, settlements) =>
        store.settleMail(
          event,
          settlements.map((one) => (one.as === 'sent' ? { ...one, as: 'dead' } : one)),
        ),
    }),
  },
  {
    name: 'whose erasures nobody notes',
    caughtBy: 'who was erased is noted, once',
    mutate: (store) => ({ ...store, erasures: async () => [] }),
  },
  {
    name: 'that loses sensitive answers with an amendment that leaves them alone',
    caughtBy: 'new answers without the sensitive part leave that part as it was',
    mutate: rewriting((writes) => ({
      ...writes,
      amendments: writes.amendments.map((one) => ({ sensitive: null, ...one })),
    })),
  },
  {
    name: 'that never lets go of an address',
    caughtBy: 'a forgotten address is free for somebody else',
    mutate: rewriting((writes) => ({ ...writes, forgotten: [] })),
  },
  {
    name: 'that keeps a proposed address beside the proved one',
    caughtBy: 'an address that was proved holds, and none is proposed any more',
    mutate: rewriting((writes) => ({
      ...writes,
      proposedAddresses: [...writes.proposedAddresses, ...writes.addresses],
    })),
  },
  {
    name: 'that knows a revision only after the next commit',
    caughtBy: 'a turn gives the revision that holds to who has an older one',
    mutate: opening((turn) => ({ ...turn, revision: null })),
  },
  {
    name: 'that mixes two events',
    caughtBy: 'two events with the same ids have nothing in common',
    mutate: (store) => ({
      ...store,
      details: (_event, registrations) => store.details('sample-day', registrations),
    }),
  },
];

/** Changes what every turn gives. */
function opening(change: (turn: Turn) => Turn): (store: Store) => Store {
  return (store) => ({ ...store, open: async (request) => change(await store.open(request)) });
}

/** Changes what every turn writes. */
function rewriting(change: (writes: Writes) => Writes): (store: Store) => Store {
  return opening((turn) => ({ ...turn, commit: (writes) => turn.commit(change(writes)) }));
}

async function unlocked(store: Store, request: Parameters<Store['open']>[0]): Promise<Turn> {
  const seen = await store.open(request);
  await seen.abandon();
  return {
    ...seen,
    commit: async (writes) => (await store.open(request)).commit(writes),
    abandon: async () => {},
  };
}

function leasingByNumber(store: Store): Store {
  let last = 0;
  return {
    ...store,
    async leaseMail(lease) {
      const mails = await store.leaseMail(lease);
      const next = mails.filter(({ at }) => at >= last);
      last = Math.max(last, ...next.map(({ at }) => at));
      return next;
    },
  };
}

/** A turn that moves the head and does nothing else. */
function emptyWrites({ head }: Turn): Writes {
  return { ...writesAfter(head), head: { ...head, lastInstant: head.lastInstant + 1 } };
}

async function mailAlone(store: Store, { mail }: Writes): Promise<void> {
  const event = 'sample-day';
  const turn = await store.open({ event, since: 0, revision: 0, keys: [], addresses: [] });
  await turn.commit({ ...emptyWrites(turn), head: turn.head, mail });
}
