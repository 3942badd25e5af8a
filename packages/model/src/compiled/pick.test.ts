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

  it('keeps the letter that introduces a private subtag with it', () => {
    expect(
      pick({ x: 'never', nl: 'Welkom', 'nl-x-formeel': 'Welkom!' }, 'NL-X-formeel-9').text,
    ).toBe('Welkom!');
    expect(pick({ nl: 'Welkom', x: 'never' }, 'x-formeel').text).toBe('Welkom');
  });

  it('is found without the wildcards inside a range (RFC 4647 §3.2)', () => {
    const text = { nl: 'Welkom', en: 'Welcome', 'en-US': 'Hi' };
    expect(pick(text, 'en-*-US').lang).toBe('en-US');
    expect(pick(text, 'en-*').lang).toBe('en');
  });

  it('passes over a range that begins with a wildcard (RFC 4647 §3.4)', () => {
    expect(pick(welcome, ['*', 'en']).lang).toBe('en');
    expect(pick(welcome, ['*-AT', 'en']).lang).toBe('en');
    expect(pick(welcome, '*').lang).toBe('nl');
  });

  it('is the longest wording that fits, in whatever order they stand', () => {
    const text = { zh: '中文', 'zh-Hant-TW': '臺灣', 'zh-Hant': '繁體' };
    expect(pick(text, 'zh-Hant-HK').lang).toBe('zh-Hant');
    expect(pick(text, 'zh-Hant-TW').lang).toBe('zh-Hant-TW');
    expect(pick(text, 'zh-Hans').lang).toBe('zh');
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
  const subtag = fc.constantFrom('nl', 'en', 'GB', 'us', 'x', 'u', 'Hant', '1', '*', '__proto__');
  const tag = fc.oneof(
    fc.array(subtag, { maxLength: 4 }).map((subtags) => subtags.join('-')),
    fc.string({ unit: 'binary' }),
  );
  const text = fc.oneof(fc.string(), fc.dictionary(tag, wording));
  const wanted = fc.oneof(tag, fc.array(tag));

  it('is its runs joined', () => {
    fc.assert(
      fc.property(text, wanted, (localized, ranges) => {
        const picked = pick(localized, ranges);
        expect(picked.runs.length).toBeGreaterThan(0);
        expect(picked.runs.map(({ text }) => text).join('')).toBe(picked.text);
      }),
    );
  });

  it('is one of the wordings, and its language is that wording’s', () => {
    fc.assert(
      fc.property(fc.dictionary(tag, wording, { minKeys: 1 }), wanted, (localized, ranges) => {
        const { lang, text } = pick(localized, ranges);
        expect(Object.keys(localized)).toContain(lang);
        const worded = localized[lang] ?? '';
        expect(text).toBe(
          typeof worded === 'string' ? worded : worded.map((run) => run.text).join(''),
        );
      }),
    );
  });

  it('is found as by shortening the range step by step', () => {
    fc.assert(
      fc.property(fc.dictionary(tag, fc.string(), { minKeys: 1 }), tag, (localized, range) => {
        expect(pick(localized, range).lang).toBe(
          lookedUp(Object.keys(localized), range) ?? Object.keys(localized)[0],
        );
      }),
      { numRuns: 1000 },
    );
  });
});

/** RFC 4647 §3.4 to the letter. */
function lookedUp(tags: readonly string[], range: string): string | undefined {
  if (range.startsWith('*')) return undefined;
  const [first = '', ...rest] = range.toLowerCase().split('-');
  let subtags = [first, ...rest.filter((one) => one !== '*')];
  while (subtags.join('-') !== '') {
    const found = tags.find((one) => one.toLowerCase() === subtags.join('-'));
    if (found !== undefined) return found;
    subtags = subtags.slice(0, -1);
    while (subtags.at(-1)?.length === 1) subtags = subtags.slice(0, -1);
  }
  return undefined;
}
