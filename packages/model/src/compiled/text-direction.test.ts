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
  });
});
