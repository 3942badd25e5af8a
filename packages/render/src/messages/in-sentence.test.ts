import { expect, test } from 'vitest';
import { inSentence } from './in-sentence.ts';

test.each([
  ['Dieetwensen', 'dieetwensen'],
  ['STO-regio', 'STO-regio'],
  ['Élan', 'élan'],
  ['uw naam', 'uw naam'],
  ['', ''],
])('the label %s stands in a sentence as %s', (label, words) => {
  expect(inSentence(label)).toBe(words);
});
