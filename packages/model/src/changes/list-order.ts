/** How one order of distinct ids becomes another. */
export interface ListOrder {
  /** Ids in both that need not move: as many as can stay. */
  readonly stay: ReadonlySet<string>;
  /** The nearest id that stays in front of each other one, in each order; null at the head. */
  readonly before: ReadonlyMap<string, string | null>;
  readonly after: ReadonlyMap<string, string | null>;
}

/**
 * What stays and what moves. A place is told by the nearest id that stays, so that an entry that moves
 * always has another place than before: with the same one it could have stayed.
 */
export function listOrder(before: readonly string[], after: readonly string[]): ListOrder {
  const placeBefore = new Map(before.map((id, place) => [id, place]));
  const common = after.filter((id) => placeBefore.has(id));
  const rising = longestRising(common.map((id) => placeBefore.get(id) ?? 0));
  const stay = new Set(rising.flatMap((index) => common[index] ?? []));
  return { stay, before: anchors(before, stay), after: anchors(after, stay) };
}

/** The nearest id that stays in front of each one that does not; null at the head. */
export function anchors(
  ids: readonly string[],
  stay: Pick<ReadonlySet<string>, 'has'>,
): Map<string, string | null> {
  const found = new Map<string, string | null>();
  let anchor: string | null = null;
  for (const id of ids) {
    if (stay.has(id)) anchor = id;
    else found.set(id, anchor);
  }
  return found;
}

/**
 * Positions of a longest rising run of distinct numbers, not necessarily side by side (patience
 * sorting, Schensted 1961), in n log n steps.
 */
function longestRising(numbers: readonly number[]): number[] {
  /** Position of the smallest last number of a rising run of each length. */
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [index, number] of numbers.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    previous[index] = ends[low - 1] ?? -1;
    ends[low] = index;
  }
  const run: number[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) run.push(at);
  return run.reverse();
}
