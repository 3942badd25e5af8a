import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { hostileText } from '../testing/hostile-text.ts';
import { plainText } from './calendar-text.ts';
import { parameterValue } from './parameter-value.ts';

describe('a parameter of a property', () => {
  test('stays bare where nothing in it would end it', () => {
    expect(parameterValue('Europe/Amsterdam')).toBe('Europe/Amsterdam');
  });

  test.each(['a:b', 'a;b', 'a,b'])('%s stands in quotes', (value) => {
    expect(parameterValue(value)).toBe(`"${value}"`);
  });

  test('writes quote, line break and circumflex by circumflex', () => {
    expect(parameterValue('a "b" ^\nc')).toBe("a ^'b^' ^^^nc");
  });

  test('is one value, in quotes or without anything that ends it, whatever it is made from', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(parameterValue(text.replaceAll('\t', ' '))).toMatch(
          /^(?:"[^"\p{Cc}]*"|[^":;,\p{Cc}]*)$/u,
        );
      }),
    );
  });

  test('comes back from a reader as it went in and starts no other parameter', () => {
    // RFC 5545 gives a backslash no meaning in a parameter; ical.js reads an escape all the same.
    const withoutBackslash = hostileText.map((text) => text.replaceAll('\\', '/'));
    fc.assert(
      fc.property(withoutBackslash, (text) => {
        const [name, parameters, , value] = ICAL.parse.property(
          `ATTENDEE;CN=${parameterValue(text)}:mailto:a@example.org`,
        );
        expect(name).toBe('attendee');
        expect(parameters).toEqual({ cn: plainText(text) });
        expect(value).toBe('mailto:a@example.org');
      }),
      { numRuns: 1000 },
    );
  });
});
