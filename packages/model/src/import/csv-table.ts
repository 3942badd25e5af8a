import { languageTagSchema } from '../text/localized-text.ts';
import { type CsvDelimiter, csvRecords, DELIMITERS } from './csv-records.ts';
import { decodedFile, ENCODINGS, type FileEncoding } from './decoded-file.ts';
import { unknownOption } from './import-option.ts';
import { type FileProblem, fileProblem, type ImportProblem, problem } from './import-problem.ts';
import { oddCharacter, plainText } from './plain-text.ts';
import { withoutSeparatorLine } from './separator-line.ts';

/** How a file is to be read, where it does not say so itself. */
export interface CsvOptions {
  /** What the first line `sep=;` says, else the one by which most columns are known, unless said here. */
  readonly delimiter?: CsvDelimiter;
  /** By default what the byte order mark says, else UTF-8. Text that is given as a string has none. */
  readonly encoding?: FileEncoding;
  /** Headings of the file that mean a column of ours, such as `{ Titel: 'title.nl' }`; `''` is none. */
  readonly columns?: Readonly<Record<string, string>>;
}

/** How the file was read. */
export interface ReadAs {
  readonly encoding: FileEncoding | 'text';
  readonly byteOrderMark: boolean;
  readonly delimiter: CsvDelimiter;
  /** Whether the file begins with a line that only names the delimiter, `sep=;`, as Excel has it. */
  readonly separatorLine: boolean;
}

/** The columns that an importer reads. */
export interface KnownColumns {
  readonly plain: readonly string[];
  /** Texts, in a column of their own or one a language: `title`, or `title.nl` and `title.en`. */
  readonly texts: readonly string[];
  /** Languages that text columns may have; null for any. */
  readonly languages: readonly string[] | null;
}

/** One row: the cells of the columns that are read, trimmed; an empty cell is an empty text. */
export interface TableRow {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
  readonly problems: readonly ImportProblem[];
}

/** A table of known columns. */
export interface CsvTable {
  readonly readAs: ReadAs;
  readonly columns: readonly string[];
  /** Headings of columns that nobody reads. */
  readonly unread: readonly string[];
  readonly rows: readonly TableRow[];
}

