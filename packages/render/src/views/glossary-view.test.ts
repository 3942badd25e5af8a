import { describe, expect, it } from 'vitest';
import { context, smallDay } from '../fixtures/small-day.ts';
import { glossaryView } from './glossary-view.ts';
import { pageText } from './view-text.ts';

const terms = (words: string, term = 'STO') =>
  glossaryView(
    [null, pageText(words)],
    { ...smallDay, glossary: [{ term, meaning: 'uitleg' }] },
    context(),
  )?.terms.map((found) => found.term) ?? [];

describe('the abbreviations of a page', () => {
  it('are those that occur', () => {
    expect(terms('Een toekomstbestendig STO')).toEqual(['STO']);
    expect(terms('Een toekomst')).toEqual([]);
  });

  it('occur as words of their own, also in a compound with a hyphen', () => {
    expect(terms('een STO-regio')).toEqual(['STO']);
    expect(terms('STOEL en BESTO')).toEqual([]);
  });

  it('may hold signs', () => {
    expect(terms('Ook bij D&P en Z&W.', 'D&P')).toEqual(['D&P']);
    expect(terms('a.b', 'a.b')).toEqual(['a.b']);
    expect(terms('axb', 'a.b')).toEqual([]);
  });
});
