import { expect, it } from 'vitest';
import { inARow } from './in-a-row.ts';

it('puts the word between the last two, and commas before', () => {
  expect(inARow(['2', '3', '5'], 'of')).toBe('2, 3 of 5');
  expect(inARow(['2', '5'], 'or')).toBe('2 or 5');
});

it('leaves one word alone, and says nothing of none', () => {
  expect(inARow(['2'], 'of')).toBe('2');
  expect(inARow([], 'of')).toBe('');
});
