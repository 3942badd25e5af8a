import type { CompiledEarmark } from '@plenary/model/compiled';
import type { Belonging } from '../seats/seat.ts';

/** A stretch of time in which no earmark ends, so that each group stays with one of them. */
interface EarmarkEpoch {
  /** Its first instant; the first epoch has none and is from minus infinity. */
  readonly from: number;
  /** By group: the index of the earmark that counts it, -1 where none does. */
  readonly memberOf: readonly number[];
  /** By earmark: whether it still keeps seats; its end is exclusive. */
  readonly active: readonly boolean[];
}

/**
 * A quota's people sorted by which of its earmarks they match. Group 0 matches none. Counting the
 * seated people of each group is enough to know every earmark's members at any instant, since which
 * earmark counts a group changes only when one ends.
 */
export interface EarmarkGroups {
  /** By group: the earmarks it matches, in the order in which membership is tried. */
  readonly matches: readonly (readonly CompiledEarmark[])[];
  /** By what people belong to, then by its id: what that adds to the group's number. */
  readonly offsets: { readonly [Kind in keyof Belonging]: ReadonlyMap<string, number> };
  /** Earliest first, one more than there are instants at which earmarks end. */
  readonly epochs: readonly EarmarkEpoch[];
}

/**
 * Sorts the people of a quota by its earmarks: invitation is tried before affiliation, and that
 * before audience, each in the event's order.
 */
export function earmarkGroups(earmarks: readonly CompiledEarmark[]): EarmarkGroups {
  const invitations = named(earmarks, 'invitation');
  const affiliations = named(earmarks, 'affiliation');
  const audiences = named(earmarks, 'audience');
  const affiliationStep = audiences.size + 1;
  const matches = withNobody(invitations).flatMap((first) =>
    withNobody(affiliations).flatMap((second) =>
      withNobody(audiences).map((third) => [...first, ...second, ...third]),
    ),
  );
  return {
    matches,
    offsets: {
      invitation: offsets(invitations, (affiliations.size + 1) * affiliationStep),
      affiliation: offsets(affiliations, affiliationStep),
      audience: offsets(audiences, 1),
    },
    epochs: epochsOf(earmarks, matches),
  };
}

/** The number of the group somebody is in. */
export function groupOf({ offsets }: EarmarkGroups, somebody: Belonging): number {
  const offset = (kind: keyof Belonging): number => {
    const id = somebody[kind];
    return id === null ? 0 : (offsets[kind].get(id) ?? 0);
  };
  return offset('invitation') + offset('affiliation') + offset('audience');
}

/** The index of the epoch an instant is in. */
export function epochAt({ epochs }: EarmarkGroups, at: number): number {
  let index = 0;
  while ((epochs[index + 1]?.from ?? Number.NaN) <= at) index += 1;
  return index;
}

function epochsOf(
  earmarks: readonly CompiledEarmark[],
  matches: EarmarkGroups['matches'],
): readonly EarmarkEpoch[] {
  const ends = new Set(earmarks.map(({ untilAt }) => untilAt));
  const starts = [Number.NEGATIVE_INFINITY, ...[...ends].sort((one, other) => one - other)];
  const indexes = new Map(earmarks.map((earmark, index) => [earmark, index]));
  return starts.map((from) => {
    const isActive = ({ untilAt }: CompiledEarmark): boolean => from < untilAt;
    return {
      from,
      memberOf: matches.map((matched) => {
        const earmark = matched.find(isActive);
        return earmark === undefined ? -1 : (indexes.get(earmark) ?? -1);
      }),
      active: earmarks.map(isActive),
    };
  });
}

type Named = ReadonlyMap<string, readonly CompiledEarmark[]>;

/** By id, the earmarks that are for one kind of belonging. */
function named(earmarks: readonly CompiledEarmark[], kind: keyof Belonging): Named {
  const groups = new Map<string, CompiledEarmark[]>();
  for (const earmark of earmarks) {
    const ids: { readonly [Kind in keyof Belonging]?: string } = earmark.for;
    const id = ids[kind];
    if (id !== undefined) groups.set(id, [...(groups.get(id) ?? []), earmark]);
  }
  return groups;
}

function withNobody(groups: Named): readonly (readonly CompiledEarmark[])[] {
  return [[], ...groups.values()];
}

function offsets(groups: Named, step: number): ReadonlyMap<string, number> {
  return new Map([...groups.keys()].map((id, index) => [id, (index + 1) * step]));
}
