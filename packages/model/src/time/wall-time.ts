/** The form of a date. */
export const DATE: RegExp = /^\d{4}-\d{2}-\d{2}$/;

/** The form of a wall-clock time; its day may still be none of the calendar. */
export const DATE_TIME: RegExp =
  /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d{2}:\d{2}(?::\d{2})?)?$/;

const TIME_OF_DAY = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d{2}:\d{2}(?::\d{2})?)?$/;

/** What a wall clock shows, and the offset from UTC that is written behind it, in milliseconds. */
export interface WallTime {
  /** As if it were UTC. */
  readonly wall: number;
  readonly offset: number | null;
}

/** The wall-clock time of `2023-11-16T12:00`, with its offset if any, or null for what is none. */
export function wallTimeOf(text: string): WallTime | null {
  const midnight = DATE_TIME.test(text) ? dayOf(text) : null;
  return midnight === null ? null : clockTime(text, '2023-11-16T'.length, midnight);
}

/** The time of `18:00` on the day of a midnight, with its offset if any, or null for what is none. */
export function timeOfDayOf(text: string, midnight: number): WallTime | null {
  return TIME_OF_DAY.test(text) ? clockTime(text, 0, midnight) : null;
}

/** Midnight of a date such as `2023-09-10`, or null for what is no day of the calendar. */
export function wallMidnightOf(date: string): number | null {
  return DATE.test(date) ? dayOf(date) : null;
}

const DAY = 86_400_000;

/** Days of a year that are over as each of its months begins, without a leap day; then of the whole year. */
const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

/** By arithmetic, since a `Date` for every time of an event took a tenth of the time of reading it. */
function dayOf(text: string): number | null {
  const year = digits(text, 0) * 100 + digits(text, 2);
  const [month, day] = [digits(text, 5), digits(text, 8)];
  const [before, after] = [DAYS_BEFORE[month - 1], DAYS_BEFORE[month]];
  if (before === undefined || after === undefined) return null;
  const leap = isLeap(year);
  const daysInMonth = after - before + (leap && month === 2 ? 1 : 0);
  if (day < 1 || day > daysInMonth) return null;
  const sinceYearNought = daysBeforeYear(year) + before + (leap && month > 2 ? 1 : 0) + day - 1;
  return (sinceYearNought - DAYS_BEFORE_1970) * DAY;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days of the Gregorian calendar between the beginnings of the year 0 and of this one. */
function daysBeforeYear(year: number): number {
  const past = year - 1;
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) + 1;
  return year * 365 + leapDays;
}

const DAYS_BEFORE_1970 = daysBeforeYear(1970);

function clockTime(text: string, at: number, midnight: number): WallTime {
  const hasSeconds = text[at + 5] === ':';
  const offset = text.slice(at + (hasSeconds ? 8 : 5));
  const wall = midnight + timeFrom(text, at, hasSeconds);
  return { wall, offset: offset === '' ? null : offsetOf(offset) };
}

function offsetOf(text: string): number {
  if (text === 'Z') return 0;
  const size = timeFrom(text, 1, text.length > 6);
  return text[0] === '-' ? -size : size;
}

function timeFrom(text: string, at: number, hasSeconds: boolean): number {
  const seconds = hasSeconds ? digits(text, at + 6) : 0;
  return ((digits(text, at) * 60 + digits(text, at + 3)) * 60 + seconds) * 1000;
}

/** The number that two digits write. */
function digits(text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;
}
