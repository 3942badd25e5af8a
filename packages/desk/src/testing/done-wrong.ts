import { isDeepStrictEqual } from 'node:util';
import { compile, type EventModel } from '@plenary/model';
import { normaliseAddress } from '@plenary/model/compiled';
import type { Fact } from '@plenary/rules';
import type { DeskCommand } from '../commands/desk-command.ts';
import type { Store, StoredOutcome } from '../store/store.ts';
import { type HistoryEntry, toldBy } from './history.ts';
import type { JournalStory } from './journal-story.ts';

/** What was told and is not so: by the answers the store keeps, and by what is there. */
export async function doneWrong(
  store: Store,
  event: EventModel,
  history: readonly HistoryEntry[],
  { facts }: JournalStory,
): Promise<string[]> {
  const stored = await storedOutcomes(store, event.id, history);
  const happened = facts.map(({ fact }) => fact);
  return [
    ...history.flatMap((entry) => answerWrong(entry, stored.get(entry.key))),
    ...(await arrivalsWrong(store, event, history, happened)),
    ...changesWrong(history, happened),
  ];
}

function answerWrong(entry: HistoryEntry, stored: StoredOutcome | undefined): string[] {
  const { key, answer } = entry;
  const told = toldBy(entry);
  if (told === 'open') return [];
  if (told === 'not-written') {
    return stored ? [`${key} was told that nothing was written, and it is there`] : [];
  }
  if (stored === undefined) {
    // What is refused before it is decided is not kept.
    return told === 'done' ? [`${key} was accepted, and its answer is not there`] : [];
  }
  const same = isDeepStrictEqual(stored.outcome, answer);
  return same || isReuse(entry) ? [] : [`${key} was told something else than what is there`];
}

function isReuse({ answer }: HistoryEntry): boolean {
  return answer?.ok === false && answer.reasons.some(({ code }) => code === 'key.reused');
}

async function storedOutcomes(
  store: Store,
  event: string,
  history: readonly HistoryEntry[],
): Promise<ReadonlyMap<string, StoredOutcome>> {
  const { head } = await store.journal(event, Number.MAX_SAFE_INTEGER);
  const keys = history.map(({ key }) => key);
  const request = { event, since: head.seq, revision: head.revision, keys, addresses: [] };
  const turn = await store.open(request);
  await turn.abandon();
  return new Map(turn.outcomes.map((outcome) => [outcome.key, outcome]));
}

/** How often something was accepted for sure, and how often at most. */
interface Times {
  readonly least: number;
  readonly most: number;
}

const never: Times = { least: 0, most: 0 };

/** People who are there more or less often than they were told. */
async function arrivalsWrong(
  store: Store,
  event: EventModel,
  history: readonly HistoryEntry[],
  facts: readonly Fact[],
): Promise<string[]> {
  const field = addressField(event);
  const asked = counted(history, (entry) => addressOf(field, entry));
  // Names people without telling who they are.
  const keys = new Map(history.map((entry) => [addressOf(field, entry), entry.key]));
  const people = await store.people(event.id, [...asked.keys()]);
  const addresses = new Map(people.map(({ address, person }) => [person, address]));
  const arrived = new Map<string, number>();
  const inParties = new Set<string>();
  let strangers = 0;
  for (const fact of facts) {
    if (!isArrival(fact) || fact.person === null) continue;
    const address = addresses.get(fact.person);
    if (fact.party !== undefined) {
      inParties.add(address ?? '');
      continue;
    }
    if (address === undefined) strangers += 1;
    else arrived.set(address, (arrived.get(address) ?? 0) + 1);
  }
  // Others may have come by lists or have gone by erasure: then a stranger proves nothing.
  const closed = history.every(({ command }) => !bringsOthers.includes(command.type));
  const unasked = closed && strangers > 0 ? [`${strangers} are there who never asked`] : [];
  return [
    ...unasked,
    ...[...asked].flatMap(([address, times]) => {
      const there = arrived.get(address) ?? 0;
      const who = keys.get(address) ?? 'somebody';
      if (times.least > 0 && there === 0 && !inParties.has(address))
        return [`${who} was accepted and is not there`];
      return there > times.most ? [`${who} is there ${there} times, accepted ${times.most}`] : [];
    }),
  ];
}

const bringsOthers: readonly DeskCommand['type'][] = [
  'import',
  'register-party',
  'name',
  'substitute',
  'prove-address',
  'erase',
];

function isArrival(
  fact: Fact,
): fact is Extract<Fact, { type: 'registered' | 'queued' | 'requested' }> {
  return fact.type === 'registered' || fact.type === 'queued' || fact.type === 'requested';
}

/** The field that asks for the address; null in a form without one. */
function addressField(event: EventModel): string | null {
  return compile(event).form.fields.find(({ meaning }) => meaning === 'address')?.name ?? null;
}

function addressOf(field: string | null, { command }: HistoryEntry): string | null {
  if (command.type !== 'register' || field === null) return null;
  const address = command.answers[field];
  return typeof address === 'string' ? normaliseAddress(address) : null;
}

/** Facts that only one kind of command makes, each once. */
const effects = { withdraw: 'withdrawn', undo: 'restored' } as const;

/** Withdrawals and their undoing that happened more or less often than was told. */
function changesWrong(history: readonly HistoryEntry[], facts: readonly Fact[]): string[] {
  return Object.entries(effects).flatMap(([asked, made]) => {
    const entries = history.filter(({ command }) => command.type === asked);
    const told = counted(entries, ({ command }) =>
      'registration' in command ? command.registration : null,
    );
    const happened = new Map<string, number>();
    for (const fact of facts) {
      if (fact.type !== made) continue;
      happened.set(fact.registration, (happened.get(fact.registration) ?? 0) + 1);
    }
    return [...new Set([...told.keys(), ...happened.keys()])].flatMap((registration) => {
      const { least, most } = told.get(registration) ?? never;
      const times = happened.get(registration) ?? 0;
      return times < least || times > most
        ? [
            `${registration} has ${times} times ‘${made}’, and was told it ${least} to ${most} times`,
          ]
        : [];
    });
  });
}

function counted(
  history: readonly HistoryEntry[],
  about: (entry: HistoryEntry) => string | null,
): ReadonlyMap<string, Times> {
  const times = new Map<string, Times>();
  for (const entry of history) {
    const id = about(entry);
    if (id === null) continue;
    const { least, most } = times.get(id) ?? never;
    const told = toldBy(entry);
    times.set(id, {
      least: least + (told === 'done' ? 1 : 0),
      most: most + (told === 'done' || told === 'open' ? 1 : 0),
    });
  }
  return times;
}
