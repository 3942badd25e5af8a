import { isRecord, type JsonRecord, ownValue } from '../json/json-record.ts';
import type { DiffConflict } from './diff-conflict.ts';
import { type EventPath, keyOfList } from './event-path.ts';

/**
 * What in a diff is no change as `diffEvent` writes one, or speaks of a place of which another change
 * of the diff disposes as a whole. A diff may have come by way of a file or a browser.
 */
export function malformedChanges(diff: unknown): DiffConflict[] {
  if (!Array.isArray(diff)) return [{ code: 'diff.malformed', position: null, found: diff }];
  const changes: readonly unknown[] = diff;
  const wrong = Array.from(changes, (found, position): DiffConflict[] =>
    isRecord(found) && isChange(found) ? [] : [{ code: 'diff.malformed', position, found }],
  ).flat();
  return wrong.length > 0 ? wrong : overlapping(changes as readonly PlacedChange[]);
}

type PlacedChange = JsonRecord & { readonly type: string; readonly path: EventPath };

function isChange(change: JsonRecord): boolean {
  const [path, before, after] = ['path', 'before', 'after'].map((key) => ownValue(change, key));
  if (!isPath(path) || !isRecord(ownValue(change, 'subject'))) return false;
  switch (ownValue(change, 'type')) {
    case 'added':
      return after !== undefined && followsWell(path, ownValue(change, 'follows'), after);
    case 'removed':
      return before !== undefined;
    case 'changed':
      return before !== undefined && after !== undefined;
    case 'moved':
      return isIdOrNull(before) && isIdOrNull(after);
    default:
      return false;
  }
}

function isPath(path: unknown): path is EventPath {
  return Array.isArray(path) && path.length > 0 && path.every((step) => typeof step === 'string');
}

/** An entry stands in its list under its own id. */
function followsWell(path: EventPath, follows: unknown, entry: unknown): boolean {
  if (follows === undefined) return true;
  const key = keyOfList(path.slice(0, -1));
  return (
    isIdOrNull(follows) &&
    key !== undefined &&
    isRecord(entry) &&
    ownValue(entry, key) === path.at(-1)
  );
}

function isIdOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string';
}

/** Two changes of one place, or one inside what another brings, takes away or changes as a whole. */
function overlapping(diff: readonly PlacedChange[]): DiffConflict[] {
  const placed = diff
    .map((change, position) => ({ change, position, place: placeOf(change.path) }))
    .sort((one, other) => (one.place < other.place ? -1 : Number(one.place > other.place)));
  // In this order a place stands in front of all that is inside it, so that neighbours tell.
  return placed.flatMap(({ change: found, position, place }, index): DiffConflict[] => {
    const last = placed[index - 1];
    const inside = last !== undefined && place.startsWith(last.place);
    return inside && (last.change.type !== 'moved' || place === last.place)
      ? [{ code: 'diff.malformed', position, found }]
      : [];
  });
}

/** Ends behind a step, so that the place of `a` begins no place of `ab`. */
function placeOf(path: EventPath): string {
  return path.map((step) => `${JSON.stringify(step)},`).join('');
}
