import { dateWords } from '../dates/date-words.ts';
import type { ViewContext } from './view-context.ts';

/** A date of the calendar in house style: 'donderdag 16 november 2023'; what is no date stays as it is. */
export function dayWords(isoDate: string, { messages }: Pick<ViewContext, 'messages'>): string {
  const at = Date.parse(isoDate);
  return Number.isNaN(at) ? isoDate : dateWords(at, 'UTC', messages);
}
