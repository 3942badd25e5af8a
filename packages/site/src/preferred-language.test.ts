import { expect, test } from 'vitest';
import { preferredLanguage } from './preferred-language.ts';

const preferred = (header: string | null) => preferredLanguage(header, ['nl', 'en']);

test('the first language somebody names that is offered', () => {
  expect(preferred('en')).toBe('en');
  expect(preferred('de, en, nl')).toBe('en');
  expect(preferred('nl, en')).toBe('nl');
});

test('weights go before the order', () => {
  expect(preferred('nl;q=0.2, en;q=0.9')).toBe('en');
  expect(preferred('en;q=0, nl;q=0.1')).toBe('nl');
});

test('a region counts for its language, a language that merely begins alike does not', () => {
  expect(preferred('en-GB')).toBe('en');
  expect(preferred('enm')).toBe('nl');
});

test('anything else is the default', () => {
  for (const header of [null, '', '*', 'fr', ';;;', 'q=1', 'en;q=high', ','.repeat(5000)]) {
    expect(preferred(header)).toBe('nl');
  }
  expect(preferred('*, en;q=0.5')).toBe('nl');
});
