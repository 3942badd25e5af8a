import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvDelimiter, csvRecords, MOST_ROWS } from './csv-records.ts';

function records(text: string, delimiter: CsvDelimiter = ','): unknown {
  const csv = csvRecords(text, delimiter);
  return csv.ok
    ? csv.records.map(({ line, fields }) => [line, ...fields])
    : `line ${csv.problem.line}: ${csv.problem.code}`;
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

  it('know the line they begin on, also after a field of several lines and empty lines', () => {
    expect(records('a,"b\r\nb\n"\n\nc,d\n\r\n\r\n"é\r\n",f\ng,h')).toEqual([
      [1, 'a', 'b\r\nb\n'],
      [5, 'c', 'd'],
      [8, 'é\r\n', 'f'],
      [10, 'g', 'h'],
    ]);
  });

  it('keep empty fields, first, last and quoted, and the spaces of their fields', () => {
    expect(records(',a,\n"",b,""\n c , d ,')).toEqual([
      [1, '', 'a', ''],
      [2, '', 'b', ''],
      [3, ' c ', ' d ', ''],
    ]);
  });

  it('are parted by what is asked', () => {
    expect(records('a;b,c\nd;e', ';')).toEqual([
      [1, 'a', 'b,c'],
      [2, 'd', 'e'],
    ]);
    expect(records('a\tb;c', '\t')).toEqual([[1, 'a', 'b;c']]);
  });

  it('are none in an empty file, nor in lines that hold nothing', () => {
    expect(records('')).toEqual([]);
    expect(records('\n\r\n\n')).toEqual([]);
    expect(records('a,b\n,\n"",\n , ')).toEqual([[1, 'a', 'b']]);
  });
});

describe('a file gives no record when', () => {
  it.each([
    ['a quote stands inside a plain field', 'a,b\nc,d"e', 'line 2: csv.quote'],
    ['text follows a quote', 'a,"b"c', 'line 1: csv.quote'],
    ['a quote never ends', 'a,b\nc,d\n\n"e,f\ng,h', 'line 4: csv.quote'],
    ['a space stands before a quote', 'a, "b"', 'line 1: csv.quote'],
    ['a row is endless', `a,b\n"${'x'.repeat(1_000_002)}`, 'line 2: csv.row-too-large'],
    ['a row has a thousand cells', `a,b\n${','.repeat(1000)}`, 'line 2: csv.row-too-large'],
  ])('%s', (_, text, line) => {
    expect(records(text)).toBe(line);
  });

  it('it has more rows than anybody looks through', () => {
    expect(csvRecords('id\n'.repeat(MOST_ROWS + 1), ',')).toMatchObject({ ok: true });
    expect(records('id\n'.repeat(MOST_ROWS + 2))).toBe('line null: file.too-many-rows');
  });
});

it('reads any file to its end or to a line of it', () => {
  const anyFile = fc.string({
    unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', '\ufeff', 'é', '\0', '\ud800'),
  });
  fc.assert(
    fc.property(anyFile, (file) => {
      const csv = csvRecords(file, ',');
      const lines = file.split(/\r\n|\r|\n/).length;
      const named = csv.ok ? csv.records.map(({ line }) => line) : [csv.problem.line ?? 0];
      expect(named.every((line) => line >= 1 && line <= lines)).toBe(true);
      expect(named).toEqual([...named].sort((one, other) => one - other));
    }),
    { numRuns: 500 },
  );
});

it('gives back every field that was written, quoted as RFC 4180 has it', () => {
  const field = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', '\r', ' ', '=') });
  const delimiters = fc.constantFrom<CsvDelimiter>(',', ';', '\t');
  fc.assert(
    fc.property(fc.array(field, { minLength: 1 }), delimiters, (texts, delimiter) => {
      const lines = texts.map((text, at) => `${at}${delimiter}"${text.replaceAll('"', '""')}"`);
      const csv = csvRecords(lines.join('\r\n'), delimiter);
      expect(csv.ok && csv.records.map(({ fields }) => fields[1])).toEqual(texts);
    }),
  );
});
