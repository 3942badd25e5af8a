import type { Change } from './change.ts';
import type { EventPath } from './event-path.ts';
import type { EventPlaces } from './event-places.ts';
import type { Positions } from './keyed-list.ts';
import { anchors } from './list-order.ts';

/** A list of an event in which entries come, go or move. */
export interface ChangedList {
  readonly path: EventPath;
  readonly positions: Positions;
  /** Ids of the entries that come, go or move. */
  readonly touched: ReadonlySet<string>;
  /** The nearest untouched entry in front of each touched one that is there; null at the head. */
  readonly follows: ReadonlyMap<string, string | null>;
}

/** Changed lists by their place. */
export type ChangedLists = ReadonlyMap<string, ChangedList>;

/** The lists in which a diff has entries come, go or move, as they stand in an event. */
export function changedLists(diff: readonly Change[], base: EventPlaces): ChangedLists {
  const shifts = diff.filter(({ type }) => type !== 'changed');
  const byList = Map.groupBy(shifts, ({ path }) => placeKey(path.slice(0, -1)));
  return new Map(
    [...byList].flatMap(([place, changes]): [string, ChangedList][] => {
      const path = changes[0]?.path.slice(0, -1) ?? [];
      const positions = base.positionsAt(path);
      if (positions === null) return [];
      const touched = new Set(changes.map(({ path }) => path.at(-1) ?? ''));
      const stays = { has: (id: string) => !touched.has(id) };
      const follows = anchors([...positions.keys()], stays);
      return [[place, { path, positions, touched, follows }]];
    }),
  );
}

/** The list in which an entry comes, goes or moves; undefined for a key of an object. */
export function listOf({ path }: Change, lists: ChangedLists): ChangedList | undefined {
  return lists.get(placeKey(path.slice(0, -1)));
}

function placeKey(path: EventPath): string {
  return JSON.stringify(path);
}
