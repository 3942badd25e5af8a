import { describe, expect, it } from 'vitest';
import { checkLanguages } from './check-languages.ts';
import { found, garden } from './fixtures/found-in-garden-day.ts';

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

describe('every text of an event', () => {
  /** Texts by language, wherever they stand; in this event nothing else has a key `nl`. */
  function textsIn(value: unknown): number {
    if (typeof value !== 'object' || value === null) return 0;
    return 'nl' in value ? 1 : Object.values(value).reduce((sum, inner) => sum + textsIn(inner), 0);
  }

  it('is asked for a language that none of them has', () => {
    const findings = [...checkLanguages({ ...garden, languages: ['fy'] })];
    expect(findings).toHaveLength(textsIn(garden));
    expect(new Set(findings.map(({ path }) => path)).size).toBe(findings.length);
  });
});
