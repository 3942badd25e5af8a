import ICAL from 'ical.js';

/** One entry of a calendar as a reader sees it. */
export interface ReadEntry {
  /** Names of its properties, in order, in lower case. */
  readonly names: readonly string[];
  /** The value of a property; null where there is none. */
  value(name: string): unknown;
  parameter(name: string, parameter: string): unknown;
  /** A property's instant in UTC, as ISO 8601; null where it is not a time. */
  instant(name: string): string | null;
}

/**
 * A calendar as ical.js reads it, for the tests.
 *
 * @param text - a whole file
 */
export function readCalendar(text: string): {
  calendar: InstanceType<typeof ICAL.Component>;
  entries: ReadEntry[];
} {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const entries = calendar.getAllSubcomponents('vevent').map(
    (entry): ReadEntry => ({
      names: entry.getAllProperties().map(({ name }) => name),
      value: (name) => entry.getFirstPropertyValue(name),
      parameter: (name, parameter) => entry.getFirstProperty(name)?.getFirstParameter(parameter),
      instant: (name) => {
        const time = entry.getFirstPropertyValue(name);
        return time instanceof ICAL.Time ? time.toJSDate().toISOString() : null;
      },
    }),
  );
  return { calendar, entries };
}
