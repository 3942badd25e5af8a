import type { Entry } from '../ledger/entry.ts';
import { compareKeys, type OrderedKey, OrderedMap } from '../ledger/ordered-map.ts';
import { emptyMap, type PersistentMap } from '../ledger/persistent-map.ts';
import { type Demand, demandName } from '../seats/demand.ts';

/**
 * Entries that ask the same of every quota, and so are judged alike: where the first of them gets
 * nothing, none of the others does.
 */
export interface WaitingKind {
  readonly demand: Demand;
  /** People in each of its entries. */
  readonly people: number;
  /** Entry ids by place. */
  readonly entries: OrderedMap<string>;
}

/** The open entries, by kind, and the kinds by the place of their first entry. */
export interface WaitingLine {
  readonly kinds: PersistentMap<WaitingKind>;
  readonly heads: OrderedMap<WaitingKind>;
}

/** Nobody waits. */
export const emptyLine: WaitingLine = { kinds: emptyMap(), heads: new OrderedMap() };

/** What an entry is ordered by: its place, and its id where several were made by one fact. */
export function placeKey({ place, id }: Pick<Entry, 'place' | 'id'>): OrderedKey {
  return [place.rank, place.seq, id];
}

/** The line with one more open entry. */
export function joined(line: WaitingLine, entry: Entry, demand: Demand): WaitingLine {
  return withEntries(line, demand, entry, (entries) => entries.set(placeKey(entry), entry.id));
}

/** The line without an entry that was in it with this demand. */
export function parted(line: WaitingLine, entry: Entry, demand: Demand): WaitingLine {
  return withEntries(line, demand, entry, (entries) => entries.delete(placeKey(entry)));
}

/** How many people of a kind stand before a place; null is the end of the line. */
export function peopleBefore(kind: WaitingKind, place: OrderedKey | null): number {
  const entries = place === null ? kind.entries.size : kind.entries.countBefore(place);
  return entries * kind.people;
}

/** Whether a kind's first entry, which has this place, stands before another place. */
export function standsBefore(head: OrderedKey, place: OrderedKey | null): boolean {
  return place === null || compareKeys(head, place) < 0;
}

function withEntries(
  { kinds, heads }: WaitingLine,
  demand: Demand,
  { registrations: { length: people } }: Entry,
  change: (entries: OrderedMap<string>) => OrderedMap<string>,
): WaitingLine {
  const name = `${people}|${demandName(demand)}`;
  const known = kinds.get(name);
  const entries = change(known?.entries ?? new OrderedMap());
  const oldHead = known?.entries.first()?.[0];
  const newHead = entries.first()?.[0];
  const without = oldHead === undefined ? heads : heads.delete(oldHead);
  if (newHead === undefined) return { kinds: kinds.delete(name), heads: without };
  const kind = { demand, people, entries };
  return { kinds: kinds.set(name, kind), heads: without.set(newHead, kind) };
}
