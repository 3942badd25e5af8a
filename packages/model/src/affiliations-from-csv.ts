import type { Affiliation } from './affiliation-directory.ts';
import { readCsv } from './csv-records.ts';
import { idSchema } from './identifier.ts';
import { languageTagSchema } from './localized-text.ts';

/** What is wrong with one line of the file; lines count from 1, the header's. */
export interface CsvProblem {
  readonly line: number;
  readonly code:
    | 'csv.empty'
    | 'csv.header'
    | 'csv.quote'
    | 'csv.columns'
    | 'id.malformed'
    | 'id.duplicate'
    | 'name.missing';
}

/** The entries of a directory, or what is wrong with the file. */
export type AffiliationsFromCsv =
  | { readonly ok: true; readonly entries: readonly Affiliation[] }
  | { readonly ok: false; readonly problems: readonly CsvProblem[] };

/**
 * The entries of an affiliation directory from a team's own file (RFC 4180): a header `id,name`, or
 * `id` and a column per language such as `id,nl,en`; then one entry a line. Commas or semicolons,
 * as the header has them.
 *
 * @param text - the whole file; a byte order mark is passed over.
 * @returns refused with `csv.empty`, `csv.header`, `csv.quote` (a quote out of place or left open),
 *   `csv.columns` (more or fewer than the header), `id.malformed`, `id.duplicate`, `name.missing`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { affiliationsFromCsv } from '@plenary/model';
 *
 * assert.deepEqual(affiliationsFromCsv('id;nl;en\nregio-1;Regio 1;Region 1\n'), {
 *   ok: true,
 *   entries: [{ id: 'regio-1', name: { nl: 'Regio 1', en: 'Region 1' } }],
 * });
 * ```
 */
export function affiliationsFromCsv(text: string): AffiliationsFromCsv {
  const csv = readCsv(text);
  if (!csv.ok) return refused([{ line: csv.line, code: 'csv.quote' }]);
  const [header, ...lines] = csv.records;
  if (header === undefined) return refused([{ line: 1, code: 'csv.empty' }]);
  const columns = header.fields.map((field) => field.trim());
  if (!isHeader(columns)) return refused([{ line: header.line, code: 'csv.header' }]);
  const seen = new Set<string>();
  const problems = lines.flatMap(({ line, fields }) => {
    const [id = ''] = fields.map((field) => field.trim());
    const code = problemOf(id, fields, columns, seen);
    seen.add(id);
    return code === null ? [] : [{ line, code }];
  });
  if (problems.length > 0) return refused(problems);
  return { ok: true, entries: lines.map(({ fields }) => entryOf(fields, columns)) };
}

function refused(problems: readonly CsvProblem[]): AffiliationsFromCsv {
  return { ok: false, problems: problems.slice(0, 100) };
}

function isHeader([id, ...names]: readonly string[]): boolean {
  if (id !== 'id' || names.length === 0 || new Set(names).size < names.length) return false;
  if (names.includes('name')) return names.length === 1;
  return names.every((name) => languageTagSchema.safeParse(name).success);
}

function problemOf(
  id: string,
  fields: readonly string[],
  columns: readonly string[],
  seen: ReadonlySet<string>,
): CsvProblem['code'] | null {
  if (fields.length !== columns.length) return 'csv.columns';
  if (!idSchema.safeParse(id).success) return 'id.malformed';
  if (seen.has(id)) return 'id.duplicate';
  return fields.some((field) => field.trim() === '') ? 'name.missing' : null;
}

function entryOf(fields: readonly string[], columns: readonly string[]): Affiliation {
  const [id = '', ...names] = fields.map((field) => field.trim());
  const [, ...languages] = columns;
  const [only = ''] = names;
  const name =
    languages[0] === 'name'
      ? only
      : Object.fromEntries(languages.map((language, index) => [language, names[index] ?? '']));
  return { id, name };
}
