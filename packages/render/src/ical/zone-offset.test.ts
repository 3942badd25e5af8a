import { describe, expect, test } from 'vitest';
import { offsetAt } from './zone-offset.ts';

const HOUR = 3_600_000;

describe('the offset of a zone', () => {
  test.each([
    ['Europe/Amsterdam', '2023-11-16T11:00:00Z', 1],
    ['Europe/Amsterdam', '2023-07-06T10:00:00Z', 2],
    ['America/New_York', '2023-11-16T11:00:00Z', -5],
    ['Asia/Kathmandu', '2023-11-16T11:00:00Z', 5.75],
    ['Australia/Lord_Howe', '2023-11-16T11:00:00Z', 11],
    ['Australia/Lord_Howe', '2023-07-06T11:00:00Z', 10.5],
    ['UTC', '2023-11-16T11:00:00Z', 0],
  ])('%s at %s is %d hours', (zone, instant, hours) => {
    expect(offsetAt(zone, Date.parse(instant))).toBe(hours * HOUR);
  });

  test('changes with the last second of winter time in the night of 26 March 2023', () => {
    expect(offsetAt('Europe/Amsterdam', Date.parse('2023-03-26T00:59:59.999Z'))).toBe(HOUR);
    expect(offsetAt('Europe/Amsterdam', Date.parse('2023-03-26T01:00:00.000Z'))).toBe(2 * HOUR);
  });
});
