import type { EventModel } from '../event/event.ts';
import { isRecord, type JsonRecord, keysOf, ownValue } from '../json/json-record.ts';
import { sameJson } from '../json/same-json.ts';
import type { Change } from './change.ts';
import type { EventPath } from './event-path.ts';
import { type Positions, positionsIn } from './keyed-list.ts';
import { listOrder } from './list-order.ts';
import { subjectOf } from './subject.ts';

/** Objects that are compared key by key; any other, such as a text or a moment, changes as a whole. */
const COMPARED_WITHIN = new Set([
  ...['venue', 'online', 'placement', 'affiliations', 'contest', 'registration', 'form'],
  ...['waitingList', 'parties', 'approval', 'window'],
]);

/** Deeper than any place of the model; what is nested deeper changes as a whole. */
const DEEPEST = 10;

/**
 * What differs between two revisions of an event, as plain JSON that `applyDiff` takes. Entries of
 * lists are compared by id, and fields by name: a renamed session is one change at
 * `programme/lunch/title`, a session put elsewhere in the list is one move, and an entry whose id
 * changes is another entry. A text changes as a whole, in all its languages, and so does a list
 * without ids, such as a session's questions. Key order and keys that hold `undefined` say nothing.
 *
 * @param before - the revision to start from.
 * @param after - the revision to arrive at.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { diffEvent } from '@plenary/model/changes';
 *
 * const day = {
 *   id: 'day', zone: 'Europe/Amsterdam', languages: ['en'], title: 'The day', summary: 'One day.',
 *   organizer: 'We', starts: '2027-05-20T10:00',
 *   programme: [{ id: 'lunch', title: 'Lunch' }, { id: 'walk', title: 'Walk' }],
 *   registration: { quotas: [] }, form: { fields: [] },
 * };
 * const later = { ...day, programme: [{ id: 'walk', title: 'Walk' }, { id: 'lunch', title: 'Picnic' }] };
 * const [moved, renamed] = diffEvent(day, later);
 * assert.deepEqual(moved, {
 *   type: 'moved', path: ['programme', 'walk'], before: 'lunch', after: null,
 *   subject: { kind: 'session', id: 'walk', aspect: 'order' },
 * });
 * assert.deepEqual(renamed, {
 *   type: 'changed', path: ['programme', 'lunch', 'title'], before: 'Lunch', after: 'Picnic',
 *   subject: { kind: 'session', id: 'lunch', aspect: 'title' },
 * });
 * ```
 */
export function diffEvent(before: EventModel, after: EventModel): Change[] {
  return diffRecord([], { ...before }, { ...after });
}

function diffRecord(path: EventPath, before: JsonRecord, after: JsonRecord): Change[] {
  const keys = new Set([...keysOf(before), ...keysOf(after)]);
  return [...keys].flatMap((key) =>
    diffValue([...path, key], ownValue(before, key), ownValue(after, key)),
  );
}

function diffValue(path: EventPath, before: unknown, after: unknown): Change[] {
  if (before === undefined) return [{ type: 'added', ...at(path, 'added'), after }];
  if (after === undefined) return [{ type: 'removed', ...at(path, 'removed'), before }];
  if (path.length < DEEPEST) {
    const within = COMPARED_WITHIN.has(path.at(-1) ?? '');
    if (within && isRecord(before) && isRecord(after)) return diffRecord(path, before, after);
    const [from, to] = [positionsIn(before, path), positionsIn(after, path)];
    if (from !== null && to !== null) {
      return diffList(
        path,
        before as readonly JsonRecord[],
        from,
        after as readonly JsonRecord[],
        to,
      );
    }
  }
  return sameJson(before, after)
    ? []
    : [{ type: 'changed', ...at(path, 'changed'), before, after }];
}

function diffList(
  path: EventPath,
  before: readonly JsonRecord[],
  from: Positions,
  after: readonly JsonRecord[],
  to: Positions,
): Change[] {
  const order = listOrder([...from.keys()], [...to.keys()]);
  const removed = [...from].filter(([id]) => !to.has(id));
  return [
    ...removed.map(([id, position]): Change => {
      const place = at([...path, id], 'removed');
      return { type: 'removed', ...place, before: before[position] };
    }),
    ...[...to].flatMap(([id, position]): Change[] => {
      const [old, now] = [before[from.get(id) ?? -1], after[position]];
      const entry = [...path, id];
      const follows = order.after.get(id) ?? null;
      if (old === undefined || now === undefined) {
        return [{ type: 'added', ...at(entry, 'added'), after: now, follows }];
      }
      const within = diffRecord(entry, old, now);
      if (order.stay.has(id)) return within;
      const followed = order.before.get(id) ?? null;
      const move = {
        type: 'moved',
        ...at(entry, 'moved'),
        before: followed,
        after: follows,
      } as const;
      return [move, ...within];
    }),
  ];
}

function at(path: EventPath, type: Change['type']): Pick<Change, 'path' | 'subject'> {
  return { path, subject: subjectOf(path, type) };
}
