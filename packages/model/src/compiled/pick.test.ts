import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pick } from './pick.ts';

const welcome = { nl: 'Welkom', en: 'Welcome', 'de-AT': 'Servus' };

describe('a text in the language of its reader', () => {
  it('is the wording that was asked for', () => {
    expect(pick(welcome, 'en')).toEqual({
      text: 'Welcome',
      lang: 'en',
      dir: 'ltr',
      runs: [{ text: 'Welcome', lang: 'en' }],
    });
  });

  it('is found by the language alone where the region has no wording', () => {
    expect(pick(welcome, 'en-GB').lang).toBe('en');
    expect(pick(welcome, 'nl-Latn-BE-u-ca-gregory').lang).toBe('nl');
  });

  it('is not found by a longer tag than the one asked for (RFC 4647 §3.4)', () => {
    expect(pick(welcome, 'de').lang).toBe('nl');
  });

  it('is found whatever the case of the tag', () => {
    expect(pick(welcome, 'DE-at').lang).toBe('de-AT');
  });

  it('follows the order of preference', () => {
    expect(pick(welcome, ['fr', 'en-US', 'nl']).lang).toBe('en');
  });

  it('drops the single letter of a private subtag with the subtag', () => {
    const text = { 'nl-x': 'never', nl: 'Welkom' };
    expect(pick(text, 'nl-x-formeel').lang).toBe('nl');
  });

  it('falls back to the first wording', () => {
    expect(pick(welcome, ['fr', '*', '']).lang).toBe('nl');
    expect(pick(welcome, []).lang).toBe('nl');
  });

  it('has no language where it is a name', () => {
    expect(pick('Evoluon', 'nl')).toEqual({
      text: 'Evoluon',
      lang: '',
      dir: 'ltr',
      runs: [{ text: 'Evoluon', lang: '' }],
    });
  });

  it('keeps the language of its parts', () => {
    const runs = [
      { text: 'Expositie ', lang: 'nl' },
      { text: 'Make yourself future-proof', lang: 'en' },
    ];
    const picked = pick({ nl: runs }, 'nl');
    expect(picked.text).toBe('Expositie Make yourself future-proof');
    expect(picked.runs).toEqual(runs);
  });

  it('says that Arabic runs from right to left', () => {
    expect(pick({ nl: 'Welkom', ar: 'مرحبا' }, 'ar-EG').dir).toBe('rtl');
  });

  it('is empty, in one run, where there is no wording at all', () => {
    expect(pick({}, 'nl').runs).toEqual([{ text: '', lang: '' }]);
    expect(pick({ nl: [] }, 'nl').runs).toEqual([{ text: '', lang: 'nl' }]);
  });

  it('takes only wordings that were written', () => {
    expect(pick(welcome, ['constructor', '__proto__', 'toString']).text).toBe('Welkom');
  });
});

describe('every picked text', () => {
  const run = fc.record({ text: fc.string(), lang: fc.constantFrom('nl', 'en', 'ar') });
  const wording = fc.oneof(fc.string(), fc.array(run));
  const tag = fc.constantFrom('nl', 'en', 'en-GB', 'ar', 'zh-Hant', 'fa');
  const text = fc.oneof(fc.string(), fc.dictionary(tag, wording));

  it('is its runs joined', () => {
    fc.assert(
      fc.property(text, fc.array(fc.string()), (localized, wanted) => {
        const picked = pick(localized, wanted);
        expect(picked.runs.length).toBeGreaterThan(0);
        expect(picked.runs.map(({ text }) => text).join('')).toBe(picked.text);
      }),
    );
  });
});
