import { isRecord, ownValue } from '../json/json-record.ts';
import type { EventPath } from './event-path.ts';
import { type Positions, positionsIn } from './keyed-list.ts';

/** What stands where in an event. */
export interface EventPlaces {
  /** The value at a place; undefined where there is none. */
  readonly valueAt: (path: EventPath) => unknown;
  /** Where the entries of the list at a place stand; null where that is no list of things with ids. */
  readonly positionsAt: (path: EventPath) => Positions | null;
}

/** Looks each list through once only, however many places in it are asked for. */
export function placesIn(event: unknown): EventPlaces {
  const known = new Map<unknown, Positions | null>();
  const positionsOf = (list: unknown, path: EventPath): Positions | null => {
    const positions = known.get(list) ?? positionsIn(list, path);
    known.set(list, positions);
    return positions;
  };
  const valueAt = (path: EventPath): unknown => {
    let value = event;
    for (const [depth, step] of path.entries()) {
      if (Array.isArray(value)) {
        value = value[positionsOf(value, path.slice(0, depth))?.get(step) ?? -1];
      } else {
        value = isRecord(value) ? ownValue(value, step) : undefined;
      }
    }
    return value;
  };
  return { valueAt, positionsAt: (path) => positionsOf(valueAt(path), path) };
}
