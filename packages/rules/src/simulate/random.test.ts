import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pick, randomFrom } from './random.ts';

const drawn = (seed: number, count: number): readonly number[] => {
  const random = randomFrom(seed);
  return Array.from({ length: count }, random);
};

describe('chance from a seed', () => {
  it('is the same for the same seed, from 0 up to 1', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const numbers = drawn(seed, 20);
        expect(drawn(seed, 20)).toEqual(numbers);
        for (const number of numbers) expect(number >= 0 && number < 1).toBe(true);
        expect(new Set(numbers).size).toBeGreaterThan(15);
      }),
    );
  });

  it('is spread evenly, also over seeds that are neighbours', () => {
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let seed = 0; seed < 200; seed += 1) {
      for (const number of drawn(seed, 50)) {
        const tenth = Math.floor(number * 10);
        tenths[tenth] = (tenths[tenth] ?? 0) + 1;
      }
    }
    for (const count of tenths) expect(Math.abs(count - 1_000)).toBeLessThan(120);
    const firsts = Array.from({ length: 1_000 }, (_, seed) => randomFrom(seed)());
    const mean = firsts.reduce((sum, number) => sum + number, 0) / firsts.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.05);
  });
});

describe('picking by weights', () => {
  it('gives each name its share of chance, and nothing to a weight of 0', () => {
    const weights = { one: 1, none: 0, three: 3 };

    expect([0, 0.24, 0.25, 0.99].map((random) => pick(weights, random))).toEqual([
      'one',
      'one',
      'three',
      'three',
    ]);
    expect(pick({ none: 0 }, 0.5)).toBeNull();
    expect(pick({}, 0.5)).toBeNull();
  });
});
