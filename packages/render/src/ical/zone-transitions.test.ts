import { describe, expect, test } from 'vitest';
import { transitionsBetween } from './zone-transitions.ts';

const YEAR_2023 = [Date.UTC(2023, 0, 1), Date.UTC(2024, 0, 1)] as const;

function in2023(zone: string): string[] {
  return transitionsBetween(zone, ...YEAR_2023).map(
    ({ at, from, to }) => `${new Date(at).toISOString()} ${from / 3_600_000}→${to / 3_600_000}`,
  );
}

describe('the changes of a zone in 2023', () => {
  test.each([
    ['Europe/Amsterdam', ['2023-03-26T01:00:00.000Z 1→2', '2023-10-29T01:00:00.000Z 2→1']],
    ['America/New_York', ['2023-03-12T07:00:00.000Z -5→-4', '2023-11-05T06:00:00.000Z -4→-5']],
    [
      'Australia/Lord_Howe',
      ['2023-04-01T15:00:00.000Z 11→10.5', '2023-09-30T15:30:00.000Z 10.5→11'],
    ],
    ['Africa/Casablanca', ['2023-03-19T02:00:00.000Z 1→0', '2023-04-23T02:00:00.000Z 0→1']],
    ['Asia/Tokyo', []],
  ])('%s', (zone, expected) => {
    expect(in2023(zone)).toEqual(expected);
  });

  test('counts a change at the end and not one at the start', () => {
    const change = Date.UTC(2023, 2, 26, 1);
    const day = 86_400_000;
    expect(transitionsBetween('Europe/Amsterdam', change - day, change)).toHaveLength(1);
    expect(transitionsBetween('Europe/Amsterdam', change, change + day)).toHaveLength(0);
  });
});
