import type { EventModel } from '../event/event.ts';
import type { Change } from './change.ts';
import { type ChangedList, changedLists, listOf } from './changed-lists.ts';
import { type DiffConflict, standingOf } from './diff-conflict.ts';
import { draftOf } from './event-draft.ts';
import { placesIn } from './event-places.ts';
import { malformedChanges } from './malformed-changes.ts';

/** The event with a diff applied; or each change that has no place in it any more, or is none. */
export type AppliedDiff =
  | { readonly ok: true; readonly event: EventModel }
  | { readonly ok: false; readonly conflicts: readonly DiffConflict[] };

/**
 * The event with the changes of a diff made in it: `applyDiff(a, diffEvent(a, b))` is b, order and
 * all. All changes are made or none. The diff may come from another base, as when a file and what an
 * organiser set in the site have both gone on from one revision: each change must find what it starts
 * from. One that finds what it arrives at is there already and is passed over, so that a diff applied
 * twice does nothing the second time. The event that comes out is not checked: ask `parseEvent`.
 *
 * @param event - the base; it stays as it is.
 * @param diff - from `diffEvent`, perhaps by way of JSON.
 * @returns refused with `conflicts`: `diff.differs` with what is found instead, or `diff.no-place`
 *   where the object, list or neighbour that a change needs is gone; `diff.malformed`, alone, where the
 *   diff is none.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { applyDiff, diffEvent } from '@plenary/model/changes';
 *
 * const day = {
 *   id: 'day', zone: 'Europe/Amsterdam', languages: ['en'], title: 'The day', summary: 'One day.',
 *   organizer: 'We', starts: '2027-05-20T10:00', programme: [],
 *   registration: { quotas: [{ id: 'seats', limit: 40, counts: 'event' as const }] },
 *   form: { fields: [] },
 * };
 * const larger = diffEvent(day, {
 *   ...day, registration: { quotas: [{ id: 'seats', limit: 60, counts: 'event' }] },
 * });
 * const renamed = applyDiff({ ...day, title: 'The great day' }, larger);
 * assert.ok(renamed.ok);
 * assert.equal(renamed.event.registration.quotas[0]?.limit, 60);
 * const closed = applyDiff({ ...day, registration: { quotas: [] } }, larger);
 * assert.equal(closed.ok, false);
 * ```
 */
export function applyDiff(event: EventModel, diff: readonly Change[]): AppliedDiff {
  const malformed = malformedChanges(diff);
  if (malformed.length > 0) return { ok: false, conflicts: malformed };
  const base = placesIn(event);
  const lists = changedLists(diff, base);
  const standings = diff.map((change) => standingOf(change, base, lists));
  const conflicts = standings.filter((standing) => typeof standing === 'object');
  if (conflicts.length > 0) return { ok: false, conflicts };
  const due = diff.filter((_, index) => standings[index] === 'due');
  const draft = draftOf(event);
  for (const change of due) {
    if (isShift(change, listOf(change, lists))) continue;
    if (change.type === 'removed') draft.remove(change.path);
    else draft.put(change.path, change.after);
  }
  // The inner lists first: a list that has been put in a new order is not walked through again.
  const byList = Map.groupBy(due, (change) => listOf(change, lists));
  const innerFirst = [...byList].sort(([one], [other]) => depthOf(other) - depthOf(one));
  for (const [list, changes] of innerFirst) {
    if (list === undefined) continue;
    const shifts = changes.filter((change) => isShift(change, list));
    const entries = placesIn(draft.event).valueAt(list.path) as readonly unknown[];
    draft.put(list.path, reordered(entries, list, shifts));
  }
  return { ok: true, event: draft.event as EventModel };
}

/** Whether a change has an entry come, go or move, rather than say something else. */
function isShift({ type }: Change, list: ChangedList | undefined): boolean {
  return type === 'moved' || (type !== 'changed' && list !== undefined);
}

function depthOf(list: ChangedList | undefined): number {
  return list?.path.length ?? 0;
}

function reordered(
  entries: readonly unknown[],
  { positions }: ChangedList,
  changes: readonly Change[],
): unknown[] {
  const leave = new Set<unknown>();
  const behind = new Map<string | null, unknown[]>();
  for (const change of changes) {
    const entry = entries[positions.get(change.path.at(-1) ?? '') ?? -1];
    if (change.type === 'removed' || change.type === 'moved') leave.add(entry);
    if (change.type === 'added') putBehind(change.follows ?? null, change.after, behind);
    if (change.type === 'moved') putBehind(change.after, entry, behind);
  }
  const staying = [...positions].flatMap(([id, position]) => {
    const entry = entries[position];
    return [...(leave.has(entry) ? [] : [entry]), ...(behind.get(id) ?? [])];
  });
  return [...(behind.get(null) ?? []), ...staying];
}

function putBehind(id: string | null, entry: unknown, behind: Map<string | null, unknown[]>): void {
  const entries = behind.get(id) ?? [];
  entries.push(entry);
  behind.set(id, entries);
}
