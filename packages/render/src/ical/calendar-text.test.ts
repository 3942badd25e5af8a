import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { hostileText } from '../testing/hostile-text.ts';
import { plainText, textValue } from './calendar-text.ts';

describe('text in a calendar', () => {
  test('escapes what has a meaning there', () => {
    expect(textValue('Hal 1; tafel 2, a\\b')).toBe('Hal 1\\; tafel 2\\, a\\\\b');
  });

  test('keeps a colon and a quote, which mean nothing in a text', () => {
    expect(textValue('Thema: "nu"')).toBe('Thema: "nu"');
  });

  test.each(['\r\n', '\n', '\r', '\u0085', '\u2028', '\u2029'])(
    'writes %j as a line break',
    (end) => {
      expect(textValue(`a${end}b`)).toBe('a\\nb');
    },
  );

  test('loses control characters and keeps a tab', () => {
    expect(plainText('a\u0000b\u001Fc\u007Fd\u009Be\tf')).toBe('abcde\tf');
  });

  test('replaces half a surrogate pair and leaves a whole one', () => {
    expect(plainText('\uD83D 😀 \uDE00')).toBe('\uFFFD 😀 \uFFFD');
  });

  test('comes back from a reader as it went in', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const [, , , read] = ICAL.parse.property(`SUMMARY:${textValue(text)}`);
        expect(read).toBe(plainText(text));
      }),
    );
  });
});
