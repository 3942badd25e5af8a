import { isRecord } from '../json/json-record.ts';
import { datedWordsIn } from './dated-words.ts';
import type { EventLeaf } from './event-leaves.ts';
import type { ReviewItem } from './review.ts';

/** The texts of an event that name a date, a year, a month or a weekday. Names are not asked. */
export function datedTexts(
  leaves: readonly EventLeaf[],
  languages: readonly string[],
): ReviewItem[] {
  const datedWords = datedWordsIn(languages);
  return leaves.flatMap(({ path, says, value }): ReviewItem[] => {
    if (says !== 'text') return [];
    const words = new Set(wordingsIn(value).flatMap(datedWords));
    return words.size === 0 ? [] : [{ code: 'text.dated', path, params: { words: [...words] } }];
  });
}

/** Each wording of a text or of a list of texts; runs are read as one. */
function wordingsIn(text: unknown): string[] {
  if (typeof text === 'string') return [text];
  if (Array.isArray(text)) {
    const runs = text.flatMap((run) =>
      isRecord(run) && typeof run.text === 'string' ? run.text : [],
    );
    return runs.length === text.length ? [runs.join('')] : text.flatMap(wordingsIn);
  }
  return isRecord(text) ? Object.values(text).flatMap(wordingsIn) : [];
}
