import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ExpandedRun, expandTerms } from './glossary.ts';

const glossary = [
  { term: 'PO', meaning: { nl: 'primair onderwijs', en: 'primary education' } },
  { term: 'PO-raad', meaning: 'raad voor het primair onderwijs' },
  { term: 'C++', meaning: 'a language' },
];

function dutch(text: string): { text: string; lang: string }[] {
  return [{ text, lang: 'nl' }];
}

/** As plain text: brackets around what is written out. */
function plain(runs: readonly ExpandedRun<{ text: string }>[]): string {
  return runs
    .map(({ text, meaning }) =>
      meaning === undefined
        ? text
        : `${text} (${typeof meaning === 'string' ? meaning : meaning.nl})`,
    )
    .join('');
}

function expanded(text: string, met?: readonly string[]): string {
  return plain(expandTerms(dutch(text), glossary, met).runs);
}

describe('an abbreviation', () => {
  it('is written out where it stands first', () => {
    expect(expanded('Het PO en het PO.')).toBe('Het PO (primair onderwijs) en het PO.');
  });

  it('is left alone once the page has met it', () => {
    const { met } = expandTerms(dutch('Het PO'), glossary);
    expect(met).toEqual(['PO']);
    expect(expanded('Het PO', met)).toBe('Het PO');
    expect(expandTerms(dutch('Niets'), glossary, met).met).toEqual(['PO']);
  });

  it('is a word of its own, in its own case', () => {
    expect(expanded('POV, éPO, po, PO2 en PÓ')).toBe('POV, éPO, po, PO2 en PÓ');
    expect(expanded('PO\u0301')).toBe('PO\u0301');
    expect(expanded('de PO-school')).toBe('de PO (primair onderwijs)-school');
  });

  it('is the longest where two begin at one place', () => {
    expect(expanded('de PO-raad')).toBe('de PO-raad (raad voor het primair onderwijs)');
    expect(expanded('de PO-raadszaal')).toBe('de PO (primair onderwijs)-raadszaal');
  });

  it('may hold signs that mean something in a pattern', () => {
    expect(expanded('in C++.')).toBe('in C++ (a language).');
  });

  it('is found inside a run, which keeps its language', () => {
    const runs = [
      { text: 'Lezing ', lang: 'nl' },
      { text: 'The PO sector', lang: 'en' },
    ];
    expect(expandTerms(runs, glossary).runs).toEqual([
      { text: 'Lezing ', lang: 'nl' },
      { text: 'The ', lang: 'en' },
      { text: 'PO', lang: 'en', meaning: glossary[0]?.meaning },
      { text: ' sector', lang: 'en' },
    ]);
  });

  it('is not made of the end of one run and the start of the next', () => {
    const split = [...dutch('P'), ...dutch('O')];
    expect(expandTerms(split, glossary)).toEqual({ runs: split, met: [] });
    const grown = [...dutch('PO'), ...dutch('V')];
    expect(expandTerms(grown, glossary).runs).toEqual(grown);
  });

  it('leaves whatever else a run holds with each of its parts', () => {
    const runs = [{ text: 'Het PO', lang: null, mark: 'x' }];
    expect(expandTerms(runs, glossary).runs).toEqual([
      { text: 'Het ', lang: null, mark: 'x' },
      { text: 'PO', lang: null, mark: 'x', meaning: glossary[0]?.meaning },
    ]);
  });

  it('is nothing in an event without a glossary, nor where the term is empty', () => {
    const runs = dutch('Het PO');
    expect(expandTerms(runs, []).runs).toEqual(runs);
    expect(expandTerms(runs, [{ term: '', meaning: 'niets' }]).runs).toEqual(runs);
  });
});

describe('every text', () => {
  const piece = fc.constantFrom('PO', 'PO-raad', 'C++', 'V', ' ', '-', 'é', '.', 'het', '🌱');
  const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
  const runs = fc.array(fc.record({ text, lang: fc.constantFrom('nl', 'en') }));
  const page = fc.array(runs, { maxLength: 4 });

  it('stays what it was, in its languages, with each abbreviation written out once a page', () => {
    fc.assert(
      fc.property(page, (texts) => {
        let met: readonly string[] = [];
        const writtenOut: string[] = [];
        for (const one of texts) {
          const expanded = expandTerms(one, glossary, met);
          met = expanded.met;
          expect(letters(expanded.runs)).toEqual(letters(one));
          const marked = expanded.runs.filter(({ meaning }) => meaning !== undefined);
          writtenOut.push(...marked.map((run) => run.text));
        }
        expect([...new Set(writtenOut)]).toEqual(writtenOut);
        expect(met).toEqual(writtenOut);
      }),
    );
  });
});

/** Every sign beside the language it is in. */
function letters(runs: readonly { text: string; lang: string }[]): string[] {
  return runs.flatMap(({ text, lang }) => [...text].map((sign) => `${lang}:${sign}`));
}
