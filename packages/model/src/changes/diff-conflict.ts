import { isRecord } from '../json/json-record.ts';
import { sameJson } from '../json/same-json.ts';
import type { Change } from './change.ts';
import { type ChangedList, type ChangedLists, listOf } from './changed-lists.ts';
import type { EventPlaces } from './event-places.ts';

/** A change that has no place in an event any more, and why. Plain JSON. */
export type DiffConflict =
  /** Neither what the change starts from stands there nor what it arrives at; absent where nothing does. */
  | { readonly code: 'diff.differs'; readonly change: Change; readonly found?: unknown }
  /** What the change would be put in or behind is gone. */
  | { readonly code: 'diff.no-place'; readonly change: Change }
  /** No change as `diffEvent` writes it, at this position of the diff; null where the diff is no list. */
  | { readonly code: 'diff.malformed'; readonly position: number | null; readonly found: unknown };

/** Whether a change is yet to be made in an event, is there already, or cannot be made. */
export function standingOf(
  change: Change,
  base: EventPlaces,
  lists: ChangedLists,
): 'due' | 'done' | DiffConflict {
  const list = listOf(change, lists);
  const found = base.valueAt(change.path);
  switch (change.type) {
    case 'moved':
      return found === undefined ? noPlace(change) : standingOfMove(change, list);
    case 'added':
      if (found !== undefined)
        return sameJson(found, change.after) ? 'done' : differs(change, found);
      return hasRoom(change, base, list) ? 'due' : noPlace(change);
    case 'removed':
      if (found === undefined) return 'done';
      return sameJson(found, change.before) ? 'due' : differs(change, found);
    case 'changed':
      if (sameJson(found, change.before)) return 'due';
      return sameJson(found, change.after) ? 'done' : differs(change, found);
  }
}

function standingOfMove(
  change: Change & { type: 'moved' },
  list: ChangedList | undefined,
): 'due' | 'done' | DiffConflict {
  const id = change.path.at(-1) ?? '';
  const follows = list?.follows.get(id);
  if (follows === change.after) return 'done';
  if (follows !== change.before) return differs(change, follows);
  return isAnchor(change.after, list) ? 'due' : noPlace(change);
}

/** An entry needs its list and the one in front of it; a key needs the object that holds it. */
function hasRoom(
  { path, follows }: Change & { type: 'added' },
  base: EventPlaces,
  list: ChangedList | undefined,
): boolean {
  if (follows !== undefined) return list !== undefined && isAnchor(follows, list);
  return isRecord(base.valueAt(path.slice(0, -1)));
}

/** Something can be put behind an entry that is there and stays where it is. */
function isAnchor(id: string | null, list: ChangedList | undefined): boolean {
  return id === null || (list?.positions.has(id) === true && !list.touched.has(id));
}

function differs(change: Change, found: unknown): DiffConflict {
  return { code: 'diff.differs', change, ...(found === undefined ? {} : { found }) };
}

function noPlace(change: Change): DiffConflict {
  return { code: 'diff.no-place', change };
}
