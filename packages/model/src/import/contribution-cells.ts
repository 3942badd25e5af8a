import type { Contribution } from '../programme/contribution.ts';
import { type ImportProblem, problem } from './import-problem.ts';
import type { KnownIds } from './known-ids.ts';

/**
 * The contributions in a cell: `chair:host, speaker-1:speaker`, parted by commas or line ends. A role
 * is what follows the first colon; without one it is `role`, or a problem where that is not given.
 */
export function contributionsFromCell(
  cells: ReadonlyMap<string, string>,
  was: readonly Contribution[] | undefined,
  role: string | undefined,
  known: KnownIds,
  found: ImportProblem[],
): readonly Contribution[] | undefined {
  const cell = cells.get('contributors');
  if (cell === undefined) return was;
  const contributions = cell
    .split(/[,\n]/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => contribution(text, role, known, found));
  return contributions.length === 0 ? undefined : contributions;
}

function contribution(
  text: string,
  otherwise: string | undefined,
  known: KnownIds,
  found: ImportProblem[],
): Contribution {
  const [id = '', given = ''] = text.split(/:(.*)/s).map((part) => part.trim());
  const role = given === '' ? (otherwise ?? '') : given;
  if (role === '') found.push(problem('cell.form', 'contributors', { rule: 'contribution' }));
  known.check(id, 'contributors', found);
  return { contributor: id, role };
}
