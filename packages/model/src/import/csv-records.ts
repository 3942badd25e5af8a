import { CsvError, parse } from 'csv-parse/sync';
import { type FileProblem, fileProblem } from './import-problem.ts';

/** One record of the file and the line on which it begins, from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

/** What parts the fields of a record. */
export type CsvDelimiter = ',' | ';' | '\t';

export const DELIMITERS: readonly CsvDelimiter[] = [',', ';', '\t'];

/** More than a model takes of anything; more than a person looks through. */
export const MOST_ROWS = 10_000;
const MOST_BYTES_A_ROW = 1_000_000;
const MOST_CELLS_A_ROW = 1000;

/**
 * The records of a CSV file (RFC 4180), lines without anything in them left out; or where it cannot
 * be read. One quote out of place moves every field behind it, so such a file gives no record at all.
 */
export function csvRecords(
  text: string,
  delimiter: CsvDelimiter,
):
  | { readonly ok: true; readonly records: CsvRecord[] }
  | { readonly ok: false; problem: FileProblem } {
  const bytes = new TextEncoder().encode(text);
  const lineAt = lineCounter(bytes);
  const records: CsvRecord[] = [];
  let from = 0;
  try {
    parse(bytes, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: MOST_BYTES_A_ROW,
      to: MOST_ROWS + 2,
      cast: (field, { index }) => {
        if (index < MOST_CELLS_A_ROW) return field;
        throw new CsvError('CSV_MAX_RECORD_SIZE', 'The row has too many cells.');
      },
      on_record: (fields: string[], info) => {
        records.push({ line: lineAt(from), fields });
        from = info.bytes;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const code = error.code === 'CSV_MAX_RECORD_SIZE' ? 'csv.row-too-large' : 'csv.quote';
    const at = typeof error.bytes === 'number' ? error.bytes : from;
    return { ok: false, problem: fileProblem(code, lineAt(at)) };
  }
  return records.length > MOST_ROWS + 1
    ? { ok: false, problem: fileProblem('file.too-many-rows', null, { most: MOST_ROWS }) }
    : { ok: true, records: records.filter(({ fields }) => fields.join('').trim() !== '') };
}

/** The line of what comes next at or behind a byte; asked in ascending order. */
function lineCounter(bytes: Uint8Array): (from: number) => number {
  let line = 1;
  let at = 0;
  const step = (): void => {
    const ends = bytes[at] === LF || (bytes[at] === CR && bytes[at + 1] !== LF);
    if (ends) line += 1;
    at += 1;
  };
  return (from) => {
    while (at < from) step();
    while (bytes[at] === LF || bytes[at] === CR) step();
    return line;
  };
}

const LF = 10;
const CR = 13;
