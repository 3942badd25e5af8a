import { describe, expect, it } from 'vitest';
import { postedValues } from './posted-values.ts';

describe('what was posted under a name', () => {
  it('is every value of form data, in order', () => {
    const data = new FormData();
    data.append('theme', 'soil');
    data.append('theme', 'water');
    expect(postedValues(data)('theme')).toEqual(['soil', 'water']);
    expect(postedValues(data)('name')).toEqual([]);
  });

  it('is every value of query parameters', () => {
    expect(postedValues(new URLSearchParams('a=1&b=2&a=3'))('a')).toEqual(['1', '3']);
  });

  it('is found in the form data of another realm, known by its method', () => {
    const foreign = { getAll: (name: string) => [`${name}!`] };
    expect(postedValues(foreign)('name')).toEqual(['name!']);
  });

  it('is one value of JSON, and several where a list stands', () => {
    expect(postedValues({ a: 'x' })('a')).toEqual(['x']);
    expect(postedValues({ a: null })('a')).toEqual([null]);
    expect(postedValues({ a: ['x', 'y'] })('a')).toEqual(['x', 'y']);
    expect(postedValues({ a: [] })('a')).toEqual([]);
  });

  it('is nothing where the value is undefined', () => {
    expect(postedValues({ a: undefined })('a')).toEqual([]);
  });

  it('is only what the object itself has', () => {
    const inherited = Object.create({ admin: 'yes' });
    expect(postedValues(inherited)('admin')).toEqual([]);
    expect(postedValues({})('constructor')).toEqual([]);
    expect(postedValues({})('__proto__')).toEqual([]);
    expect(postedValues(JSON.parse('{"__proto__":"x"}'))('__proto__')).toEqual(['x']);
    expect(postedValues(Object.assign(Object.create(null), { a: 'x' }))('a')).toEqual(['x']);
  });

  it('is nothing in what is no object', () => {
    for (const input of [null, undefined, 'a=1', 5, true, Symbol('a')]) {
      expect(postedValues(input)('a')).toEqual([]);
    }
  });

  it('is nothing where reading it throws', () => {
    const hostile = {
      get a(): string {
        throw new Error('no');
      },
      b: 'x',
    };
    expect(postedValues(hostile)('a')).toEqual([]);
    expect(postedValues(hostile)('b')).toEqual(['x']);
  });
});
