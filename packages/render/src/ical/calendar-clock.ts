import { basicDateTime, utcDateTime } from './calendar-instant.ts';
import type { CalendarComponent, CalendarProperty } from './calendar-property.ts';
import { timeZoneComponent } from './time-zone-component.ts';
import { offsetAt } from './zone-offset.ts';
import { transitionsBetween } from './zone-transitions.ts';

const LONGEST_REPETITION = 3 * 60 * 60 * 1000;

/** How one calendar writes its times: all in the event's zone, or all in UTC. */
export interface CalendarClock {
  /** The VTIMEZONE that the times refer to; empty for UTC. */
  readonly timeZones: readonly CalendarComponent[];
  /** A DTSTART, DTEND or the like at an instant in milliseconds since the epoch. */
  property(name: string, instant: number): CalendarProperty;
}

/**
 * Writes instants by the wall clock of the event's zone, which keeps a meeting at its hour in every
 * calendar. UTC instead where the zone fits no two yearly rules, or where an instant lies in an hour
 * that the clock shows a second time, which a wall clock cannot say (RFC 5545 §3.3.5).
 *
 * @param zone - IANA name
 * @param instants - every instant the calendar will hold, in milliseconds since the epoch
 */
export function calendarClock(zone: string, instants: readonly number[]): CalendarClock {
  const years = instants.map((instant) =>
    new Date(instant + offsetAt(zone, instant)).getUTCFullYear(),
  );
  const timeZone =
    isUtc(zone) || instants.some((instant) => isRepeated(zone, instant))
      ? null
      : timeZoneComponent(zone, Math.min(...years), Math.max(...years));
  if (timeZone === null) {
    return {
      timeZones: [],
      property: (name, instant) => ({ name, value: utcDateTime(instant) }),
    };
  }
  return {
    timeZones: [timeZone],
    property: (name, instant) => ({
      name,
      parameters: { TZID: zone },
      value: basicDateTime(instant + offsetAt(zone, instant)),
    }),
  };
}

function isUtc(zone: string): boolean {
  return /^(Etc\/)?(UTC|GMT|UCT|Zulu|Universal)$/.test(zone);
}

function isRepeated(zone: string, instant: number): boolean {
  return transitionsBetween(zone, instant - LONGEST_REPETITION, instant).some(
    ({ at, from, to }) => instant < at + (from - to),
  );
}
