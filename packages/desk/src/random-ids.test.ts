import { expect, test } from 'vitest';
import { randomId, receiptNumber } from './random-ids.ts';

test('an id has 128 bits in URL-safe characters', () => {
  expect(Buffer.from(randomId(), 'base64url')).toHaveLength(16);
  expect(randomId()).toMatch(/^[A-Za-z0-9_-]{22}$/);
});

test('ids do not repeat', () => {
  expect(new Set(Array.from({ length: 1000 }, randomId)).size).toBe(1000);
});

test('a receipt number has no letter that is misread', () => {
  for (let round = 0; round < 200; round += 1) {
    expect(receiptNumber()).toMatch(/^R-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  }
});
