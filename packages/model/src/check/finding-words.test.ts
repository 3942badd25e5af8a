import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { told } from './finding-words.ts';
import { findingWords as english } from './words.en.ts';
import { findingWords as dutch } from './words.nl.ts';

describe('the words of findings', () => {
  it('name every rule that a schema names, and no other', () => {
    const folder = new URL('../', import.meta.url);
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.startsWith('check/'),
    );
    const named = sources.flatMap((name) =>
      [...readFileSync(new URL(name, folder), 'utf8').matchAll(/'rule:([a-z-]+)'/g)].map(
        ([, rule]) => rule,
      ),
    );
    // Told where a schema has no rule of its own.
    const rules = [...new Set([...named, 'other'])].toSorted();
    expect(Object.keys(english.rules).toSorted()).toEqual(rules);
  });

  it('hold the same parameters in every language', () => {
    const parametersOf = (texts: readonly string[]): string[] =>
      [...new Set(texts.join(' ').match(/\{\w+\}/g))].toSorted();
    for (const [code, texts] of Object.entries(english.findings)) {
      const others = Object.entries(dutch.findings).find(([other]) => other === code)?.[1] ?? [];
      expect([code, parametersOf(others)]).toEqual([code, parametersOf(texts)]);
    }
  });
});

describe('a finding', () => {
  const found = { severity: 'error', path: 'x' } as const;

  it('is told with words for things, and values as they are', () => {
    const unknown = {
      ...found,
      code: 'id.unknown',
      params: { thing: 'theme', id: 'room' },
      nearest: 'roof',
    } as const;
    expect(told(unknown, english).message).toBe("There is no theme 'room'. Did you mean 'roof'?");
    expect(told(unknown, dutch).message).toBe("Er is geen thema 'room'. Bedoelde u 'roof'?");
  });

  it('lists alternatives', () => {
    const fixFor = (...values: string[]): string =>
      told({ ...found, code: 'shape.value', params: { values } }, english).fix;
    expect([fixFor('a'), fixFor('a', 'b'), fixFor('a', 'b', 'c')]).toEqual([
      'Write a.',
      'Write a or b.',
      'Write a, b or c.',
    ]);
  });

  it('does not fill in what stands in its own values', () => {
    const params = { key: '{most}' };
    expect(told({ ...found, code: 'shape.missing', params }, english).fix).toBe("Add '{most}'.");
  });
});
