import { describe, expect, test } from 'vitest';
import { calendarClock } from './calendar-clock.ts';

function start(zone: string, ...instants: string[]) {
  const [first = 0, ...others] = instants.map((instant) => Date.parse(instant));
  const clock = calendarClock(zone, [first, ...others]);
  const { parameters = {}, value } = clock.property('DTSTART', first);
  return { zone: parameters.TZID, value, timeZones: clock.timeZones.length };
}

describe('the clock of a calendar', () => {
  test('is the wall clock of the zone, in winter and in summer', () => {
    expect(start('Europe/Amsterdam', '2023-11-16T11:00Z')).toEqual({
      zone: 'Europe/Amsterdam',
      value: '20231116T120000',
      timeZones: 1,
    });
    expect(start('Europe/Amsterdam', '2023-07-06T10:00Z').value).toBe('20230706T120000');
  });

  test('keeps local times on both sides of the change in October', () => {
    expect(start('Europe/Amsterdam', '2023-10-28T08:00Z', '2023-10-29T09:00Z').value).toBe(
      '20231028T100000',
    );
    expect(start('Europe/Amsterdam', '2023-10-29T09:00Z', '2023-10-28T08:00Z').value).toBe(
      '20231029T100000',
    );
  });

  test.each(['UTC', 'Etc/UTC'])('is UTC for %s, without a zone', (zone) => {
    expect(start(zone, '2023-11-16T11:00Z')).toEqual({
      zone: undefined,
      value: '20231116T110000Z',
      timeZones: 0,
    });
  });

  test('is UTC for a zone that no two yearly rules describe', () => {
    expect(start('Africa/Casablanca', '2023-11-16T11:00Z').value).toBe('20231116T110000Z');
  });

  test('is UTC in the hour of 29 October that comes a second time, and local in the first', () => {
    expect(start('Europe/Amsterdam', '2023-10-29T01:30Z').value).toBe('20231029T013000Z');
    expect(start('Europe/Amsterdam', '2023-10-29T00:30Z').value).toBe('20231029T023000');
    expect(start('Europe/Amsterdam', '2023-10-29T02:00Z').value).toBe('20231029T030000');
  });

  test('is UTC for all as soon as one instant needs it', () => {
    expect(start('Europe/Amsterdam', '2023-10-28T08:00Z', '2023-10-29T01:30Z').value).toBe(
      '20231028T080000Z',
    );
  });
});
