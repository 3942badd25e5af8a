import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyMap, type PersistentMap } from './persistent-map.ts';

// Known pairs of words with one 32-bit FNV-1a hash.
const colliding = ['costarring', 'liquid', 'declinate', 'macallums', 'altarage', 'zinke'];

const key = fc.oneof(fc.constantFrom(...colliding), fc.string({ maxLength: 3 }), fc.uuid());
const change = fc.oneof(
  fc.record({ key, value: fc.nat() }),
  fc.record({ key, value: fc.constant(null) }),
);

function changed(
  map: PersistentMap<number>,
  { key: name, value }: { key: string; value: number | null },
): PersistentMap<number> {
  return value === null ? map.delete(name) : map.set(name, value);
}

function contents(map: Iterable<readonly [string, number]>): unknown[] {
  return [...map].sort(([one], [other]) => (one < other ? -1 : 1));
}

describe('a persistent map', () => {
  it('holds what a built-in map holds after the same changes, at every step', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60, size: 'max' }), (changes) => {
        const builtIn = new Map<string, number>();
        let map = emptyMap<number>();
        for (const step of changes) {
          map = changed(map, step);
          if (step.value === null) builtIn.delete(step.key);
          else builtIn.set(step.key, step.value);
          expect(map.get(step.key)).toBe(builtIn.get(step.key));
          expect(map.size).toBe(builtIn.size);
        }
        expect(contents(map)).toEqual(contents(builtIn));
      }),
    );
  });

  it('leaves every earlier map as it was', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30, size: 'max' }), (changes) => {
        const maps = [emptyMap<number>()];
        const seen = [contents([])];
        for (const step of changes) {
          const next = changed(maps.at(-1) ?? emptyMap<number>(), step);
          maps.push(next);
          seen.push(contents(next));
        }
        expect(maps.map(contents)).toEqual(seen);
      }),
    );
  });

  it('has one shape for one content, whatever was there before', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 40 }),
        ([first = '', ...rest]) => {
          const straight = rest.reduce((map, name) => map.set(name, 1), emptyMap<number>());
          const detour = rest
            .toReversed()
            .reduce((map, name) => map.set(name, 1), emptyMap<number>().set(first, 1))
            .delete(first);
          expect(JSON.stringify(detour)).toBe(JSON.stringify(straight));
        },
      ),
    );
  });

  it('tells apart two keys with one hash', () => {
    const map = emptyMap<number>().set('costarring', 1).set('liquid', 2);
    expect([map.get('costarring'), map.get('liquid')]).toEqual([1, 2]);
    expect(contents(map.delete('costarring'))).toEqual([['liquid', 2]]);
  });

  it('tells apart two keys whose hashes differ in the last two of their bits only', () => {
    const map = emptyMap<number>().set('key-13018', 1).set('key-181320', 2);
    expect([map.get('key-13018'), map.get('key-181320')]).toEqual([1, 2]);
    expect(contents(map.delete('key-181320'))).toEqual([['key-13018', 1]]);
  });

  it('keeps an untouched branch itself', () => {
    const names = Array.from({ length: 1_000 }, (_, index) => `name-${index}`);
    const value = { shared: true };
    const map = names.reduce((all, name) => all.set(name, value), emptyMap<object>());
    expect(map.set('name-7', {}).get('name-8')).toBe(value);
    expect(map.delete('absent')).toBe(map);
  });

  it('takes names that are special to objects', () => {
    const map = emptyMap<number>().set('__proto__', 1).set('', 2);
    expect([map.get('__proto__'), map.get(''), map.get('constructor')]).toEqual([1, 2, undefined]);
  });
});
