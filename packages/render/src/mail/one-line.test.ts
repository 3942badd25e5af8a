import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileText } from '../testing/hostile-text.ts';
import { oneLine } from './one-line.ts';

describe('a header of a mail', () => {
  test('stands on one line', () => {
    expect(oneLine('Dag\r\nBcc: victim@example.org')).toBe('Dag Bcc: victim@example.org');
  });

  test('holds no control character and no half character, whatever it is made from', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(oneLine(text)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}]/u);
      }),
    );
  });
});
