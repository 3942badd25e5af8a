import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathSteps, pathText } from './finding-path.ts';

describe('a path', () => {
  it('is written as in code', () => {
    expect(pathText(['themes', 0, 'title', 'nl'])).toBe('themes[0].title.nl');
    expect(pathText(['title', 'en-GB'])).toBe('title.en-GB');
    expect(pathText([])).toBe('');
  });

  it('quotes a key that would not read well', () => {
    expect(pathText(['title', 'a.b', ''])).toBe('title["a.b"][""]');
    expect(pathText([Symbol('x')])).toBe('["Symbol(x)"]');
  });

  it('is read back, whatever its keys', () => {
    const step = fc.oneof(fc.string(), fc.nat({ max: 9999 }));
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        expect(pathSteps(pathText(steps))).toEqual(steps);
      }),
    );
  });
});
