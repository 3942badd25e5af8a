import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pick } from '../compiled/pick.ts';
import { found, garden } from '../fixtures/found-in-garden-day.ts';
import { checkEvent } from './check-event.ts';
import { checkLanguages } from './check-languages.ts';
import { Found } from './found.ts';
import { findingWords } from './words.en.ts';

describe('languages', () => {
  it('are warned of in every text that lacks one', () => {
    const [lunch, ...others] = garden.programme;
    const programme = [{ ...lunch, id: 'lunch', title: { nl: 'Lunch' } }, ...others];
    expect(found({ programme, motto: { EN: 'x' }, languages: ['nl', 'en', 'fy'] })).toEqual(
      expect.arrayContaining([
        'language.missing motto',
        'language.missing programme[0].title',
        'language.missing themes[0].questions[0]',
        'language.missing form.fields[6].choices[0].label',
        'language.missing affiliations.entries[1].name',
      ]),
    );
    expect(found({ motto: { EN: 'x', nl: 'x' } })).toEqual([]);
  });
});

describe('a text of a language', () => {
  it('speaks its regions too, as it is looked up', () => {
    expect(found({ languages: ['nl-BE', 'EN-gb'] })).toEqual([]);
    expect(found({ languages: ['nl', 'en'], title: { 'nl-BE': 'x', en: 'x' } })).toEqual([
      'language.missing title',
    ]);
  });

  it('is missing iff its reader is shown another one', () => {
    const tag = fc.constantFrom(
      'nl',
      'NL-be',
      'nl-Latn-BE',
      'en',
      'en-GB',
      'zh-Hant',
      'zh-Hant-TW',
    );
    fc.assert(
      fc.property(fc.uniqueArray(tag, { minLength: 1 }), tag, (tags, language) => {
        // The first is shown only for want of a wording that was asked for.
        const title = { tlh: 'x', ...Object.fromEntries(tags.map((one) => [one, 'x'])) };
        const texts = new Found();
        checkLanguages({ ...garden, languages: [language], title }, texts);
        const isMissing = texts.inWords(findingWords).some(({ path }) => path === 'title');
        expect(isMissing).toBe(pick(title, language).lang === 'tlh');
      }),
    );
  });
});

describe('every text of an event', () => {
  /** Texts by language, wherever they stand; in this event nothing else has a key `nl`. */
  function textsIn(value: unknown): number {
    if (typeof value !== 'object' || value === null) return 0;
    return 'nl' in value ? 1 : Object.values(value).reduce((sum, inner) => sum + textsIn(inner), 0);
  }

  it('is asked for a language that none of them has', () => {
    const texts = new Found();
    checkLanguages({ ...garden, languages: ['fy'] }, texts);
    const findings = texts.inWords(findingWords);
    expect(findings).toHaveLength(textsIn(garden));
    expect(new Set(findings.map(({ path }) => path)).size).toBe(findings.length);
  });

  it('is asked once for all the languages that it lacks', () => {
    const found = checkEvent({ ...garden, languages: ['nl', 'fy', 'en', 'de'] });
    expect(found[0]).toMatchObject({ path: 'title', params: { languages: ['fy', 'de'] } });
    expect(found[0]?.message).toBe('This text has no wording in fy or de.');
  });
});