/** A table by the columns of its first row, or why none of it is read. */
export function csvTable(
  source: string | Uint8Array,
  known: KnownColumns,
  options: CsvOptions,
):
  | { readonly ok: true; readonly table: CsvTable }
  | { readonly ok: false; problems: FileProblem[] } {
  const unknown = [
    ...unknownOption('delimiter', options.delimiter, DELIMITERS),
    ...unknownOption('encoding', options.encoding, ENCODINGS),
  ];
  if (unknown.length > 0) return { ok: false, problems: unknown };
  const decoded = decodedFile(source, options.encoding);
  if (!decoded.ok) return { ok: false, problems: [decoded.problem] };
  const { encoding, byteOrderMark } = decoded.file;
  const separated = withoutSeparatorLine(decoded.file.text, options.delimiter);
  if (!separated.ok) return { ok: false, problems: [separated.problem] };
  const { text } = separated;
  const columnOf = (heading: string): string | null => knownColumn(heading, known, options.columns);
  const meant = (heading: string): boolean =>
    columnOf(heading) !== null || columnButForCapitals(heading, known, options.columns) !== null;
  const delimiter = options.delimiter ?? separated.delimiter ?? likelyDelimiter(text, meant);
  const csv = csvRecords(text, delimiter);
  if (!csv.ok) return { ok: false, problems: [csv.problem] };
  const [header, ...records] = csv.records;
  if (header === undefined) return { ok: false, problems: [fileProblem('file.empty', 1)] };
  const headings = header.fields.map((heading) => heading.trim());
  const columns = headings.map(columnOf);
  const problems = [
    ...headerProblems(columns, known, header.line),
    ...capitalProblems(headings, columns, known, options.columns, header.line),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const read = columns.flatMap((column, index) => (column === null ? [] : [{ column, index }]));
  const rows = records.map(({ line, fields }) => tableRow(line, fields, columns.length, read));
  return {
    ok: true,
    table: {
      readAs: { encoding, byteOrderMark, delimiter, separatorLine: separated.delimiter !== null },
      columns: read.map(({ column }) => column),
      unread: headings.filter((_, index) => columns[index] === null).slice(0, MOST_UNREAD),
      rows,
    },
  };
}

/** The column of ours that a heading means; null for one that nobody reads. */
function knownColumn(
  heading: string,
  { plain, texts }: KnownColumns,
  renamed: Readonly<Record<string, string>> = {},
): string | null {
  const column = Object.hasOwn(renamed, heading) ? (renamed[heading] ?? heading) : heading;
  const [base = '', language] = column.split(/\.(.*)/s);
  if (language === undefined)
    return plain.includes(column) || texts.includes(column) ? column : null;
  return texts.includes(base) ? column : null;
}

/** The column that a heading would be in other capitals; null too where the heading is renamed. */
function columnButForCapitals(
  heading: string,
  { plain, texts }: KnownColumns,
  renamed: Readonly<Record<string, string>> = {},
): string | null {
  if (Object.hasOwn(renamed, heading)) return null;
  const [base = '', language] = heading.split(/\.(.*)/s);
  const candidates = language === undefined ? [...plain, ...texts] : texts;
  const name = candidates.find((column) => column.toLowerCase() === base.toLowerCase());
  if (name === undefined) return null;
  const column = language === undefined ? name : `${name}.${language}`;
  return column === heading ? null : column;
}

/** Spreadsheets write a semicolon where the decimal mark is a comma, as in Dutch. */
function likelyDelimiter(text: string, meant: (heading: string) => boolean): CsvDelimiter {
  const header =
    text
      .slice(0, MOST_HEADER)
      .trimStart()
      .split(/[\r\n]/, 1)[0] ?? '';
  const knownBy = (delimiter: string): number =>
    header.split(delimiter).filter((heading) => meant(heading.replaceAll('"', '').trim())).length;
  return DELIMITERS.reduce((best, next) => (knownBy(next) > knownBy(best) ? next : best));
}

const MOST_HEADER = 10_000;
const MOST_COLUMNS = 300;

/** Of headings that nobody reads, as many as a person looks through. */
export const MOST_UNREAD = 100;

function headerProblems(
  columns: readonly (string | null)[],
  { languages }: KnownColumns,
  line: number,
): FileProblem[] {
  const read = columns.filter((column) => column !== null).length;
  if (read > MOST_COLUMNS) {
    return [fileProblem('file.too-many-columns', line, { columns: read, most: MOST_COLUMNS })];
  }
  const found: FileProblem[] = [];
  const seen = new Set<string>();
  for (const column of columns) {
    if (column === null) continue;
    const [base = '', language] = column.split(/\.(.*)/s);
    if (seen.has(column)) found.push(fileProblem('column.duplicate', line, {}, column));
    if (language !== undefined) {
      if (!isLanguageOf(language, languages)) {
        found.push(fileProblem('column.language', line, { languages: languages ?? [] }, column));
      }
      if (columns.includes(base)) found.push(fileProblem('column.mixed', line, {}, column));
    }
    seen.add(column);
  }
  return found;
}

/** `Title` is read as no column and not as `title` either: whoever has the file says which it is. */
function capitalProblems(
  headings: readonly string[],
  columns: readonly (string | null)[],
  known: KnownColumns,
  renamed: CsvOptions['columns'],
  line: number,
): FileProblem[] {
  return headings.slice(0, MOST_COLUMNS).flatMap((heading, index) => {
    if (columns[index] !== null) return [];
    const nearest = columnButForCapitals(heading, known, renamed);
    return nearest === null || columns.includes(nearest)
      ? []
      : [fileProblem('column.capitals', line, { nearest }, heading)];
  });
}

function isLanguageOf(tag: string, languages: readonly string[] | null): boolean {
  return languages === null ? languageTagSchema.safeParse(tag).success : languages.includes(tag);
}

function tableRow(
  line: number,
  fields: readonly string[],
  width: number,
  read: readonly { readonly column: string; readonly index: number }[],
): TableRow {
  const problems: ImportProblem[] = [];
  const cells = new Map<string, string>();
  if (fields.length !== width) {
    problems.push(problem('row.cells', null, { cells: fields.length, columns: width }));
  }
  for (const { column, index } of read) {
    const cell = plainText(fields[index] ?? '');
    const character = oddCharacter(cell);
    if (character !== null) problems.push(problem('cell.character', column, { character }));
    cells.set(column, cell);
  }
  return { line, cells, problems };
}
