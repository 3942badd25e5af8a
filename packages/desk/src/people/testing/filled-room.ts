import type { EventModel } from '@plenary/model';
import { compile } from '@plenary/model';
import type { CompiledEvent } from '@plenary/model/compiled';
import {
  applyAll,
  emptyLedger,
  type Fact,
  policyOf,
  type QueuedFact,
  type RegisteredFact,
} from '@plenary/rules';
import { memoryStore } from '../../memory/memory-store.ts';
import type { NewDetails, PeopleWrites } from '../../store/people.ts';
import type { Store } from '../../store/store.ts';
import { sampleEvent } from '../../testing/sample-event.ts';
import type { ReadingRoom } from '../reading-room.ts';

/** A turn in which this happened and this was written. */
export interface Happened extends Partial<PeopleWrites> {
  readonly facts?: readonly Fact[];
}

/** A day with a waiting list, to which parties may come. */
export const openToAll: EventModel = sampleEvent({
  registration: { waitingList: {}, parties: { most: 10 } },
});

/** A room in which all of this was written, turn by turn, to a store in memory. */
export async function filledRoom(
  turns: readonly Happened[],
  model: EventModel = openToAll,
): Promise<ReadingRoom> {
  const event = compile(model);
  const store = memoryStore();
  const room = { event, store, ledger: emptyLedger(policyOf(event)), secret: 'a secret' };
  return turns.reduce(async (before, turn) => happened(await before, turn), Promise.resolve(room));
}

/** The room after one more turn. */
export async function happened(
  room: ReadingRoom,
  { facts = [], ...writes }: Happened,
): Promise<ReadingRoom> {
  const { event, store, ledger } = room;
  await written(event, store, facts, writes);
  return { ...room, ledger: applyAll(ledger, facts) };
}

/** What is kept of somebody of this id, as they registered. */
export function detailsOf(registration: string, rest: Partial<NewDetails> = {}): NewDetails {
  return {
    registration,
    locale: 'nl',
    address: `${registration}@Example.org`,
    answers: { name: `Name of ${registration}`, remarks: null },
    sensitive: null,
    awaiting: 0,
    ...rest,
  };
}

/** A seat taken by somebody of this id. */
export function seatOf(registration: string, rest: Partial<RegisteredFact> = {}): RegisteredFact {
  return { type: 'registered', ...newcomer(registration), ...rest };
}

/** A place on the waiting list, taken by somebody of this id. */
export function placeOf(registration: string, rest: Partial<QueuedFact> = {}): QueuedFact {
  return { type: 'queued', ...newcomer(registration), ...rest };
}

const newcomer = (registration: string) => ({
  at: 1_000,
  registration,
  person: `person-${registration}`,
  audience: null,
  affiliation: null,
  themes: ['theme-1'],
});

async function written(
  event: CompiledEvent,
  store: Store,
  facts: readonly Fact[],
  writes: Partial<PeopleWrites>,
): Promise<void> {
  const request = { event: event.id, since: 0, revision: 0, keys: [], addresses: [] };
  const turn = await store.open(request);
  const { seq } = turn.head;
  await turn.commit({
    head: { ...turn.head, seq: seq + facts.length },
    facts: facts.map((fact, index) => ({ seq: seq + 1 + index, fact })),
    ...{ adoption: null, quotas: [], claimed: [], released: [], registrations: [], entries: [] },
    ...{ people: [], forgotten: [], details: [], amendments: [], proposedAddresses: [] },
    ...{ addresses: [], rotated: [], erased: [], revision: null, file: null },
    ...{ mail: [], outcomes: [] },
    ...writes,
  });
}
