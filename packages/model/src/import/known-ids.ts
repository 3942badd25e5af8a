import { nearestId } from '../check/nearest-id.ts';
import { type ImportProblem, problem } from './import-problem.ts';

/** The ids of a list of the event, in which references are looked up. */
export interface KnownIds {
  /** Puts an id that is none of them among the problems of its column, with the nearest one. */
  check(id: string, column: string, found: ImportProblem[]): void;
}

/** Unknown ids for which the nearest is sought: each costs a walk through all, and one shows the slip. */
const MOST_SOUGHT = 20;

export function knownIds(entries: readonly { readonly id: string }[] = []): KnownIds {
  const ids = new Set(entries.map(({ id }) => id));
  const nearestTo = new Map<string, string | undefined>();
  return {
    check(id, column, found) {
      if (ids.has(id)) return;
      if (!nearestTo.has(id) && nearestTo.size < MOST_SOUGHT) nearestTo.set(id, nearestId(id, ids));
      const nearest = nearestTo.get(id);
      const meant = nearest !== undefined && { nearest };
      found.push(problem('reference.unknown', column, { id, ...meant }));
    },
  };
}
