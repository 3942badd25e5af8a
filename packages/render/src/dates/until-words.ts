import type { Messages } from '../messages/messages.ts';
import { civilParts } from './civil-parts.ts';
import { dateWords, hoursWords, momentWords } from './date-words.ts';

/**
 * An exclusive end in words. Midnight is read as 'through the day before', as people say it: 'tot en
 * met donderdag 9 november 2023'; another time is named: 'tot donderdag 9 november 2023, 17.00 uur'.
 *
 * @param at - the first instant that no longer counts, in milliseconds since the epoch.
 * @param zone - IANA zone of the event.
 * @param messages - texts of a language.
 * @param now - when given, an end on the same day is told by its time alone: 'tot 14.32 uur'.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { untilWords } from '@plenary/render';
 * import { nl } from '@plenary/render/nl';
 *
 * const midnight = Date.UTC(2023, 10, 9, 23);
 * const words = untilWords(midnight, 'Europe/Amsterdam', nl);
 * assert.equal(words, 'tot en met donderdag 9 november 2023');
 * ```
 */
export function untilWords(
  at: number,
  zone: string,
  messages: Pick<Messages, 'locale' | 'dates'>,
  now?: number,
): string {
  const { hour, minute, second } = civilParts(at, zone, messages.locale);
  if (hour === 0 && minute === 0 && second === 0) {
    return messages.dates.throughDay(dateWords(at - 1, zone, messages));
  }
  const today =
    now !== undefined && dateWords(now, zone, messages) === dateWords(at, zone, messages);
  return today
    ? messages.dates.untilHours(hoursWords(at, zone, messages))
    : messages.dates.untilMoment(momentWords(at, zone, messages));
}
