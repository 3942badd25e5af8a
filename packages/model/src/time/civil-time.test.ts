import { describe, expect, it } from 'vitest';
import { formatCivilTime, resolveCivilTime, startOfCivilDay } from './civil-time.ts';

const AMSTERDAM = 'Europe/Amsterdam';

function instant(text: string, zone = AMSTERDAM): string {
  const time = resolveCivilTime(text, zone);
  return time.ok ? new Date(time.at).toISOString() : time.reasons.map(({ code }) => code).join();
}

function dayStart(date: string, zone = AMSTERDAM, days = 0): string {
  const time = startOfCivilDay(date, zone, days);
  return time.ok ? new Date(time.at).toISOString() : time.reasons.map(({ code }) => code).join();
}

describe('a wall-clock time', () => {
  it('is an hour ahead of UTC in winter and two in summer', () => {
    expect(instant('2023-11-16T12:00')).toBe('2023-11-16T11:00:00.000Z');
    expect(instant('2023-07-16T12:00')).toBe('2023-07-16T10:00:00.000Z');
  });

  it('may have seconds', () => {
    expect(instant('2023-11-16T12:00:59')).toBe('2023-11-16T11:00:59.000Z');
  });

  it.each([
    '2023-02-30T12:00',
    '2023-11-16T24:00',
    '2023-11-16T12:60',
    '2023-11-16 12:00',
    '2023-11-16',
    '16-11-2023T12:00',
    '2023-11-16T12:00+1:00',
    ' 2023-11-16T12:00',
    '',
  ])('is not %j', (text) => {
    expect(instant(text)).toBe('time.malformed');
  });

  it('has the offset of its zone, if any is written', () => {
    expect(instant('2023-11-16T12:00+01:00')).toBe('2023-11-16T11:00:00.000Z');
    expect(resolveCivilTime('2023-11-16T12:00+02:00', AMSTERDAM)).toEqual({
      ok: false,
      reasons: [{ code: 'time.offset', offsets: ['+01:00'] }],
    });
    expect(instant('2023-11-16T12:00Z', 'UTC')).toBe('2023-11-16T12:00:00.000Z');
  });

  it('needs a zone that exists', () => {
    expect(() => instant('2023-11-16T12:00', 'Europe/Evoluon')).toThrow(RangeError);
  });
});

describe('the night of 26 March 2023, when Amsterdam skips an hour', () => {
  it('has no time between two and three', () => {
    expect(instant('2023-03-26T01:59')).toBe('2023-03-26T00:59:00.000Z');
    expect(instant('2023-03-26T02:00')).toBe('time.gap');
    expect(instant('2023-03-26T02:59:59')).toBe('time.gap');
    expect(instant('2023-03-26T03:00')).toBe('2023-03-26T01:00:00.000Z');
  });

  it('has none with an offset either', () => {
    expect(instant('2023-03-26T02:30+01:00')).toBe('time.gap');
  });
});

describe('the night of 29 October 2023, when Amsterdam repeats an hour', () => {
  it('asks which of the two is meant', () => {
    expect(resolveCivilTime('2023-10-29T02:30', AMSTERDAM)).toEqual({
      ok: false,
      reasons: [{ code: 'time.overlap', offsets: ['+02:00', '+01:00'] }],
    });
    expect(instant('2023-10-29T02:30+02:00')).toBe('2023-10-29T00:30:00.000Z');
    expect(instant('2023-10-29T02:30+01:00')).toBe('2023-10-29T01:30:00.000Z');
  });

  it('takes no third offset', () => {
    expect(instant('2023-10-29T02:30+03:00')).toBe('time.offset');
  });

  it('is plain before two and from three on', () => {
    expect(instant('2023-10-29T01:59')).toBe('2023-10-28T23:59:00.000Z');
    expect(instant('2023-10-29T02:00')).toBe('time.overlap');
    expect(instant('2023-10-29T03:00')).toBe('2023-10-29T02:00:00.000Z');
  });
});

describe('a day', () => {
  it('begins at midnight and is over at the next', () => {
    expect(dayStart('2023-11-01')).toBe('2023-10-31T23:00:00.000Z');
    expect(dayStart('2023-11-01', AMSTERDAM, 1)).toBe('2023-11-01T23:00:00.000Z');
  });

  it('lasts 23 and 25 hours when the clocks change', () => {
    expect(dayStart('2023-03-26')).toBe('2023-03-25T23:00:00.000Z');
    expect(dayStart('2023-03-26', AMSTERDAM, 1)).toBe('2023-03-26T22:00:00.000Z');
    expect(dayStart('2023-10-29')).toBe('2023-10-28T22:00:00.000Z');
    expect(dayStart('2023-10-29', AMSTERDAM, 1)).toBe('2023-10-29T23:00:00.000Z');
  });

  it('begins as the clocks jump where midnight is skipped (Beirut, 2022)', () => {
    expect(dayStart('2022-03-27', 'Asia/Beirut')).toBe('2022-03-26T22:00:00.000Z');
  });

  it('begins at the first of two midnights (Havana, 2023)', () => {
    expect(dayStart('2023-11-05', 'America/Havana')).toBe('2023-11-05T04:00:00.000Z');
  });

  it('is a day of the calendar', () => {
    expect(dayStart('2023-02-29')).toBe('time.malformed');
    expect(dayStart('2023-11-16T12:00')).toBe('time.malformed');
  });
});

describe('an instant on the wall clock', () => {
  it('is written without an offset where the clock shows it once', () => {
    expect(formatCivilTime(Date.UTC(2023, 10, 16, 11), AMSTERDAM)).toBe('2023-11-16T12:00');
    expect(formatCivilTime(Date.UTC(2023, 10, 16, 11, 0, 5, 999), AMSTERDAM)).toBe(
      '2023-11-16T12:00:05',
    );
  });

  it('is written with the offset where the clock shows it twice', () => {
    expect(formatCivilTime(Date.UTC(2023, 9, 29, 0, 30), AMSTERDAM)).toBe('2023-10-29T02:30+02:00');
    const ambiguous = Date.UTC(2023, 10, 5, 6, 30);
    expect(formatCivilTime(ambiguous, 'America/New_York')).toBe('2023-11-05T01:30-05:00');
  });

  it('is written with the seconds of an offset that has them', () => {
    const at = Date.UTC(1911, 2, 10, 23, 51);
    const text = formatCivilTime(at, 'Europe/Paris');
    expect(text).toBe('1911-03-10T23:51+00:00');
    expect(formatCivilTime(at - 300_000, 'Europe/Paris')).toBe('1911-03-10T23:55:21+00:09:21');
  });
});
