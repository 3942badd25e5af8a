import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idSchema } from './identifier.ts';
import { languageTagSchema, localizedTextSchema } from './localized-text.ts';

function accepts(
  schema: { safeParse(value: unknown): { success: boolean } },
  value: unknown,
): boolean {
  return schema.safeParse(value).success;
}

describe('a text', () => {
  it.each([
    ['a name', 'Evoluon'],
    ['one language', { nl: 'Welkom' }],
    ['several', { nl: 'Welkom', 'en-GB': 'Welcome' }],
    [
      'runs',
      {
        nl: [
          { text: 'Naar ', lang: 'nl' },
          { text: 'home', lang: 'en' },
        ],
      },
    ],
    ['paragraphs', 'een\n\ntwee'],
  ])('may be %s', (_, text) => {
    expect(accepts(localizedTextSchema, text)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['only spaces', ' \n '],
    ['without a language', {}],
    ['without a wording', { nl: '' }],
    ['without a run', { nl: [] }],
    ['of a run without text', { nl: [{ text: '', lang: 'nl' }] }],
    ['of a run with more to it', { nl: [{ text: 'x', lang: 'nl', bold: true }] }],
    ['in a language that is none', { 'nl_NL!': 'x' }],
    ['a number', 5],
    ['a list', ['x']],
  ])('is not %s', (_, text) => {
    expect(accepts(localizedTextSchema, text)).toBe(false);
  });
});

describe('a language', () => {
  it.each(['nl', 'pt-BR', 'zh-Hant-TW', 'sl-rozaj-biske'])('may be %s', (tag) => {
    expect(accepts(languageTagSchema, tag)).toBe(true);
    expect(Intl.getCanonicalLocales(tag)).toHaveLength(1);
  });

  it.each(['', 'n', 'nl_NL', 'nederlandse', 'nl-', '-nl', 'nl nl', '__proto__'])(
    'is not %j',
    (tag) => {
      expect(accepts(languageTagSchema, tag)).toBe(false);
    },
  );
});

describe('an id', () => {
  it.each(['a', '5', 'thema-1', 'constructor', 'x'.repeat(64)])('may be %s', (id) => {
    expect(accepts(idSchema, id)).toBe(true);
  });

  it.each([
    '',
    'Thema',
    'thema_1',
    'thema 1',
    '-a',
    'a-',
    'a--b',
    'é',
    '__proto__',
    'x'.repeat(65),
    'a\n',
  ])('is not %j', (id) => {
    expect(accepts(idSchema, id)).toBe(false);
  });

  it('is the same in an address', () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        if (accepts(idSchema, id)) expect(encodeURIComponent(id)).toBe(id);
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/), (id) => {
        expect(accepts(idSchema, id)).toBe(true);
        expect(encodeURIComponent(id)).toBe(id);
      }),
    );
  });
});
