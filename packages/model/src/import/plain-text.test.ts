import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localizedTextSchema } from '../text/localized-text.ts';
import { oddCharacter, plainText } from './plain-text.ts';

describe('a plain text', () => {
  it('has no spaces around it and ends its lines in one way', () => {
    expect(plainText(' een\r\ntwee\rdrie \n')).toBe('een\ntwee\ndrie');
  });

  it('is plain already the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\r', '\n', '\t') }), (text) => {
        expect(plainText(plainText(text))).toBe(plainText(text));
      }),
    );
  });
});

describe('an odd character', () => {
  it.each([
    ['\0', 'U+0000'],
    ['a\u007fb', 'U+007F'],
    ['\u0085', 'U+0085'],
    ['x\udc00', 'U+DC00'],
    ['caf\ufffd', 'U+FFFD'],
  ])('in %j is %s', (text, character) => {
    expect(oddCharacter(text)).toBe(character);
  });

  it.each(['', 'één\ttwee\n', '水', '👩‍🔧', '\u00ad', '\u200f'])('is none in %j', (text) => {
    expect(oddCharacter(text)).toBeNull();
  });

  it('is found in every text that the model refuses for half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\ud83d', '\udc69') }), (text) => {
        const stands = localizedTextSchema.safeParse(`x${text}`).success;
        expect(oddCharacter(text) === null).toBe(stands);
      }),
    );
  });
});
