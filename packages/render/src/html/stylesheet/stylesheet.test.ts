import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { everyPage } from '../../fixtures/every-page.ts';
import { context, smallDay } from '../../fixtures/small-day.ts';
import { colourPairs, colours } from './colours.ts';
import { contrastRatio } from './contrast-ratio.ts';
import { stylesheet } from './stylesheet.ts';

const documents = everyPage(smallDay, context()).map(({ document }) => document);
const styled = new Set(Array.from(stylesheet.matchAll(/\.(plenary-[a-z-]+)/g), ([, name]) => name));
const used = new Set(
  documents.flatMap((document) =>
    Array.from(document.matchAll(/class="([^"]*)"/g), ([, names = '']) => names.split(' ')).flat(),
  ),
);

describe('the default look', () => {
  it.each(['light', 'dark'] as const)(
    'has enough contrast in every pair when it is %s',
    (scheme) => {
      const low = colourPairs
        .map((pair) => ({
          ...pair,
          ratio: contrastRatio(colours[pair.front][scheme], colours[pair.back][scheme]),
        }))
        .filter(({ ratio, least }) => ratio < least);
      expect(low).toEqual([]);
    },
  );

  it('has every colour in a pair or as a mere line', () => {
    const paired = new Set(colourPairs.flatMap(({ front, back }) => [front, back]));
    const alone = Object.keys(colours).filter((role) => !paired.has(role as keyof typeof colours));
    expect(alone).toEqual(['line', 'track']);
  });

  it('uses no colour but by its token', () => {
    const rules = stylesheet
      .replace(/--plenary-[a-z0-9-]+:[^;]*;/g, '')
      .replace(/@media print[\s\S]*$/, '');
    expect(rules.match(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/gi)).toBeNull();
  });

  it('defines every token that it uses', () => {
    const defined = new Set(
      Array.from(stylesheet.matchAll(/(--plenary-[a-z0-9-]+):/g), ([, name]) => name),
    );
    const wanted = Array.from(
      stylesheet.matchAll(/var\((--plenary-[a-z0-9-]+)/g),
      ([, name]) => name,
    );
    expect(wanted.filter((name) => !defined.has(name))).toEqual([]);
  });

  it('styles nothing that no page has', () => {
    expect([...styled].filter((name) => !used.has(name ?? ''))).toEqual([]);
  });

  it('loads nothing from elsewhere', () => {
    expect(stylesheet).not.toMatch(/url\(|@import/);
  });

  it('closes what it opens', () => {
    expect(stylesheet.split('{').length).toBe(stylesheet.split('}').length);
  });

  it('weighs at most 12 kB zipped, and 30 kB with the event’s page', () => {
    const [event = ''] = documents;
    const css = gzipSync(stylesheet).length;
    expect(css).toBeLessThanOrEqual(12_000);
    expect(css + gzipSync(event).length).toBeLessThanOrEqual(30_000);
  });

  it('prints black on white whatever the look’s own colours are', () => {
    const print = stylesheet.slice(stylesheet.indexOf('@media print'));
    const tokens = Array.from(print.matchAll(/--plenary-[a-z-]+: [^;]+;/g), ([token]) => token);
    expect(tokens.length).toBeGreaterThan(10);
    expect(tokens.filter((token) => !token.endsWith(' !important;'))).toEqual([]);
  });

  it('moves only for who has not asked for less', () => {
    const asked = stylesheet.replace(
      /@media \(prefers-reduced-motion: no-preference\) \{[\s\S]*?\n\}/,
      '',
    );
    expect(asked).not.toMatch(/\b(transition|animation)\b/);
  });
});

describe('contrast', () => {
  it('is 21 for black on white, whichever way round, and 1 for a colour on itself', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBe(21);
    expect(contrastRatio('#ffffff', '#000000')).toBe(21);
    expect(contrastRatio('#23498a', '#23498a')).toBe(1);
  });

  it('is WCAG’s for a grey that just passes', () => {
    expect(contrastRatio('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it.each(['red', '#fff', '#12345', '#gggggg', ''])('cannot be told for ‘%s’', (colour) => {
    expect(() => contrastRatio(colour, '#ffffff')).toThrow(
      expect.objectContaining({ code: 'colour.malformed' }),
    );
  });
});
