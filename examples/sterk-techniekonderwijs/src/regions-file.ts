import { readFileSync } from 'node:fs';
import type { Affiliation } from '@plenary/model';
import { importAffiliations } from '@plenary/model/import';

/**
 * A team's own regions from a CSV file with the columns `id` and `name`, or `id`, `nl` and `en`.
 *
 * @param path - the file, such as `data/regions.example.csv`.
 * @throws Error (`code: 'regions.invalid'`) naming each line that cannot be read.
 */
export function regionsFromFile(path: string): readonly Affiliation[] {
  const columns = { nl: 'name.nl', en: 'name.en' };
  const { rows, problems, unread } = importAffiliations(readFileSync(path), { columns });
  const wrong = [
    ...problems,
    ...unread.map((heading) => ({ line: 1, code: `column ${heading} is not read` })),
    ...rows.flatMap(({ line, problems: own }) => own.map(({ code }) => ({ line, code }))),
  ].map(({ line, code }) => `line ${line}: ${code}`);
  if (wrong.length === 0) return rows.flatMap(({ value }) => value ?? []);
  throw Object.assign(new Error(`${path} is not a list of regions (${wrong.join(', ')}).`), {
    code: 'regions.invalid',
  });
}
