import type { Entry, Place } from '../ledger/entry.ts';
import type { PolicyQuota } from '../policy/policy.ts';
import {
  type Change,
  changes,
  countedBy,
  lacks,
  rises,
  type SeatedPerson,
  type Standing,
  seatedPeople,
  seatOf,
} from './plain-reading.ts';

/*
 * The waiting line (design: rule 5) read off its sentences: from the head, over the plain list, and
 * from the head again after every grant.
 */

/** The seated people as they would be after something. */
export type Reseating = (people: readonly SeatedPerson[]) => readonly SeatedPerson[];

/** An entry as the scan sees it. */
export interface Waiting {
  readonly entry: Entry;
  /** How many people wait in it. */
  readonly people: number;
  readonly reseat: Reseating;
  /** Whether its people are more than the quota will ever have room for. */
  readonly neverFits: (quota: PolicyQuota) => boolean;
}

/** The open entries in the order of their places. */
export function waitingLine(standing: Standing): readonly Waiting[] {
  return standing.entries
    .filter(({ state }) => state === 'open')
    .toSorted((one, other) => comparePlaces(one.place, other.place))
    .map((entry) => waitingOf(standing, entry));
}

/** The ids of the entries that a scan grants, or offers, in that order. */
export function scanned(standing: Standing): readonly string[] {
  const granted: string[] = [];
  let line = waitingLine(standing);
  let people = seatedPeople(standing);
  for (;;) {
    const next = firstGranted(standing, line, people);
    if (next === undefined) return granted;
    granted.push(next.entry.id);
    people = next.reseat(people);
    line = line.filter((other) => other !== next);
  }
}

/** Where a change stands in the line: last, or at a place, without somebody's own entry. */
export interface Stand {
  readonly place?: Place;
  readonly ownEntry?: string;
}

/** How the line answers a change. */
export interface LineVerdict {
  /** Quotas that fail a clause of the formula. */
  readonly lacking: readonly Change[];
  /** Quotas whose committed rises while somebody ahead lacks them, and how many people do. */
  readonly ahead: readonly { readonly change: Change; readonly people: number }[];
  /** By the id of a quota: how many people ahead lack it. */
  readonly lackingAhead: ReadonlyMap<string, number>;
}

/** Judges a change of the seated people as an entry of its own that stands somewhere in the line. */
export function judgedInLine(
  standing: Standing,
  reseat: Reseating,
  { place, ownEntry }: Stand = {},
): LineVerdict {
  const people = seatedPeople(standing);
  const line = waitingLine(standing).filter(
    ({ entry }) =>
      entry.id !== ownEntry && (place === undefined || comparePlaces(entry.place, place) < 0),
  );
  const lackingAhead = new Map<string, number>();

  for (const waiting of line) {
    for (const change of changesOf(standing, people, waiting.reseat)) {
      const { quota } = change;

      if (lacks(change) && !waiting.neverFits(quota)) add(lackingAhead, quota.id, waiting.people);
    }
  }
  const asked = changesOf(standing, people, reseat);
  return {
    lacking: asked.filter(lacks),
    ahead: asked.filter(rises).flatMap((change) => {
      const ahead = lackingAhead.get(change.quota.id);
      return ahead === undefined ? [] : [{ change, people: ahead }];
    }),
    lackingAhead,
  };
}

/** How many people like this one could be seated, one after another; null where nothing limits it. */
export function roomFor(standing: Standing, like: SeatedPerson): number | null {
  const most = 20;
  for (let seated = 0; seated < most; seated += 1) {
    const next = Array.from({ length: seated + 1 }, () => like);
    const { lacking, ahead } = judgedInLine(standing, (people) => [...people, ...next]);
    if (lacking.length + ahead.length > 0) return seated;
  }
  return null;
}

/** Before, after or the same: rank first, then the number of the fact. */
export function comparePlaces(one: Place, other: Place): number {
  return one.rank - other.rank || one.seq - other.seq;
}

function firstGranted(
  standing: Standing,
  line: readonly Waiting[],
  people: readonly SeatedPerson[],
): Waiting | undefined {
  const blocked = new Set<string>();
  return line.find(({ reseat, neverFits }) => {
    const asked = changesOf(standing, people, reseat);
    const lacking = asked.filter(lacks);
    const passes = asked.filter(rises).every(({ quota }) => !blocked.has(quota.id));
    if (lacking.length === 0 && passes) return true;
    for (const { quota } of lacking) if (!neverFits(quota)) blocked.add(quota.id);
    return false;
  });
}

function waitingOf({ records, policy }: Standing, entry: Entry): Waiting {
  const own = records.filter(({ id }) => entry.registrations.includes(id));
  const { wants } = entry;
  if (wants === null) {
    const newcomers = own
      .filter(({ state }) => state === 'queued')
      .map((record) => seatOf(record, record.themes));
    return {
      entry,
      people: newcomers.length,
      reseat: (people) => [...people, ...newcomers],
      // A single person may wait at limit 0.
      neverFits: (quota) =>
        newcomers.length > 1 && countedBy(quota, newcomers).length > quota.limit,
    };
  }
  const both = policy.waitingList?.promotion === 'offer';
  return {
    entry,
    people: 1,
    reseat: (people) =>
      people.map((seat) =>
        entry.registrations.includes(seat.registration)
          ? { ...seat, themes: both ? [...new Set([...seat.themes, ...wants])] : wants }
          : seat,
      ),
    neverFits: () => false,
  };
}

function changesOf(
  { policy, at }: Standing,
  people: readonly SeatedPerson[],
  reseat: Reseating,
): readonly Change[] {
  return changes(policy, people, reseat(people), at);
}

function add(sums: Map<string, number>, key: string, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}
