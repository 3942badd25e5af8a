import type { CompiledEarmark } from '@plenary/model/compiled';

/** What membership of an earmark depends on. */
export interface Belonging {
  readonly audience: string | null;
  readonly affiliation: string | null;
}

/**
 * A quota's people sorted by which of its earmarks they match. Group 0 matches none. Counting the
 * seated people of each group is enough to know every earmark's members at any instant, since which
 * earmark counts a group changes only when one ends.
 */
export interface EarmarkGroups {
  /** By group: the earmarks it matches, in the order in which membership is tried. */
  readonly matches: readonly (readonly CompiledEarmark[])[];
  /** By affiliation and by audience: what each adds to the group's number. */
  readonly affiliationOffsets: ReadonlyMap<string, number>;
  readonly audienceOffsets: ReadonlyMap<string, number>;
}

/** Sorts the people of a quota by its earmarks: affiliation is tried before audience, each in the event's order. */
export function earmarkGroups(earmarks: readonly CompiledEarmark[]): EarmarkGroups {
  const byAffiliation = grouped(earmarks, 'affiliation');
  const byAudience = grouped(earmarks, 'audience');
  const rows = [[], ...byAffiliation.values()];
  const columns = [[], ...byAudience.values()];
  return {
    matches: rows.flatMap((row) => columns.map((column) => [...row, ...column])),
    affiliationOffsets: offsets(byAffiliation, columns.length),
    audienceOffsets: offsets(byAudience, 1),
  };
}

/** The number of the group somebody is in. */
export function groupOf(groups: EarmarkGroups, { affiliation, audience }: Belonging): number {
  return (
    offsetOf(groups.affiliationOffsets, affiliation) + offsetOf(groups.audienceOffsets, audience)
  );
}

/** The earmark of which a group's people are members at an instant, if any. */
export function membershipAt(
  matches: readonly CompiledEarmark[],
  at: number,
): CompiledEarmark | undefined {
  return matches.find((earmark) => isActive(earmark, at));
}

/** Whether an earmark still keeps seats at an instant: its end is exclusive. */
export function isActive(earmark: CompiledEarmark, at: number): boolean {
  return at < earmark.untilAt;
}

function grouped(
  earmarks: readonly CompiledEarmark[],
  kind: 'affiliation' | 'audience',
): ReadonlyMap<string, CompiledEarmark[]> {
  const groups = new Map<string, CompiledEarmark[]>();
  for (const earmark of earmarks) {
    if (earmark.for.kind !== kind) continue;
    const named =
      earmark.for.kind === 'affiliation' ? earmark.for.affiliation : earmark.for.audience;
    groups.set(named, [...(groups.get(named) ?? []), earmark]);
  }
  return groups;
}

function offsets(groups: ReadonlyMap<string, unknown>, step: number): ReadonlyMap<string, number> {
  return new Map([...groups.keys()].map((name, index) => [name, (index + 1) * step]));
}

function offsetOf(offsetsByName: ReadonlyMap<string, number>, name: string | null): number {
  return name === null ? 0 : (offsetsByName.get(name) ?? 0);
}
