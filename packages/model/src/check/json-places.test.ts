import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathText } from './finding-path.ts';
import { jsonPlaces } from './json-places.ts';

describe('a place in a JSON text', () => {
  const text = '{ "a": [1, { "b": "x" }], "c.d": null }';
  const valueAt = (path: string): string => text.slice(jsonPlaces(text, [path])[0]?.value);

  it('is where its value stands, with the key before it', () => {
    expect(valueAt('a[1].b')).toMatch(/^"x"/);
    expect(valueAt('["c.d"]')).toMatch(/^null/);
    expect(jsonPlaces(text, ['a', 'a[0]'])).toEqual([
      { value: 7, key: 2 },
      { value: 8, key: null },
    ]);
  });

  it('is the nearest around what is not there', () => {
    expect(valueAt('a[1].c.d')).toMatch(/^\{ "b"/);
    expect(valueAt('x')).toBe(text);
    expect(jsonPlaces('', ['x'])).toEqual([{ value: 0, key: null }]);
  });

  it('is the last of a key that is written twice, which JSON keeps', () => {
    const [place] = jsonPlaces('{"a":1,"a":2}', ['a']);
    expect(place).toEqual({ value: 11, key: 7 });
  });

  it('leads to the very value, for every value of any JSON', () => {
    const waysIn = (value: unknown, path: readonly (string | number)[]): (string | number)[][] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, inner]) => {
            const way = [...path, Array.isArray(value) ? Number(key) : key];
            return [way, ...waysIn(inner, way)];
          })
        : [];
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (json) => {
        const written = JSON.stringify(JSON.parse(json));
        const ways = waysIn(JSON.parse(written), []);
        const places = jsonPlaces(written, ways.map(pathText));
        ways.forEach((way, index) => {
          const value = way.reduce<unknown>(
            (inner, step) => Reflect.get(Object(inner), step),
            JSON.parse(written),
          );
          const at = places[index]?.value;
          expect(written.startsWith(JSON.stringify(value), at)).toBe(true);
        });
      }),
    );
  });
});
