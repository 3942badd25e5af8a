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
 * Insertions, deletions and replacements from one word to the other (Levenshtein), from a place in
 * each on, or `limit` when there are no fewer. What is alike is passed over, and of what differs
 * three ways lead on: with a limit of four at most, long lists of long ids cost little.
 */
function slipsBetween(one: string, other: string, limit: number, from = 0, to = 0): number {
  if (Math.abs(one.length - from - (other.length - to)) >= limit) return limit;
  let [at, there] = [from, to];
  while (at < one.length && one[at] === other[there]) {
    at += 1;
    there += 1;
  }
  if (at === one.length) return other.length - there;
  if (there === other.length) return one.length - at;
  let fewest = limit;
  for (const [step, stepThere] of STEPS) {
    const slips = 1 + slipsBetween(one, other, fewest - 1, at + step, there + stepThere);
    fewest = Math.min(fewest, slips);
  }
  return fewest;
}

/** A letter that was replaced, put in or left out. */
const STEPS = [
  [1, 1],
  [1, 0],
  [0, 1],
] as const;
