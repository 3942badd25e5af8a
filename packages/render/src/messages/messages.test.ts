import { describe, expect, it } from 'vitest';
import { en } from '../en.ts';
import { nl } from '../nl.ts';

/** Every path to a text or a function of texts. */
function paths(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${path}:${typeof value}`];
  return Object.entries(value).flatMap(([key, below]) => paths(below, `${path}.${key}`));
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(texts);
}

const withoutLists = (found: string[]) =>
  found
    .map((path) => path.replace(/\.\d+:/, '[]:'))
    .filter((path, at, all) => all.indexOf(path) === at);

describe('the messages', () => {
  it('have the same texts in Dutch and in English', () => {
    expect(withoutLists(paths(nl)).sort()).toEqual(withoutLists(paths(en)).sort());
  });

  it.each([nl, en])('leave no text empty in $locale', (messages) => {
    expect(texts(messages).filter((text) => text.trim() === '')).toEqual([]);
  });

  it('address Dutch readers formally', () => {
    expect(texts(nl).filter((text) => /\b(je|jij|jouw|jullie)\b/i.test(text))).toEqual([]);
  });

  it('use typographic apostrophes', () => {
    for (const messages of [nl, en]) {
      expect(texts(messages).filter((text) => /\w'\w/.test(text))).toEqual([]);
    }
  });

  it('count nought, one and two right', () => {
    expect([0, 1, 2].map(nl.event.themes)).toEqual(['Nul thema’s', 'Eén thema', 'Twee thema’s']);
    expect([0, 1, 2].map(en.event.themes)).toEqual(['No themes', 'One theme', 'Two themes']);
    expect([0, 1, 2].map(nl.seats.left)).toEqual([
      '0 plaatsen vrij',
      '1 plaats vrij',
      '2 plaatsen vrij',
    ]);
    expect([0, 1, 2].map(en.seats.left)).toEqual([
      '0 places free',
      '1 place free',
      '2 places free',
    ]);
    expect([1, 2].map(nl.notices.retryAfter)).toEqual([
      'Probeer het over een seconde opnieuw.',
      'Probeer het over 2 seconden opnieuw.',
    ]);
  });

  it('write numbers above twelve in figures', () => {
    expect(nl.event.themes(78)).toBe('78 thema’s');
    expect(en.event.themes(78)).toBe('78 themes');
  });

  it('do not say ‘keynote’ twice', () => {
    expect(nl.event.keynote('next nature')).toBe('Keynote: next nature');
    expect(nl.event.keynote('Keynote over vuur')).toBe('Keynote over vuur');
  });
});
