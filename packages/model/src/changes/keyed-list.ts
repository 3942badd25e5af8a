import { isRecord, ownValue } from '../json/json-record.ts';
import { type EventPath, keyOfList } from './event-path.ts';

/** Where each entry of a list stands, by what tells the entries apart. */
export type Positions = ReadonlyMap<string, number>;

/**
 * The positions of a list's entries, or null where they cannot be told apart: another value, a kind of
 * list without keys, an entry without one, a key that stands twice.
 */
export function positionsIn(value: unknown, path: EventPath): Positions | null {
  const key = keyOfList(path);
  if (key === undefined || !Array.isArray(value)) return null;
  const positions = new Map<string, number>();
  for (const [position, entry] of value.entries()) {
    const id = isRecord(entry) ? ownValue(entry, key) : undefined;
    if (typeof id !== 'string' || positions.has(id)) return null;
    positions.set(id, position);
  }
  return positions;
}
