import { type CsvDelimiter, DELIMITERS } from './csv-records.ts';
import { type FileProblem, fileProblem } from './import-problem.ts';

/**
 * A CSV file without the first line `sep=;` by which Excel is told the delimiter, and the delimiter
 * that it names; null where there is no such line. Its line end stays, so that lines keep their number.
 *
 * @param option - the delimiter that the caller has said, which wins.
 */
export function withoutSeparatorLine(
  text: string,
  option: CsvDelimiter | undefined,
):
  | { readonly ok: true; readonly text: string; readonly delimiter: CsvDelimiter | null }
  | { readonly ok: false; readonly problem: FileProblem } {
  const [line, given] = /^"?sep=([^\r\n])"?(?=[\r\n]|$)/i.exec(text) ?? [];
  if (line === undefined || given === undefined) return { ok: true, text, delimiter: null };
  const delimiter = option ?? DELIMITERS.find((one) => one === given);
  return delimiter === undefined
    ? {
        ok: false,
        problem: fileProblem('csv.delimiter', 1, { given, choices: DELIMITERS }),
      }
    : { ok: true, text: text.slice(line.length), delimiter };
}
