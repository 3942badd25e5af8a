import { describe, expect, it } from 'vitest';
import type { LocalizedText } from '../compiled/localized-text.ts';
import { textFromCells, textsFromCells } from './text-cells.ts';

function text(cells: Record<string, string>, was?: LocalizedText): LocalizedText | undefined {
  return textFromCells('title', new Map(Object.entries(cells)), was);
}

describe('a text from cells', () => {
  it('is what the cells say, bare or by language', () => {
    expect(text({ title: 'Moss' })).toBe('Moss');
    expect(text({ 'title.nl': 'Mos', 'title.en': 'Moss' })).toEqual({ nl: 'Mos', en: 'Moss' });
  });

  it('is absent where every cell is empty', () => {
    expect(text({ title: '' }, 'Moss')).toBeUndefined();
    expect(text({ 'title.nl': '', 'title.en': '' }, { nl: 'Mos' })).toBeUndefined();
  });

  it('keeps the languages that have no column, and loses one whose cell is empty', () => {
    expect(text({ 'title.nl': 'Veen' }, { nl: 'Mos', en: 'Moss' })).toEqual({
      nl: 'Veen',
      en: 'Moss',
    });
    expect(text({ 'title.nl': '' }, { nl: 'Mos', en: 'Moss' })).toEqual({ en: 'Moss' });
    expect(text({ summary: 'x' }, 'Moss')).toBe('Moss');
  });

  it('stays as it was, runs and all, where the words are the same', () => {
    const runs = {
      nl: [
        { text: 'Over ', lang: 'nl' },
        { text: 'moss', lang: 'en' },
      ],
    };
    expect(text({ 'title.nl': 'Over moss' }, runs)).toEqual(runs);
    expect(text({ 'title.nl': 'Over moss!' }, runs)).toEqual({ nl: 'Over moss!' });
    expect(text({ 'title.nl': 'Moss', 'title.en': 'Moss' }, 'Moss')).toBe('Moss');
    expect(text({ title: 'Moss' }, { nl: 'Moss', en: 'Moss' })).toEqual({ nl: 'Moss', en: 'Moss' });
  });
});

describe('several texts from cells', () => {
  const cells = (byColumn: Record<string, string>) => new Map(Object.entries(byColumn));

  it('stand one a line, the languages side by side', () => {
    const both = cells({ 'questions.nl': 'Wie?\nWaar?', 'questions.en': 'Who?' });
    expect(textsFromCells('questions', both, undefined)).toEqual([
      { nl: 'Wie?', en: 'Who?' },
      { nl: 'Waar?' },
    ]);
  });

  it('stay where they have no column, and go where the cell is empty', () => {
    expect(textsFromCells('questions', cells({ id: 'a' }), ['Who?'])).toEqual(['Who?']);
    expect(textsFromCells('questions', cells({ questions: '' }), ['Who?'])).toBeUndefined();
    expect(textsFromCells('questions', cells({ questions: 'Who?' }), ['Who?', 'Why?'])).toEqual([
      'Who?',
    ]);
  });
});
