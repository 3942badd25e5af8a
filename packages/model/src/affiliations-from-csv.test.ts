import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { affiliationsFromCsv } from './affiliations-from-csv.ts';

function entries(text: string): unknown {
  const read = affiliationsFromCsv(text);
  return read.ok ? read.entries : read.problems.map(({ line, code }) => `${line} ${code}`);
}

describe('a file of affiliations', () => {
  it('has an id and a name on every line', () => {
    expect(entries('id,name\r\nregio-1,Regio 1\r\nregio-2,Regio 2\r\n')).toEqual([
      { id: 'regio-1', name: 'Regio 1' },
      { id: 'regio-2', name: 'Regio 2' },
    ]);
  });

  it('has a column for each language it is written in', () => {
    expect(entries('id,nl,en\nregio-1,Regio 1,Region 1')).toEqual([
      { id: 'regio-1', name: { nl: 'Regio 1', en: 'Region 1' } },
    ]);
  });

  it('may have semicolons, a byte order mark and empty lines, as spreadsheets write', () => {
    expect(entries('\ufeffid;name\r\n\r\nregio-1; Zeist, De Bilt \r\n\r\n')).toEqual([
      { id: 'regio-1', name: 'Zeist, De Bilt' },
    ]);
  });

  it('may have delimiters, quotes and line breaks in quotes', () => {
    expect(entries('id,name\na,"De ""Kas"", Utrecht"\nb,"een\ntwee"\nc,Drie')).toEqual([
      { id: 'a', name: 'De "Kas", Utrecht' },
      { id: 'b', name: 'een\ntwee' },
      { id: 'c', name: 'Drie' },
    ]);
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['is empty', '', ['1 csv.empty']],
    ['has no id column', 'name,id\na,b', ['1 csv.header']],
    ['has an id alone', 'id\na', ['1 csv.header']],
    ['has a column that is no language', 'id,nl,name of it\na,b,c', ['1 csv.header']],
    ['has a name beside languages', 'id,nl,name\na,b,c', ['1 csv.header']],
    ['has a language twice', 'id,nl,nl\na,b,c', ['1 csv.header']],
    ['has a quote in a field', 'id,name\na,x"y', ['2 csv.quote']],
    ['has text behind a quote', 'id,name\na,"x"y', ['2 csv.quote']],
    ['has a quote left open', 'id,name\na,"x\ny', ['2 csv.quote']],
  ])('%s', (_, text, problems) => {
    expect(entries(text)).toEqual(problems);
  });

  it('names every line that is wrong, by where it begins', () => {
    const text = 'id,name\na,"een\ntwee"\nRegio 2,x\na,Weer\nd\ne,f,g\nh, \n';
    expect(entries(text)).toEqual([
      '4 id.malformed',
      '5 id.duplicate',
      '6 csv.columns',
      '7 csv.columns',
      '8 name.missing',
    ]);
  });

  it('names a hundred lines at most', () => {
    expect(entries(`id,name\n${'X,x\n'.repeat(200)}`)).toHaveLength(100);
  });
});

it('gives back every name that was written, quoted as RFC 4180 has it', () => {
  const name = fc
    .string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', '\r', ' ') })
    .map((text) => `x${text}x`);
  fc.assert(
    fc.property(fc.array(name, { minLength: 1 }), fc.constantFrom(',', ';'), (names, delimiter) => {
      const lines = names.map(
        (text, index) => `a-${index}${delimiter}"${text.replaceAll('"', '""')}"`,
      );
      const file = [`id${delimiter}name`, ...lines].join('\r\n');
      expect(entries(file)).toEqual(names.map((text, index) => ({ id: `a-${index}`, name: text })));
    }),
  );
});
