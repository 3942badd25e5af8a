import { readFileSync } from 'node:fs';
import { type Affiliation, affiliationsFromCsv } from '@plenary/model';

/**
 * A team's own regions from a CSV file with the columns `id` and `name`, or `id`, `nl` and `en`.
 *
 * @param path - the file, such as `data/regions.example.csv`.
 * @throws Error (`code: 'regions.invalid'`) naming each line that cannot be read.
 */
export function regionsFromFile(path: string): readonly Affiliation[] {
  const read = affiliationsFromCsv(readFileSync(path, 'utf8'));
  if (read.ok) return read.entries;
  const lines = read.problems.map(({ line, code }) => `line ${line}: ${code}`).join(', ');
  throw Object.assign(new Error(`${path} is not a list of regions (${lines}).`), {
    code: 'regions.invalid',
  });
}
