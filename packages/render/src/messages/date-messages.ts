import type { CivilParts } from '../dates/civil-parts.ts';

/** How dates and times are written in one language. */
export interface DateMessages {
  /** 'donderdag 16 november 2023' */
  date(parts: CivilParts): string;
  /** '16·11', for a ticket's stub. */
  stub(parts: CivilParts): string;
  /** '12.00' */
  time(parts: CivilParts): string;
  /** '12.00–17.00', from two times. */
  range(start: string, end: string): string;
  /** 'vanaf 16.30': the end is open. */
  from(start: string): string;
  /** '12.00–17.00 uur': a time, a range or an open end inside a sentence. */
  hours(time: string): string;
  /** 'donderdag 16 november 2023, 12.00–17.00 uur' */
  dateWithHours(date: string, hours: string): string;
  /** 'van donderdag 16 november 2023, 12.00 uur tot vrijdag …' */
  days(start: string, end: string): string;
  /** 'tot en met donderdag 9 november 2023': an end at midnight. */
  throughDay(date: string): string;
  /** 'tot donderdag 9 november 2023, 17.00 uur', from a date with hours. */
  untilMoment(moment: string): string;
  /** 'tot 14.32 uur', from hours on the day itself. */
  untilHours(hours: string): string;
}
