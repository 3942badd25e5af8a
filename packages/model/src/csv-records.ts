/** One record of the file and the line on which it begins, from 1. */
interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

/** The records of a file, or the line of the quote that cannot be read. */
export type ReadCsv =
  | { readonly ok: true; readonly records: readonly CsvRecord[] }
  | { readonly ok: false; readonly line: number };

/**
 * The records of a CSV file (RFC 4180), lines without anything in them left out. The delimiter is a semicolon where the
 * first line has one and no comma before it, as spreadsheets write in Dutch.
 */
export function readCsv(file: string): ReadCsv {
  const text = file.replace(/^\ufeff/, '');
  const delimiter = /^[^\r\n,]*;/.test(text) ? ';' : ',';
  const field = new RegExp(
    `(?:"(?<quoted>[^"]*(?:""[^"]*)*)"|(?<plain>[^"${delimiter}\\r\\n]*))(?<end>${delimiter}|\\r\\n|\\n|\\r|$)`,
    'y',
  );
  const records: CsvRecord[] = [];
  let fields: string[] = [];
  let line = 1;
  let begins = 1;
  while (field.lastIndex < text.length || fields.length > 0) {
    const match = field.exec(text)?.groups;
    if (!match) return { ok: false, line };
    const { quoted, plain = '', end = '' } = match;
    fields.push(quoted?.replaceAll('""', '"') ?? plain);
    line += (quoted?.match(/\r\n|\n|\r/g)?.length ?? 0) + (end === delimiter ? 0 : 1);
    if (end === delimiter) continue;
    if (fields.join('') !== '') records.push({ line: begins, fields });
    [fields, begins] = [[], line];
  }
  return { ok: true, records };
}
