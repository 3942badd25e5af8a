import type { Messages } from '../messages/messages.ts';
import { civilParts } from './civil-parts.ts';

/** A stretch of time: `endsAt` null means an open end. Milliseconds since the epoch. */
export interface Stretch {
  readonly startsAt: number;
  readonly endsAt: number | null;
}

/**
 * A date in house style: 'donderdag 16 november 2023', 'Thursday 16 November 2023'.
 *
 * @param at - milliseconds since the epoch.
 * @param zone - IANA zone of the event.
 * @param messages - texts of a language.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { dateWords } from '@plenary/render';
 * import { nl } from '@plenary/render/nl';
 *
 * const noon = Date.UTC(2023, 10, 16, 11);
 * assert.equal(dateWords(noon, 'Europe/Amsterdam', nl), 'donderdag 16 november 2023');
 * ```
 */
export function dateWords(
  at: number,
  zone: string,
  messages: Pick<Messages, 'locale' | 'dates'>,
): string {
  return messages.dates.date(civilParts(at, zone, messages.locale));
}

/**
 * The hours of a stretch in house style, bare as in a programme: '12.00–12.45', 'vanaf 16.30'.
 *
 * @param stretch - start and end in milliseconds since the epoch; an end of null is open.
 * @param zone - IANA zone of the event.
 * @param messages - texts of a language.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { timeWords } from '@plenary/render';
 * import { nl } from '@plenary/render/nl';
 *
 * const reception = { startsAt: Date.UTC(2023, 10, 16, 15, 30), endsAt: null };
 * assert.equal(timeWords(reception, 'Europe/Amsterdam', nl), 'vanaf 16.30');
 * ```
 */
export function timeWords(
  stretch: Stretch,
  zone: string,
  messages: Pick<Messages, 'locale' | 'dates'>,
): string {
  const time = (at: number) => messages.dates.time(civilParts(at, zone, messages.locale));
  const start = time(stretch.startsAt);
  return stretch.endsAt === null
    ? messages.dates.from(start)
    : messages.dates.range(start, time(stretch.endsAt));
}

/**
 * A stretch in house style, whole: 'donderdag 16 november 2023, 12.00–17.00 uur'. A stretch over
 * several days names both.
 *
 * @param stretch - start and end in milliseconds since the epoch; an end of null is open.
 * @param zone - IANA zone of the event.
 * @param messages - texts of a language.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { whenWords } from '@plenary/render';
 * import { en } from '@plenary/render/en';
 *
 * const day = { startsAt: Date.UTC(2023, 10, 16, 11), endsAt: Date.UTC(2023, 10, 16, 16) };
 * assert.equal(whenWords(day, 'Europe/Amsterdam', en), 'Thursday 16 November 2023, 12:00–17:00');
 * ```
 */
export function whenWords(
  stretch: Stretch,
  zone: string,
  messages: Pick<Messages, 'locale' | 'dates'>,
): string {
  const { startsAt, endsAt } = stretch;
  const date = dateWords(startsAt, zone, messages);
  if (endsAt !== null && dateWords(endsAt - 1, zone, messages) !== date) {
    const ends = momentWords(endsAt, zone, messages);
    return messages.dates.days(momentWords(startsAt, zone, messages), ends);
  }
  const hours = messages.dates.hours(timeWords(stretch, zone, messages));
  return messages.dates.dateWithHours(date, hours);
}

/**
 * An instant in house style: 'zondag 10 september 2023, 9.00 uur'.
 *
 * @param at - milliseconds since the epoch.
 * @param zone - IANA zone of the event.
 * @param messages - texts of a language.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { momentWords } from '@plenary/render';
 * import { nl } from '@plenary/render/nl';
 *
 * const opens = Date.UTC(2023, 8, 10, 7);
 * assert.equal(momentWords(opens, 'Europe/Amsterdam', nl), 'zondag 10 september 2023, 9.00 uur');
 * ```
 */
export function momentWords(
  at: number,
  zone: string,
  messages: Pick<Messages, 'locale' | 'dates'>,
): string {
  return messages.dates.dateWithHours(
    dateWords(at, zone, messages),
    hoursWords(at, zone, messages),
  );
}

/**
 * The time of an instant inside a sentence: '14.32 uur', '14:32'.
 *
 * @param at - milliseconds since the epoch.
 * @param zone - IANA zone of the event.
 * @param messages - texts of a language.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { hoursWords } from '@plenary/render';
 * import { nl } from '@plenary/render/nl';
 *
 * assert.equal(hoursWords(Date.UTC(2023, 10, 16, 11), 'Europe/Amsterdam', nl), '12.00 uur');
 * ```
 */
export function hoursWords(
  at: number,
  zone: string,
  messages: Pick<Messages, 'locale' | 'dates'>,
): string {
  return messages.dates.hours(messages.dates.time(civilParts(at, zone, messages.locale)));
}
