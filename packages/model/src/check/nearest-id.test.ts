import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Found } from './found.ts';
import { nearestId } from './nearest-id.ts';
import { findingWords } from './words.en.ts';

/** The textbook's distance, written plainly. */
function distance(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const [a, b] = [one.slice(1), other.slice(1)];
  if (one[0] === other[0]) return distance(a, b);
  return 1 + Math.min(distance(a, other), distance(one, b), distance(a, b));
}

describe('the id that was probably meant', () => {
  const themes = ['thema-1', 'thema-2', 'samenwerking-mbo', 'borgen'];

  it.each([
    ['tema-1', 'thema-1'],
    ['thema-22', 'thema-2'],
    ['samenwerking-met-mbo', undefined],
    ['samenwerkng-mob', 'samenwerking-mbo'],
    ['borging', 'borgen'],
    ['lunch', undefined],
    ['', undefined],
    ['b', undefined],
  ])('for %j is %j', (written, meant) => {
    expect(nearestId(written, themes)).toBe(meant);
  });

  it('is the first of equals', () => {
    expect(nearestId('thema-9', themes)).toBe('thema-1');
  });

  it('has the fewest differences of all, three at most', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '-'), minLength: 7, maxLength: 8 });
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 4 }), (written, known) => {
        const fewest = Math.min(...known.map((id) => distance(written, id)));
        const nearest = nearestId(written, known);
        expect(nearest === undefined ? 4 : distance(written, nearest)).toBe(Math.min(fewest, 4));
      }),
    );
  });

  it('is found among thousands of long ids in no time', () => {
    const long = 'a'.repeat(60);
    const known = Array.from({ length: 5000 }, (_, index) => `${long}${index}`);
    expect(nearestId(`${long}x`, known)).toBe(`${long}0`);
  });

  it('is looked for a hundred times among thousands in no time', () => {
    const long = 'theme-'.repeat(9);
    const ids = Array.from({ length: 5000 }, (_, index) => `${index % 7}${long}${index}`);
    const found = new Found();
    const before = process.cpuUsage();
    for (let slip = 0; slip < 100; slip += 1) found.unknown('theme', `x${long}${slip}-y`, ids, []);
    const { user } = process.cpuUsage(before);
    expect(user / 1e6).toBeLessThan(1);
    const nearest = found.inWords(findingWords).map((one) => one.nearest);
    expect(nearest).toHaveLength(100);
    expect(nearest[0]).toBe(`0${long}0`);
  });
});
