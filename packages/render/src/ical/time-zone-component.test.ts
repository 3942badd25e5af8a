import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { writeComponent } from './calendar-property.ts';
import { timeZoneComponent } from './time-zone-component.ts';
import { offsetAt } from './zone-offset.ts';

function written(zone: string, firstYear = 2023, lastYear = firstYear): string | null {
  const component = timeZoneComponent(zone, firstYear, lastYear);
  return component && writeComponent(component);
}

describe('a zone in a calendar', () => {
  test('has the name that was asked for, also where tzdata has merged it with another', () => {
    for (const zone of ['Europe/Amsterdam', 'Europe/Oslo', 'Asia/Calcutta']) {
      expect(written(zone)).toContain(`\r\nTZID:${zone}\r\n`);
    }
  });

  test('has a summer and a winter with a yearly rule from 1970 on, and no list of dates', () => {
    const amsterdam = written('Europe/Amsterdam') ?? '';
    expect(amsterdam.split('\r\n')).toEqual([
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Amsterdam',
      'BEGIN:DAYLIGHT',
      'DTSTART:19700329T020000',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:19701025T030000',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'END:STANDARD',
      'END:VTIMEZONE',
      '',
    ]);
  });

  test('where the clock never changes has one observance', () => {
    expect(written('Asia/Kathmandu')).toContain('TZOFFSETTO:+0545');
    expect(written('Asia/Kathmandu')).not.toContain('RRULE');
  });

  test('that keeps two unlike changes in a year is not written: Ramadan, an end of summer time', () => {
    expect(written('Africa/Casablanca')).toBeNull();
    expect(written('America/Mexico_City', 2022)).toBeNull();
  });

  test.each([
    'Europe/Amsterdam',
    'Europe/Dublin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
  ])('gives a reader the offsets of %s on every day of the event’s years', (zone) => {
    const component = new ICAL.Component(ICAL.parse(written(zone, 2023, 2024) ?? ''));
    const timezone = new ICAL.Timezone(component);
    for (let day = Date.UTC(2023, 0, 1, 12); day < Date.UTC(2025, 0, 1); day += 86_400_000) {
      const wall = new Date(day + offsetAt(zone, day)).toISOString().slice(0, 19);
      const time = ICAL.Time.fromDateTimeString(wall);
      expect(timezone.utcOffset(time) * 1000).toBe(offsetAt(zone, day));
    }
  });
});
