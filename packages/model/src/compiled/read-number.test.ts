import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aField } from '../fixtures/a-field.ts';
import { readNumber } from './read-number.ts';

const people = aField({ kind: 'number', least: 1, most: 40 });
const price = aField({ kind: 'number', decimals: 2 });

describe('a number', () => {
  it.each([
    ['12', 12],
    [' 12\n', 12],
    ['012', 12],
    ['+12', 12],
    ['-3', -3],
    ['-0', 0],
    ['2,5', 2.5],
    ['2.50', 2.5],
    ['999999999999999', 999_999_999_999_999],
  ])('is typed as people write it: %j', (typed, answer) => {
    expect(readNumber(price, typed)).toEqual({ typed, answer, flaw: null });
  });

  it.each([
    '1.000,50',
    '1,000.50',
    '1 000',
    '1e3',
    '0x10',
    'Infinity',
    'NaN',
    '12,',
    ',5',
    '--1',
    'twaalf',
    '2.505',
    '1000000000000000',
    '٣',
  ])('is not: %j', (typed) => {
    const flaw = { code: 'field.number', decimals: 2 };
    expect(readNumber(price, typed)).toMatchObject({ typed, flaw });
  });

  it('with a thousands dot is never read as one', () => {
    const { answer, flaw } = readNumber(people, '1.000');
    expect(flaw).toEqual({ code: 'field.number', decimals: 0 });
    expect(answer).toBe('1.000');
  });

  it('may be as small and as large as its bounds', () => {
    expect(readNumber(people, '1').flaw).toBeNull();
    expect(readNumber(people, '40').flaw).toBeNull();
    const flaw = { code: 'field.out-of-range', least: 1, most: 40 };
    expect(readNumber(people, '0')).toEqual({ typed: '0', answer: 0, flaw });
    expect(readNumber(people, '41').flaw).toEqual(flaw);
  });

  it('is left open where nothing stands', () => {
    expect(readNumber(people, ' ')).toEqual({ typed: ' ', answer: null, flaw: null });
  });

  it('is the same with a comma and with a dot, and when it is read again', () => {
    const cents = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((whole) => whole / 100);
    fc.assert(
      fc.property(cents, (amount) => {
        const dotted = readNumber(price, String(amount));
        expect(dotted).toMatchObject({ answer: amount + 0, flaw: null });
        expect(readNumber(price, amount.toFixed(2).replace('.', ',')).answer).toBe(dotted.answer);
        expect(readNumber(price, String(dotted.answer)).answer).toBe(dotted.answer);
      }),
    );
  });
});
