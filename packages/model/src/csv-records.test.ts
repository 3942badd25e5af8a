import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from './csv-records.ts';

function records(text: string): unknown {
  const csv = readCsv(text);
  return csv.ok ? csv.records.map(({ line, fields }) => [line, ...fields]) : `line ${csv.line}`;
}

describe('records', () => {
  it('end with a line, however it ends, or with the file', () => {
    expect(records('a,b\nc,d\r\ne,f\rg,h')).toEqual([
      [1, 'a', 'b'],
      [2, 'c', 'd'],
      [3, 'e', 'f'],
      [4, 'g', 'h'],
    ]);
  });

  it('know the line they begin on, also after a field of several lines', () => {
    expect(records('a,"b\r\nb\n"\n\nc,d\n')).toEqual([
      [1, 'a', 'b\r\nb\n'],
      [5, 'c', 'd'],
    ]);
  });

  it('keep empty fields, first, last and quoted', () => {
    expect(records(',a,\n"",b,""')).toEqual([
      [1, '', 'a', ''],
      [2, '', 'b', ''],
    ]);
  });

  it('keep the spaces of their fields', () => {
    expect(records(' a , b ')).toEqual([[1, ' a ', ' b ']]);
  });

  it('are parted by semicolons where the first line has one before any comma', () => {
    expect(records('a;b,c\nd;e')).toEqual([
      [1, 'a', 'b,c'],
      [2, 'd', 'e'],
    ]);
    expect(records('a,b;c\nd,e')).toEqual([
      [1, 'a', 'b;c'],
      [2, 'd', 'e'],
    ]);
  });

  it('are none in an empty file, nor in empty lines', () => {
    expect(records('')).toEqual([]);
    expect(records('\ufeff')).toEqual([]);
    expect(records('\n\r\n\n')).toEqual([]);
    expect(records('a;b\n;\n"";\n')).toEqual([[1, 'a', 'b']]);
  });
});

describe('a quote', () => {
  it.each([
    ['inside a plain field', 'a,b\nc,d"e', 'line 2'],
    ['before more text', 'a,"b"c', 'line 1'],
    ['that never ends', 'a,b\n"c,d\ne,f', 'line 2'],
    ['after a space', 'a, "b"', 'line 1'],
  ])('%s cannot be read', (_, text, line) => {
    expect(records(text)).toBe(line);
  });
});

it('reads any file to its end or to a line of it', () => {
  const anyFile = fc.string({
    unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', '\ufeff', 'é'),
  });
  fc.assert(
    fc.property(anyFile, (file) => {
      const csv = readCsv(file);
      const lines = file.split(/\r\n|\r|\n/).length;
      const named = csv.ok ? csv.records.map(({ line }) => line) : [csv.line];
      expect(named.every((line) => line >= 1 && line <= lines)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
