import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate, isoInZone } from './iso-in-zone.ts';

describe('an instant in ISO 8601', () => {
  it('carries the winter offset in November and the summer offset in July', () => {
    expect(isoInZone(Date.UTC(2023, 10, 16, 11), 'Europe/Amsterdam')).toBe(
      '2023-11-16T12:00:00+01:00',
    );
    expect(isoInZone(Date.UTC(2023, 6, 1, 10), 'Europe/Amsterdam')).toBe(
      '2023-07-01T12:00:00+02:00',
    );
  });

  it('has a negative and a half-hour offset where the zone has', () => {
    expect(isoInZone(Date.UTC(2023, 0, 1), 'America/New_York')).toBe('2022-12-31T19:00:00-05:00');
    expect(isoInZone(Date.UTC(2023, 0, 1), 'Asia/Kolkata')).toBe('2023-01-01T05:30:00+05:30');
  });

  it.each(['Europe/Amsterdam', 'America/New_York', 'Australia/Lord_Howe', 'UTC'])(
    'is the same instant when it is read back in %s',
    (zone) => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), (seconds) => {
          expect(Date.parse(isoInZone(seconds * 1000, zone))).toBe(seconds * 1000);
        }),
      );
    },
  );

  it('has the civil date of the zone', () => {
    expect(isoDate(Date.UTC(2023, 10, 15, 22, 59), 'Europe/Amsterdam')).toBe('2023-11-15');
    expect(isoDate(Date.UTC(2023, 10, 15, 23), 'Europe/Amsterdam')).toBe('2023-11-16');
  });
});
