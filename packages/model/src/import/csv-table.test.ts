import { describe, expect, it } from 'vitest';
import { type CsvOptions, type CsvTable, csvTable } from './csv-table.ts';

const known = { plain: ['id', 'room'], texts: ['title'], languages: ['nl', 'en'] };

function table(file: string | Uint8Array, options: CsvOptions = {}): CsvTable {
  const read = csvTable(file, known, options);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.table;
}

function problems(file: string, languages: readonly string[] | null = known.languages): unknown {
  const read = csvTable(file, { ...known, languages }, {});
  return read.ok ? 'read' : read.problems.map(({ line, column, code }) => [line, column, code]);
}

describe('a table', () => {
  it('is parted by what makes most of its columns known, and says by what', () => {
    expect(table('id,title\na,b').readAs.delimiter).toBe(',');
    expect(table('"id";title;"x, y"\na;b;c').readAs.delimiter).toBe(';');
    expect(table('id\ttitle.nl\na\tb').readAs.delimiter).toBe('\t');
    expect(table('id\na').readAs.delimiter).toBe(',');
    expect(table('x;id,title\na;b,c', { delimiter: ';' }).columns).toEqual([]);
  });

  it('lists the columns that nobody reads, also one that differs by a capital', () => {
    const { columns, unread } = table('id,Title,title,speaker notes,title_en\n');
    expect(columns).toEqual(['id', 'title']);
    expect(unread).toEqual(['Title', 'speaker notes', 'title_en']);
  });

  it('may call its columns otherwise when one says what they mean', () => {
    const { columns, unread } = table('Nr,Titel,__proto__\n', {
      columns: { Nr: 'id', Titel: 'title.nl' },
    });
    expect([columns, unread]).toEqual([['id', 'title.nl'], ['__proto__']]);
  });

  it('trims its cells, ends their lines in one way and keeps a formula as the text it is', () => {
    const [row] = table('id,title\r\n a ,"=1+1\r\n@x "\r\n').rows;
    expect([...(row?.cells ?? [])]).toEqual([
      ['id', 'a'],
      ['title', '=1+1\n@x'],
    ]);
  });

  it('says how it was read', () => {
    const bytes = new TextEncoder().encode('\ufeffid;title\na;b\n');
    expect(table(bytes).readAs).toEqual({ encoding: 'utf-8', byteOrderMark: true, delimiter: ';' });
  });
});

describe('a row', () => {
  it('with more or fewer cells than columns says so', () => {
    const { rows } = table('id,title\na\nb,c,d\n');
    expect(rows.map(({ line, problems: [problem] }) => [line, problem])).toEqual([
      [2, { code: 'row.cells', column: null, params: { cells: 1, columns: 2 } }],
      [3, { code: 'row.cells', column: null, params: { cells: 3, columns: 2 } }],
    ]);
  });

  it.each([
    ['a NUL', 'x\0', 'U+0000'],
    ['an escape', '\u001b[1m', 'U+001B'],
    ['half a character', '\ud800x', 'U+FFFD'],
    ['a letter that was lost before', 'caf\ufffd', 'U+FFFD'],
    ['a control character of a wrong encoding', 'caf\u0092', 'U+0092'],
  ])('with %s names it and its column', (_, cell, character) => {
    const [row] = table(`id,title\na,${cell}\n`).rows;
    expect(row?.problems).toEqual([
      { code: 'cell.character', column: 'title', params: { character } },
    ]);
  });

  it('may have tabs, line ends and emoji', () => {
    expect(table('id,title\na,"x\ty\n👩‍🔧"\n').rows[0]?.problems).toEqual([]);
  });
});

describe('a header is refused', () => {
  it.each([
    ['that is not there', '\n\n', [[1, null, 'file.empty']]],
    ['with a column twice', 'id,title,id\n', [[1, 'id', 'column.duplicate']]],
    ['with a language the event has not', 'id,title.ln\n', [[1, 'title.ln', 'column.language']]],
    [
      'with a text both bare and by language',
      '\nid,title,title.nl\n',
      [[2, 'title.nl', 'column.mixed']],
    ],
  ])('%s', (_, file, found) => {
    expect(problems(file)).toEqual(found);
  });

  it('with what is no language at all, where there is no event to ask', () => {
    expect(problems('id,title.fr\n', null)).toBe('read');
    expect(problems('id,title.\n', null)).toEqual([[1, 'title.', 'column.language']]);
  });

  it('with more columns than a table has', () => {
    const header = Array.from({ length: 400 }, (_, at) => `title.x-${at}`).join(',');
    expect(problems(header, null)).toEqual([[1, null, 'file.too-many-columns']]);
  });
});
