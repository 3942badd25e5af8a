import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { glossaryTermSchema } from './glossary.ts';
import { languageTagSchema, localizedTextSchema } from './localized-text.ts';

/** Each rule that is broken, with the place inside the value; `invalid_type` where nothing stands. */
function broken(schema: z.ZodType, value: unknown): string[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.map(({ code, message, path }) =>
    [message.startsWith('rule:') ? message : code, ...path].join(' '),
  );
}

describe('a text', () => {
  it.each<[string, unknown]>([
    ['a name', 'Evoluon'],
    ['one language', { nl: 'Welkom' }],
    ['several', { nl: 'Welkom', 'en-GB': 'Welcome' }],
    [
      'runs',
      {
        nl: [
          { text: 'Naar ', lang: 'nl' },
          { text: ' ', lang: 'en' },
        ],
      },
    ],
    ['paragraphs', 'een\n\ntwee'],
    ['20 000 characters, each two units long', '😀'.repeat(20_000)],
    [
      'of fifty languages',
      Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`x${letter(n)}`, 'x'])),
    ],
  ])('may be %s', (_, text) => {
    expect(broken(localizedTextSchema, text)).toEqual([]);
  });

  it.each<[string, unknown, string[]]>([
    ['nothing', '', ['rule:text']],
    ['only spaces', ' \n ', ['rule:text']],
    ['a number', 5, ['rule:text']],
    ['null', null, ['rule:text']],
    ['a list', ['x'], ['rule:text']],
    ['longer than anybody reads', 'x'.repeat(20_001), ['rule:long']],
    ['half of a character', 'caf\ud83d', ['rule:well-formed']],
    ['without a language', {}, ['rule:text']],
    ['in a language that is none', { 'nl_NL!': 'x' }, ['rule:language nl_NL!']],
    ['without a wording', { nl: '' }, ['rule:text nl']],
    ['a wording of a wording', { nl: { nl: 'x' } }, ['rule:text nl']],
    ['half of a character in a language', { nl: 'ja', en: '\udc00' }, ['rule:well-formed en']],
    ['without a run', { nl: [] }, ['rule:run nl']],
    ['of words in a list', { nl: ['x'] }, ['rule:run nl 0']],
    ['of a run without text', { nl: [{ text: '', lang: 'nl' }] }, ['rule:run nl 0 text']],
    [
      'of an endless run',
      { nl: [{ text: 'x'.repeat(20_001), lang: 'nl' }] },
      ['rule:long nl 0 text'],
    ],
    [
      'of half a character in a run',
      { nl: [{ text: '\ud800', lang: 'nl' }] },
      ['rule:well-formed nl 0 text'],
    ],
    [
      'of a run with more to it',
      { nl: [{ text: 'x', lang: 'nl', bold: true }] },
      ['rule:run nl 0'],
    ],
    [
      'of a run in no language',
      {
        nl: [
          { text: 'x', lang: 'nl' },
          { text: 'y', lang: 'nl!' },
        ],
      },
      ['rule:language nl 1 lang'],
    ],
    [
      'of too many runs',
      { nl: Array.from({ length: 1001 }, () => ({ text: 'x', lang: 'nl' })) },
      ['rule:long nl'],
    ],
    [
      'of too many languages',
      Object.fromEntries(Array.from({ length: 51 }, (_, n) => [`x${letter(n)}`, 'x'])),
      ['rule:long'],
    ],
  ])('is not %s', (_, text, rules) => {
    expect(broken(localizedTextSchema, text)).toEqual(rules);
  });

  it.each(['\u0000', 'a\u001bb', 'a\u0085b', 'a\u202eb', 'a\uffffb'])(
    'holds no character that none can read, such as in %j',
    (text) => {
      expect(localizedTextSchema.safeParse(text).success).toBe(false);
      expect(localizedTextSchema.safeParse({ nl: `Welkom ${text}` }).success).toBe(false);
    },
  );

  it.each(['\u200b', '\u00ad\u2060 ', '\n\t'])(
    'says something that can be seen, unlike %j',
    (text) => {
      expect(localizedTextSchema.safeParse(text).error?.issues[0]?.message).toBe('rule:text');
    },
  );

  it('may have lines and tabs', () => {
    expect(localizedTextSchema.safeParse('One\r\n\ttwo').success).toBe(true);
  });

  it('tells of every flaw', () => {
    const text = { nl: '', '?': 'x', en: [{ text: '', lang: '?' }] };
    expect(broken(localizedTextSchema, text)).toEqual([
      'rule:text nl',
      'rule:language ?',
      'rule:run en 0 text',
      'rule:language en 0 lang',
    ]);
  });

  it('holds no key of a prototype', () => {
    expect(broken(localizedTextSchema, JSON.parse('{"__proto__":"x"}'))).toEqual([
      'rule:language __proto__',
    ]);
    expect(broken(localizedTextSchema, Object.create({ nl: 'Welkom' }))).toEqual(['rule:text']);
  });

  it('is asked for when it is missing', () => {
    const [issue] = glossaryTermSchema.safeParse({ term: 'STO' }).error?.issues ?? [];
    expect(issue).toMatchObject({ code: 'invalid_type', path: ['meaning'] });
  });

  it('stays the value that it was', () => {
    const tag = fc.stringMatching(/^[a-z]{2,3}(-[A-Z]{2})?$/);
    const words = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => /\S/.test(text));
    const runs = fc.array(fc.record({ text: words, lang: tag }), { minLength: 1 });
    const text = fc.oneof(
      words,
      fc.dictionary(tag, fc.oneof(words, runs), { minKeys: 1, noNullPrototype: true }),
    );
    fc.assert(
      fc.property(text, (value) => {
        expect(localizedTextSchema.parse(value)).toEqual(value);
      }),
    );
  });

  it('is a copy, so that it stays as it was checked', () => {
    const nl = [{ text: 'Welkom', lang: 'nl' }];
    const value = { nl, en: 'Welcome' };
    const text = localizedTextSchema.parse(value);
    value.en = '';
    nl.length = 0;
    expect(text).toEqual({ nl: [{ text: 'Welkom', lang: 'nl' }], en: 'Welcome' });
  });

  it('is read from any value without a fault, with the flaws at most three steps inside', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        for (const { path } of localizedTextSchema.safeParse(value).error?.issues ?? []) {
          expect(path.length).toBeLessThanOrEqual(3);
        }
      }),
    );
  });
});

describe('a term of the glossary', () => {
  it.each(['', ' ', '\ud800', 'x'.repeat(20_001)])('is words, so not %j', (term) => {
    expect(broken(glossaryTermSchema, { term, meaning: 'x' })).toHaveLength(1);
  });

  it('has a meaning', () => {
    expect(
      broken(glossaryTermSchema, { term: 'STO', meaning: { nl: 'Sterk Techniekonderwijs' } }),
    ).toEqual([]);
  });
});

describe('a language', () => {
  it.each(['nl', 'pt-BR', 'zh-Hant-TW', 'sl-rozaj-biske'])('may be %s', (tag) => {
    expect(broken(languageTagSchema, tag)).toEqual([]);
    expect(Intl.getCanonicalLocales(tag)).toHaveLength(1);
  });

  it.each(['', 'n', 'nl_NL', 'nederlandse', 'nl-', '-nl', 'nl nl', '__proto__'])(
    'is not %j',
    (tag) => {
      expect(broken(languageTagSchema, tag)).toEqual(['rule:language']);
    },
  );
});

function letter(n: number): string {
  return String.fromCharCode(97 + (n % 26)) + String.fromCharCode(97 + Math.floor(n / 26));
}
