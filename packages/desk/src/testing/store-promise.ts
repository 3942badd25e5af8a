import assert from 'node:assert/strict';
import {
  apply,
  emptyLedger,
  type Fact,
  policyOf,
  type RegistrationRecord,
  registrationOf,
} from '@plenary/rules';
import { chainLink } from '../journal/journal-chain.ts';
import { randomId } from '../random-ids.ts';
import type { JournalHead, Store, Turn, Writes } from '../store/store.ts';
import { sampleEvent } from './sample-event.ts';

/** Opens the store at a place: an empty one at a new place, what is there at a known one. */
export type OpenStore = (place: string) => Promise<Store>;

/** One thing every store holds to; `run` throws where it does not. */
export interface StorePromise {
  /** A fact in words, as the test is named. */
  readonly name: string;
  /** Only for stores whose data outlive `close`. */
  readonly needs?: 'survives-close';
  readonly run: (open: OpenStore) => Promise<void>;
}

/** A promise about one store that was just made; it is closed afterwards. */
export function promise(name: string, run: (store: Store) => Promise<void>): StorePromise {
  return {
    name,
    async run(open) {
      const store = await open(randomId());
      try {
        await run(store);
      } finally {
        await store.close();
      }
    },
  };
}

/** The event that the promises are tried on. */
export const event = 'sample-day';

/** Opens a turn that asks for nothing but what is named. */
export function turnOf(
  store: Store,
  request: Partial<Parameters<Store['open']>[0]> = {},
): Promise<Turn> {
  return store.open({ event, since: 0, keys: [], addresses: [], ...request });
}

/** Writes that follow a head: of everything nothing but what is named. */
export function writesAfter(
  head: JournalHead,
  {
    facts = [],
    ...rest
  }: Partial<Omit<Writes, 'facts' | 'head'>> & { facts?: readonly Fact[] } = {},
): Writes {
  return {
    head: {
      seq: head.seq + facts.length,
      chain: facts.reduce(chainLink, head.chain),
      lastInstant: Math.max(head.lastInstant, ...facts.map(({ at }) => at)),
      policy: rest.adoption?.policy ?? head.policy,
    },
    facts: facts.map((fact, index) => ({ seq: head.seq + 1 + index, fact })),
    adoption: null,
    quotas: [],
    claimed: [],
    released: [],
    registrations: [],
    details: [],
    amendments: [],
    people: [],
    mail: [],
    outcomes: [],
    ...rest,
  };
}

/** Commits one turn with these writes. */
export async function commit(
  store: Store,
  changes: Parameters<typeof writesAfter>[1],
  request: Parameters<typeof turnOf>[1] = {},
): Promise<void> {
  const turn = await turnOf(store, request);
  await turn.commit(writesAfter(turn.head, changes));
}

/** Fails unless committing these writes is refused with this code. */
export async function refusesToCommit(
  store: Store,
  code: string,
  changes: Parameters<typeof writesAfter>[1],
): Promise<void> {
  const turn = await turnOf(store);
  await assert.rejects(turn.commit(writesAfter(turn.head, changes)), { code });
}

/** A seat taken by one person, as a fact. */
export function registered(registration: string, at = 1_000): Fact {
  const person = `person-of-${registration}`;
  const nobody = { audience: null, affiliation: null };
  return { type: 'registered', at, registration, person, ...nobody, themes: ['theme-1'] };
}

/** The same seat as it stands. */
export function standing(registration: string): RegistrationRecord {
  const ledger = apply(emptyLedger(policyOf(sampleEvent())), registered(registration));
  const record = registrationOf(ledger, registration);
  assert.ok(record);
  return record;
}

/** Limits by quota id, with nobody in. */
export function limits(quotas: Readonly<Record<string, number>>): Writes['adoption'] {
  const rows = Object.entries(quotas).map(([quota, limit]) => ({ quota, limit }));
  return { policy: JSON.stringify(quotas), quotas: rows, claims: [] };
}

/** As many seats taken in one quota, as a turn writes them. */
export function seatsTaken(
  quota: string,
  registrations: readonly string[],
  overridden = false,
): Pick<Writes, 'quotas' | 'claimed'> {
  return {
    quotas: [{ quota, delta: registrations.length, overridden }],
    claimed: registrations.map((registration) => ({ registration, quota })),
  };
}
