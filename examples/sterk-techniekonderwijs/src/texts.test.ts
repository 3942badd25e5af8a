import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Wording } from '@plenary/model/compiled';
import { describe, expect, it } from 'vitest';
import { nationalDay } from './event.ts';

interface Text {
  readonly path: string;
  readonly nl: string;
  readonly en: string;
}

const texts = [...textsIn(nationalDay(), 'event')];

describe('the texts of the day', () => {
  it('stand in Dutch and in English, none of them empty', () => {
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter(({ nl, en }) => nl.trim() === '' || en.trim() === '')).toEqual([]);
  });

  it('are translated, but for words that both languages share', () => {
    const same = texts.filter(({ nl, en }) => nl === en).map(({ nl }) => nl);
    expect(new Set(same)).toEqual(new Set(['Lunch']));
  });

  it('address the reader as u', () => {
    const informal = /\b(?:je|jij|jou|jouw|jullie)\b/i;
    expect(texts.filter(({ nl }) => informal.test(nl))).toEqual([]);
  });

  it('use typographic apostrophes and no double spaces', () => {
    expect(texts.filter(({ nl, en }) => /['"`]| {2}/.test(nl + en))).toEqual([]);
  });

  it('repeat no six words in a row of the announcement, titles apart', () => {
    const announced = announcement();
    const repeated = texts
      .filter(({ path }) => !/\.(?:title|headline)$/.test(path))
      .flatMap(({ path, nl }) => shingles(nl).map((shingle) => ({ path, shingle })))
      .filter(({ shingle }) => announced.has(digest(shingle)));
    expect(repeated).toEqual([]);
  });

  it('would be caught repeating it', () => {
    const [title = ''] = shingles(
      'Maatschappelijke thema’s (energietransitie, duurzaamheid) Klimaattransitie',
    );
    expect(announcement().has(digest(title))).toBe(true);
  });
});

function* textsIn(value: unknown, path: string): Generator<Text> {
  if (typeof value !== 'object' || value === null) return;
  if ('nl' in value && 'en' in value) {
    yield { path, nl: plain(value.nl as Wording), en: plain(value.en as Wording) };
    return;
  }
  for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, `${path}.${key}`);
}

function plain(wording: Wording): string {
  return typeof wording === 'string' ? wording : wording.map(({ text }) => text).join('');
}

/** Each run of six words, lower case and without punctuation. */
function shingles(text: string): string[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(5).map((_, at) => words.slice(at, at + 6).join(' '));
}

/** The announcement is its author's, so the file holds only the digests of its shingles. */
function announcement(): ReadonlySet<string> {
  const file = new URL('../data/announcement-shingles.txt', import.meta.url);
  return new Set(readFileSync(file, 'utf8').trim().split('\n'));
}

function digest(shingle: string): string {
  return createHash('sha256').update(shingle).digest('hex').slice(0, 8);
}
