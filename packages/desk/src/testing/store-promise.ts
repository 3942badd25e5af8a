import assert from 'node:assert/strict';
import { compile } from '@plenary/model';
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
import type { JournalHead } from '../store/journal.ts';
import type { MailWrite } from '../store/outbox.ts';
import type { NewDetails } from '../store/people.ts';
import type { Store, StoredOutcome, Turn, TurnRequest, Writes } from '../store/store.ts';
import { sampleEvent } from './sample-event.ts';

/** Opens the store at a place: an empty one at a new place, what is there at a known one. */
export type OpenStore = (place: string) => Promise<Store>;

/**
 * What a store can do beyond what every store does:
 * - `survives-close`: what it holds outlives `close`, and is there for who opens the place again;
 * - `many-openers`: a place can be opened again while it is open, as another process would;
 * - `one-opener`: opening a place that is open is refused, with code `store.leased`;
 * - `erasures-apart`: erasures are noted where a backup does not reach.
 */
export type StoreCapability = 'survives-close' | 'many-openers' | 'one-opener' | 'erasures-apart';

/** Takes a backup of an open store's place; what it gives puts that backup back, once the store is closed. */
export type BackUp = (place: string, store: Store) => Promise<() => Promise<void>>;

/** What promises are tried on. */
export interface Ground {
  readonly open: OpenStore;
  readonly backUp: BackUp | null;
}

/** One thing every store of these capabilities holds to; `run` throws where it does not. */
export interface StorePromise {
  /** A fact in words, as the test is named. */
  readonly name: string;
  readonly needs: readonly StoreCapability[];
  readonly run: (ground: Ground) => Promise<void>;
}

/** A promise about one store that was just made; it is closed afterwards. */
export function promise(name: string, run: (store: Store) => Promise<void>): StorePromise {
  return {
    name,
    needs: [],
    async run({ open }) {
      const store = await open(randomId());
      try {
        await run(store);
      } finally {
        await store.close();
      }
    },
  };
}

/** A promise about a store that is closed and opened again at the same place. */
export function survives(
  name: string,
  run: (first: Store, again: () => Promise<Store>) => Promise<void>,
): StorePromise {
  return {
    name,
    needs: ['survives-close'],
    async run({ open }) {
      const place = randomId();
      let store = await open(place);
      try {
        await run(store, async () => {
          await store.close();
          store = await open(place);
          return store;
        });
      } finally {
        await store.close();
      }
    },
  };
}

/** The event that the promises are tried on. */
export const event = 'sample-day';

/** Opens a turn that asks for nothing but what is named. */
export function turnOf(store: Store, request: Partial<TurnRequest> = {}): Promise<Turn> {
  return store.open({ event, since: 0, revision: 0, keys: [], addresses: [], ...request });
}

/** Opens a turn, gives what `read` makes of it, and lets go. */
export async function seenInTurn<Seen>(
  store: Store,
  request: Partial<TurnRequest>,
  read: (turn: Turn) => Seen,
): Promise<Seen> {
  const turn = await turnOf(store, request);
  try {
    return read(turn);
  } finally {
    await turn.abandon();
  }
}

/** Of a turn's writes what differs from nothing; facts are numbered as they are written. */
export type Changes = Partial<Omit<Writes, 'facts' | 'head'>> & {
  readonly facts?: readonly Fact[];
};

/** Writes that follow a head: of everything nothing but what is named. */
export function writesAfter(head: JournalHead, { facts = [], ...rest }: Changes = {}): Writes {
  return {
    head: {
      seq: head.seq + facts.length,
      chain: facts.reduce(chainLink, head.chain),
      lastInstant: Math.max(head.lastInstant, ...facts.map(({ at }) => at)),
      policy: rest.adoption?.policy ?? head.policy,
      revision: rest.revision?.revision ?? head.revision,
    },
    facts: facts.map((fact, index) => ({ seq: head.seq + 1 + index, fact })),
    adoption: null,
    quotas: [],
    claimed: [],
    released: [],
    registrations: [],
    entries: [],
    people: [],
    forgotten: [],
    details: [],
    amendments: [],
    proposedAddresses: [],
    addresses: [],
    rotated: [],
    erased: [],
    revision: null,
    file: null,
    mail: [],
    outcomes: [],
    ...rest,
  };
}

/** Commits one turn with these writes. */
export async function commit(
  store: Store,
  changes: Changes,
  request: Partial<TurnRequest> = {},
): Promise<void> {
  const turn = await turnOf(store, request);
  await turn.commit(writesAfter(turn.head, changes));
}

/** Fails unless committing these writes is refused as what may not be. */
export async function refusesToCommit(store: Store, changes: Changes): Promise<void> {
  const turn = await turnOf(store);
  await assert.rejects(turn.commit(writesAfter(turn.head, changes)), { code: 'store.guard' });
}

/** A seat taken by one person, as a fact. */
export function registered(registration: string, at = 1_000): Fact {
  const person = `person-of-${registration}`;
  const nobody = { audience: null, affiliation: null };
  return { type: 'registered', at, registration, person, ...nobody, themes: ['theme-1'] };
}

/** The same seat as it stands. */
export function standing(registration: string): RegistrationRecord {
  const policy = policyOf(compile(sampleEvent()));
  const record = registrationOf(apply(emptyLedger(policy), registered(registration)), registration);
  assert.ok(record);
  return record;
}

/** What is kept of somebody who has just registered. */
export function detailsOf(registration: string, differing: Partial<NewDetails> = {}): NewDetails {
  return {
    registration,
    locale: 'nl',
    address: `${registration}@Example.org`,
    answers: { name: 'Noor', remarks: null },
    sensitive: { dietary: 'no nuts', dietaryConsent: true },
    awaiting: 0,
    ...differing,
  };
}

/** All that a turn writes in which somebody registers. */
export function arrival(registration: string, differing: Partial<NewDetails> = {}): Changes {
  return {
    facts: [registered(registration)],
    registrations: [standing(registration)],
    details: [detailsOf(registration, differing)],
  };
}

/** A mail about a registration. */
export function mailOf(id: string, differing: Partial<MailWrite> = {}): MailWrite {
  const told = {
    template: 'confirmed',
    registration: 'r1',
    seq: null,
    at: 1_000,
    to: null,
  } as const;
  return { id, ...told, ...differing };
}

/** An outcome under a key. */
export function outcomeOf(key: string, at = 1_000): StoredOutcome {
  const outcome = { ok: true, receipt: `R-${key}` } as const;
  return { key, commandHash: `hash-of-${key}`, outcome, at };
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

/** As many seats of one quota given back. */
export function givenBack(
  quota: string,
  registrations: readonly string[],
): Pick<Writes, 'quotas' | 'released'> {
  return {
    quotas: [{ quota, delta: -registrations.length, overridden: false }],
    released: registrations.map((registration) => ({ registration, quota })),
  };
}
