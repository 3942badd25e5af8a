/** A slip of the pen: more differences than these are another word. */
const MOST_SLIPS = 3;

/**
 * The id that was probably meant: the one with the fewest differing characters, three at most and
 * fewer than half of it; undefined when none is that near. The first of equals wins.
 */
export function nearestId(id: string, known: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let fewest = Math.min(MOST_SLIPS, Math.floor((id.length - 1) / 2)) + 1;
  for (const candidate of known) {
    const slips = slipsBetween(id, candidate, fewest);
    if (slips < fewest) [nearest, fewest] = [candidate, slips];
  }
  return nearest;
}

/**
 * Insertions, deletions and replacements from one word to the other (Levenshtein), or `limit` when
 * there are no fewer. Only the diagonal band that can stay below the limit is filled in, so a long
 * list of long ids costs little.
 */
function slipsBetween(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) >= limit) return limit;
  let row = Array.from({ length: other.length + 1 }, (_, column) => Math.min(column, limit));
  for (let line = 1; line <= one.length; line += 1) {
    const next = new Array<number>(other.length + 1).fill(limit);
    if (line < limit) next[0] = line;
    const last = Math.min(other.length, line + limit);
    for (let column = Math.max(1, line - limit); column <= last; column += 1) {
      const replaced = at(row, column - 1, limit) + (one[line - 1] === other[column - 1] ? 0 : 1);
      const inserted = Math.min(at(next, column - 1, limit), at(row, column, limit)) + 1;
      next[column] = Math.min(replaced, inserted, limit);
    }
    row = next;
  }
  return at(row, other.length, limit);
}

function at(row: readonly number[], column: number, otherwise: number): number {
  return row[column] ?? otherwise;
}
