import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textDirection } from './text-direction.ts';

describe('the direction of a language', () => {
  it.each(['ar', 'he', 'fa-IR', 'ur', 'yi', 'AR-eg', 'dv', 'ckb'])(
    '%s is right to left',
    (lang) => {
      expect(textDirection(lang)).toBe('rtl');
    },
  );

  it.each(['nl', 'en-GB', 'zh-Hant', 'tr', '', 'x-klingon'])('%s is left to right', (lang) => {
    expect(textDirection(lang)).toBe('ltr');
  });

  it('is that of the script where the tag names one', () => {
    expect(textDirection('ar-Latn')).toBe('ltr');
    expect(textDirection('uz-Arab-AF')).toBe('rtl');
    expect(textDirection('ar-arb-Latn')).toBe('ltr');
    expect(textDirection('zh-cmn-Arab')).toBe('rtl');
  });

  it('is not told by what only looks like a script, after a singleton', () => {
    expect(textDirection('ar-x-latn')).toBe('rtl');
    expect(textDirection('nl-u-arab')).toBe('ltr');
    expect(textDirection('x-arab')).toBe('ltr');
  });

  it('is that of the likely script, wherever the platform knows one', () => {
    const rightToLeft = /^(?:Adlm|Arab|Aran|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syrc|Thaa|Yezi)$/;
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
    const language = fc.tuple(letter, letter).map((letters) => letters.join(''));
    const script = fc.constantFrom('', '-Latn', '-Arab', '-Hebr', '-Cyrl');
    fc.assert(
      fc.property(language, script, (lang, named) => {
        const likely = new Intl.Locale(lang + named).maximize().script;
        // Avestan and its like are written in scripts that nobody publishes in.
        fc.pre(likely !== 'Avst');
        expect(textDirection(lang + named)).toBe(
          likely !== undefined && rightToLeft.test(likely) ? 'rtl' : 'ltr',
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('is told of any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (lang) => {
        expect(['ltr', 'rtl']).toContain(textDirection(lang));
      }),
    );
  });
});
