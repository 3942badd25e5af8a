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

  it('lists the columns that nobody reads, also one that differs by a capital from one it has', () => {
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
    expect(table(bytes).readAs).toEqual({
      encoding: 'utf-8',
      byteOrderMark: true,
      delimiter: ';',
      separatorLine: false,
    });
  });
});

describe('a first line that only names the delimiter', () => {
  it('is followed and told, and the lines behind it keep their numbers', () => {
    for (const first of ['sep=;\r\n', '\ufeff"sep=;"\n', 'SEP=;\r']) {
      const { readAs, columns, rows } = table(`${first}id;title, of all\na;b\n`);
      expect([readAs.delimiter, readAs.separatorLine]).toEqual([';', true]);
      expect([columns, rows.map(({ line }) => line)]).toEqual([['id'], [3]]);
    }
    expect(table('sep=\t\nid\ttitle\n').columns).toEqual(['id', 'title']);
  });

  it('gives way to the delimiter that one says', () => {
    const { readAs, columns } = table('sep=|\nid,title\n', { delimiter: ',' });
    expect([readAs.delimiter, readAs.separatorLine, columns.length]).toEqual([',', true, 2]);
  });

  it('is refused with a delimiter that is none of ours', () => {
    expect(csvTable('sep=|\nid|title\n', known, {})).toEqual({
      ok: false,
      problems: [
        {
          code: 'csv.delimiter',
          line: 1,
          column: null,
          params: { given: '|', choices: [',', ';', '\t'] },
        },
      ],
    });
  });

  it('is one only when nothing else stands in it', () => {
    expect(table('sep=;x,id\na,b\n').unread).toEqual(['sep=;x']);
  });
});

describe('a heading in other capitals', () => {
  it('is refused with the column that it would be, and the delimiter is found all the same', () => {
    const read = csvTable('ID;Title.nl;Speaker\na;b;c\n', known, {});
    expect(read.ok ? [] : read.problems).toEqual([
      { code: 'column.capitals', line: 1, column: 'ID', params: { nearest: 'id' } },
      { code: 'column.capitals', line: 1, column: 'Title.nl', params: { nearest: 'title.nl' } },
    ]);
  });

  it('is read, or left unread, when one says what it means', () => {
    const { columns, unread } = table('ID,Room,title\n', { columns: { ID: 'id', Room: '' } });
    expect([columns, unread]).toEqual([['id', 'title'], ['Room']]);
  });
});

describe('an option that no file is read by', () => {
  it.each([
    ['delimiter', '|'],
    ['encoding', 'utf-9'],
  ])('is refused, as %s %s', (option, given) => {
    const read = csvTable('id\na\n', known, { [option]: given });
    expect(read.ok ? [] : read.problems).toMatchObject([
      { code: 'option.unknown', line: null, column: option, params: { given } },
    ]);
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
