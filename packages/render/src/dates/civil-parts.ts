/** An instant as a clock and a calendar on the wall of a zone show it. Gregorian, Latin digits. */
export interface CivilParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** The names as they stand in a written date of the language, such as 'donderdag', 'november'. */
  readonly weekdayName: string;
  readonly monthName: string;
}

/**
 * What a wall clock and calendar show at an instant, with the day's and month's names in a language.
 *
 * @param at - milliseconds since the epoch.
 * @param zone - IANA zone, such as `Europe/Amsterdam`.
 * @param locale - BCP 47 tag for the names.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { civilParts } from '@plenary/render';
 *
 * const parts = civilParts(Date.UTC(2023, 10, 16, 11), 'Europe/Amsterdam', 'nl');
 * assert.equal(`${parts.weekdayName} ${parts.day} ${parts.monthName}`, 'donderdag 16 november');
 * assert.equal(parts.hour, 12);
 * ```
 */
export function civilParts(at: number, zone: string, locale: string): CivilParts {
  const number = numbers(zone).formatToParts(at);
  const name = names(zone, locale).formatToParts(at);
  return {
    year: Number(part(number, 'year')),
    month: Number(part(number, 'month')),
    day: Number(part(number, 'day')),
    hour: Number(part(number, 'hour')),
    minute: Number(part(number, 'minute')),
    second: Number(part(number, 'second')),
    weekdayName: part(name, 'weekday'),
    monthName: part(name, 'month'),
  };
}

// A new formatter costs as much as 160 uses of one that stands.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(
  key: string,
  locale: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, {
    calendar: 'gregory',
    numberingSystem: 'latn',
    ...options,
  });
  formatters.set(key, made);
  return made;
}

function numbers(zone: string): Intl.DateTimeFormat {
  return formatter(zone, 'en-US', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
  });
}

/** The day stands beside the month, since some languages inflect the name then. */
function names(zone: string, locale: string): Intl.DateTimeFormat {
  return formatter(`${zone} ${locale}`, locale, {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });
}

function part(parts: readonly Intl.DateTimeFormatPart[], type: string): string {
  return parts.find((candidate) => candidate.type === type)?.value ?? '';
}
