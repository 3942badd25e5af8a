import type { OrderedKey, OrderedMap } from './ordered-map.ts';
import type { RegistrationRecord } from './registration-record.ts';

/** The ends of what somebody may do, once a record of theirs takes the place of another. */
export function withPersonalEnds(
  ends: OrderedMap<string>,
  before: RegistrationRecord | undefined,
  after: RegistrationRecord,
): OrderedMap<string> {
  const without = personalEndsOf(before).reduce((map, key) => map.delete(key), ends);
  return personalEndsOf(after).reduce((map, key) => map.set(key, after.id), without);
}

function personalEndsOf(record: RegistrationRecord | undefined): readonly OrderedKey[] {
  if (record === undefined) return [];
  const { id, state, exceptions, undoUntil } = record;
  const own = state === 'ended' ? [] : Object.values(exceptions);
  const instants = undoUntil === null ? own : [...own, undoUntil];
  return instants.map((at, place): OrderedKey => [at, place, id]);
}
