import { type ImportProblem, problem } from './import-problem.ts';
import type { KnownIds } from './known-ids.ts';

type Cells = ReadonlyMap<string, string>;

/** The text of a cell; as it was where the column is missing, undefined where the cell is empty. */
export function cellText(
  column: string,
  cells: Cells,
  was: string | undefined,
): string | undefined {
  const cell = cells.get(column);
  if (cell === undefined) return was;
  return cell === '' ? undefined : cell;
}

/** The id in a cell, which must be one of the event's. */
export function cellReference(
  column: string,
  cells: Cells,
  was: string | undefined,
  known: KnownIds,
  found: ImportProblem[],
): string | undefined {
  const id = cellText(column, cells, was);
  if (id !== undefined && cells.has(column)) known.check(id, column, found);
  return id;
}

/** `true` or `false`; a false that says no more than the key's absence leaves it out. */
export function cellYesNo(
  column: string,
  cells: Cells,
  was: boolean | undefined,
  found: ImportProblem[],
): boolean | undefined {
  const cell = cells.get(column);
  if (cell === undefined) return was;
  if (cell === 'true') return true;
  if (cell === 'false') return was === undefined ? undefined : false;
  if (cell !== '') found.push(problem('cell.choice', column, { choices: ['true', 'false'] }));
  return undefined;
}
