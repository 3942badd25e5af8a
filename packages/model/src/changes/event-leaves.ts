import { isRecord, keysOf, ownValue } from '../json/json-record.ts';
import { type EventPath, keyOfList } from './event-path.ts';

/** A piece of what an event says, beside its place and the key it stands under. */
export interface EventLeaf {
  readonly path: EventPath;
  readonly key: string;
  /** `text`: a text or a list of texts. `time`: a wall-clock time, a date, or a moment counted from an edge. */
  readonly says: 'text' | 'time' | 'other';
  readonly value: unknown;
}

const TEXTS = new Set([
  ...['title', 'shortTitle', 'headline', 'motto', 'summary', 'description', 'questions', 'text'],
  ...['directions', 'meaning', 'label', 'hint', 'purpose', 'recipients', 'none', 'attendee'],
]);

const TIMES = new Set([
  ...['starts', 'ends', 'opens', 'closes', 'withdrawUntil', 'amendUntil', 'chooseUntil'],
  ...['rechooseUntil', 'until', 'namesDue', 'listsClose', 'keepUntil'],
]);

/** Values that are one thing however they are written; a name, in whatever language, is no text. */
const WHOLE = new Set(['name', 'when', 'counts', 'for', 'of']);

/** What an event says, piece by piece in the order in which it is written. */
export function leavesOf(event: object, path: EventPath = []): EventLeaf[] {
  const record = { ...event };
  return keysOf(record).flatMap((key): EventLeaf[] => {
    const value = ownValue(record, key);
    const place = [...path, key];
    if (TEXTS.has(key)) return [{ path: place, key, says: 'text', value }];
    if (TIMES.has(key)) return [{ path: place, key, says: 'time', value }];
    if (isRecord(value) && !WHOLE.has(key)) return leavesOf(value, place);
    const id = keyOfList(place);
    if (!Array.isArray(value) || id === undefined) {
      return [{ path: place, key, says: 'other', value }];
    }
    return value.flatMap((entry) => leavesOf(entry, [...place, String(ownValue(entry, id))]));
  });
}
