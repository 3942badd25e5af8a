import * as z from 'zod';
import type { LocalizedText } from '../compiled/localized-text.ts';
import type { Affiliation } from '../event/affiliation-directory.ts';
import type { EventModel } from '../event/event.ts';
import { idSchema } from '../event/identifier.ts';
import { localizedTextSchema } from '../text/localized-text.ts';
import {
  type CsvImport,
  type CsvImportOptions,
  csvImport,
  type ImportedKind,
} from './csv-import.ts';
import { textFromCells } from './text-cells.ts';

/** How a file of affiliations is read. */
export interface ImportAffiliationsOptions extends CsvImportOptions {
  /** The event whose directory the rows are judged by; without one every row is new. */
  readonly event?: EventModel;
  /** What one entry is called, such as 'Region': needed for an event that has no directory yet. */
  readonly title?: LocalizedText;
}

/**
 * What a CSV file would do to the directory of affiliations, row by row, before anything is done. The
 * columns are `id`, and `name` or `name.nl`, `name.en` and so on. See the package's README for how
 * files, ids and empty cells are read.
 *
 * @param csv - the file as bytes, whose encoding is then checked, or as text; 10 MB and 10 000 rows at most.
 * @param options - `event` to judge by, `title` for a first directory, `makeIds`, and how to read the file.
 * @returns for each row a verdict with its problems; for the file what nobody reads; and `draft(event)`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { importAffiliations } from '@plenary/model/import';
 *
 * const regions = importAffiliations('id;name.nl;name.en;phone\nnoord;Noord;North;112\nzuid;Zuid;\n');
 * assert.deepEqual(regions.rows.map(({ line, id, verdict }) => [line, id, verdict]), [
 *   [2, 'noord', 'add'],
 *   [3, 'zuid', 'refused'],
 * ]);
 * assert.deepEqual(regions.rows[0]?.value?.name, { nl: 'Noord', en: 'North' });
 * assert.equal(regions.rows[1]?.problems[0]?.code, 'row.cells');
 * assert.deepEqual(regions.unread, ['phone']);
 * ```
 */
export function importAffiliations(
  csv: string | Uint8Array,
  options: ImportAffiliationsOptions = {},
): CsvImport<Affiliation> {
  const { event = null, title } = options;
  return csvImport(csv, affiliationKind(event?.languages ?? null, title), options, event);
}

const affiliationSchema: z.ZodType<Affiliation> = z.strictObject({
  id: idSchema,
  name: localizedTextSchema,
});

function affiliationKind(
  languages: readonly string[] | null,
  title: LocalizedText | undefined,
): ImportedKind<Affiliation> {
  return {
    columns: { plain: ['id'], texts: ['name'], languages },
    titled: 'name',
    schema: affiliationSchema,
    entries: (event) => event?.affiliations?.entries ?? [],
    reader: () => (cells, was) => ({ name: textFromCells('name', cells, was?.name) }),
    withEntries: (event, entries) => {
      const directory = event.affiliations ?? (title === undefined ? null : { title });
      return directory === null ? null : { ...event, affiliations: { ...directory, entries } };
    },
  };
}
