import type { LocalizedText } from '../compiled/localized-text.ts';
import { madeId } from './made-id.ts';
import { wordingsOf } from './text-cells.ts';

/** A room, a track or a person of the schedule, and the id by which the event knows it. */
export interface NamedEntry {
  readonly kind: 'room' | 'track' | 'contributor';
  readonly id: string;
  readonly name: string;
  /** `same`: one of the event's own has this name, and stays as it is. */
  readonly verdict: 'add' | 'same';
  /** Another has the id that the name makes, so this one has a number behind it. */
  readonly numbered: boolean;
}

/** Ids for names, each made once. */
export interface NamedEntries {
  /** The id for a name; null where no letter of it is left. Who has one name may have two keys. */
  idFor(name: string, key?: string): string | null;
  entries(): readonly NamedEntry[];
}

/** Finds the event's own entries by their name in any language, and makes ids for the others. */
export function namedEntries(
  kind: NamedEntry['kind'],
  standing: readonly { readonly id: string; readonly name: LocalizedText }[],
): NamedEntries {
  const byKey = new Map<string, NamedEntry>();
  const freeId = freeIds(new Set(standing.map(({ id }) => id)));
  const byName = new Map<string, string[]>();
  for (const { id, name } of standing) {
    for (const words of new Set(wordingsOf(name))) {
      byName.set(words, [...(byName.get(words) ?? []), id]);
    }
  }
  return {
    idFor(name, key = name) {
      const known = byKey.get(key);
      if (known !== undefined) return known.id;
      const own = byName.get(name)?.shift();
      const made = own === undefined ? freeId(name) : null;
      const id = own ?? made?.id ?? null;
      if (id === null) return null;
      const verdict = own === undefined ? 'add' : 'same';
      byKey.set(key, { kind, id, name, verdict, numbered: made?.numbered ?? false });
      return id;
    },
    entries: () => [...byKey.values()],
  };
}

/** Makes ids that nothing has yet. It remembers how far each name has been numbered. */
function freeIds(
  taken: Set<string>,
): (name: string) => { readonly id: string; readonly numbered: boolean } | null {
  const numbers = new Map<string, number>();
  return (name) => {
    const base = madeId(name);
    if (base === null) return null;
    const short = base.slice(0, MOST_BEFORE_NUMBER).replace(/-$/, '');
    let number = numbers.get(base) ?? 1;
    let id = number === 1 ? base : `${short}-${number}`;
    while (taken.has(id)) {
      number += 1;
      id = `${short}-${number}`;
    }
    numbers.set(base, number);
    taken.add(id);
    return { id, numbered: number > 1 };
  };
}

/** Of the 64 characters of an id, those before a number of five digits. */
const MOST_BEFORE_NUMBER = 58;
