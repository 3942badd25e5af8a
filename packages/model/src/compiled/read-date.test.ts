import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aField } from '../fixtures/a-field.ts';
import { readDate } from './read-date.ts';

const arrival = aField({ kind: 'date', earliest: '2023-11-15', latest: '2023-11-17' });
const anyDay = aField({ kind: 'date' });

describe('a date', () => {
  it.each(['2023-11-16', '16-11-2023', '16/11/2023', '16.11.2023', ' 16-11-2023 '])(
    'is ISO 8601 or day first: %j',
    (typed) => {
      expect(readDate(arrival, typed)).toEqual({ typed, answer: '2023-11-16', flaw: null });
    },
  );

  it('never has its month first', () => {
    expect(readDate(anyDay, '3/4/2023').answer).toBe('2023-04-03');
    expect(readDate(anyDay, '11/16/2023').flaw).toEqual({ code: 'field.date' });
  });

  it.each([
    '2023-02-29',
    '30-02-2024',
    '2023-13-01',
    '00-01-2023',
    '2023-11-16T12:00',
    '16-11/2023',
    '16-11-23',
    '2023/11/16',
    '20231116',
    'morgen',
  ])('is not: %j', (typed) => {
    expect(readDate(anyDay, typed)).toEqual({ typed, answer: typed, flaw: { code: 'field.date' } });
  });

  it('lies within its first and last day, both included', () => {
    const outside = { code: 'field.out-of-range', least: '2023-11-15', most: '2023-11-17' };
    expect(readDate(arrival, '2023-11-15').flaw).toBeNull();
    expect(readDate(arrival, '2023-11-17').flaw).toBeNull();
    expect(readDate(arrival, '2023-11-14').flaw).toEqual(outside);
    expect(readDate(arrival, '18-11-2023').flaw).toEqual(outside);
  });

  it('is left open where nothing stands', () => {
    expect(readDate(anyDay, '  ')).toEqual({ typed: '  ', answer: null, flaw: null });
  });

  it('is the same day in either writing', () => {
    const days = fc.date({
      min: new Date('0100-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        const [year, month, date] = iso.split('-');
        expect(readDate(anyDay, iso).answer).toBe(iso);
        expect(readDate(anyDay, `${Number(date)}-${Number(month)}-${year}`).answer).toBe(iso);
      }),
    );
  });
});
