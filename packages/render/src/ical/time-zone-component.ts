import { basicDateTime } from './calendar-instant.ts';
import type { CalendarComponent } from './calendar-property.ts';
import { textValue } from './calendar-text.ts';
import { dayInYear, ruleOf, type YearlyRule } from './yearly-rule.ts';
import { offsetAt } from './zone-offset.ts';
import { transitionsBetween, type ZoneTransition } from './zone-transitions.ts';

/** So many years must follow the rule: one year alone cannot tell 'the fourth' from 'the last'. */
const YEARS_OF_PROOF = 6;
const FIRST_YEAR = 1970;
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

/**
 * A zone as a VTIMEZONE (RFC 5545 §3.6.5) named exactly as the zone, right for these years: two
 * observances with a yearly rule, which is what Outlook reads, or one where the clock never changes.
 * null for a zone that does not fit that, such as Africa/Casablanca: write its times in UTC.
 *
 * @param zone - IANA name
 * @param firstYear - the year in which the event starts
 * @param lastYear - the year in which it ends
 */
export function timeZoneComponent(
  zone: string,
  firstYear: number,
  lastYear: number,
): CalendarComponent | null {
  const key = `${zone} ${firstYear} ${lastYear}`;
  let component = known.get(key);
  if (component === undefined) {
    component = observedComponent(zone, firstYear, lastYear);
    known.set(key, component);
  }
  return component;
}

// Finding a zone's transitions takes milliseconds, and a feed is asked for often.
const known = new Map<string, CalendarComponent | null>();

function observedComponent(
  zone: string,
  firstYear: number,
  lastYear: number,
): CalendarComponent | null {
  const start = Date.UTC(firstYear, 0, 1);
  const end = Date.UTC(Math.max(lastYear + 1, firstYear + YEARS_OF_PROOF), 0, 1);
  const transitions = transitionsBetween(zone, start, end);
  const observances =
    transitions.length === 0
      ? [fixedObservance(offsetAt(zone, start))]
      : yearlyObservances(transitions, new Date(end).getUTCFullYear() - firstYear);
  return (
    observances && {
      name: 'VTIMEZONE',
      properties: [{ name: 'TZID', value: textValue(zone) }],
      components: observances,
    }
  );
}

function yearlyObservances(
  transitions: readonly ZoneTransition[],
  years: number,
): CalendarComponent[] | null {
  const toSummer = transitions.filter(({ from, to }) => to > from);
  const toWinter = transitions.filter(({ from, to }) => to < from);
  if (toSummer.length !== years || toWinter.length !== years) return null;
  const daylight = observance('DAYLIGHT', toSummer);
  const standard = observance('STANDARD', toWinter);
  return daylight && standard && [daylight, standard];
}

function observance(
  name: 'DAYLIGHT' | 'STANDARD',
  transitions: readonly ZoneTransition[],
): CalendarComponent | null {
  const rule = ruleOf(transitions);
  const [first] = transitions;
  if (rule === null || first === undefined) return null;
  if (transitions.some(({ from, to }) => from !== first.from || to !== first.to)) return null;
  const weekday = `${rule.nth}${WEEKDAYS[rule.weekday]}`;
  return {
    name,
    properties: [
      { name: 'DTSTART', value: onsetIn(FIRST_YEAR, rule) },
      { name: 'RRULE', value: `FREQ=YEARLY;BYMONTH=${rule.month};BYDAY=${weekday}` },
      { name: 'TZOFFSETFROM', value: offsetValue(first.from) },
      { name: 'TZOFFSETTO', value: offsetValue(first.to) },
    ],
  };
}

function fixedObservance(offset: number): CalendarComponent {
  return {
    name: 'STANDARD',
    properties: [
      { name: 'DTSTART', value: `${FIRST_YEAR}0101T000000` },
      { name: 'TZOFFSETFROM', value: offsetValue(offset) },
      { name: 'TZOFFSETTO', value: offsetValue(offset) },
    ],
  };
}

function onsetIn(year: number, rule: YearlyRule): string {
  const onset = new Date(Date.UTC(year, rule.month - 1, dayInYear(rule, year)) + rule.time);
  return basicDateTime(onset.getTime());
}

/** `+0100`; seconds only where an offset has them (RFC 5545 §3.3.14). */
function offsetValue(offset: number): string {
  const seconds = Math.abs(offset) / 1000;
  const fields = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const digits = fields.map((field) => String(field).padStart(2, '0'));
  return `${offset < 0 ? '-' : '+'}${digits.slice(0, fields[2] === 0 ? 2 : 3).join('')}`;
}
