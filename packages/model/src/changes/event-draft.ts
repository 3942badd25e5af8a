import type { EventPath } from './event-path.ts';
import { type EventPlaces, placesIn } from './event-places.ts';

/** An object or a list of the draft, which may be written to. */
type Container = Record<string, unknown> | unknown[];

/** A copy of an event in the making: what is not written to is shared with the event it comes from. */
export interface EventDraft {
  readonly event: unknown;
  readonly put: (path: EventPath, value: unknown) => void;
  readonly remove: (path: EventPath) => void;
}

/** A draft of an event; the event itself stays as it is. */
export function draftOf(event: object): EventDraft {
  const root: Container = { ...event };
  const own = new Set<unknown>([root]);
  const places = placesIn(root);
  /** The object or list at a place, copied once with all that it stands in. */
  const open = (path: EventPath): Container => {
    let container: Container = root;
    for (const depth of path.keys()) {
      const inner = path.slice(0, depth + 1);
      const value = places.valueAt(inner);
      const mine = own.has(value) ? (value as Container) : copied(value);
      if (mine !== value) write(container, inner, mine, places);
      own.add(mine);
      container = mine;
    }
    return container;
  };
  return {
    event: root,
    put: (path, value) => write(open(path.slice(0, -1)), path, value, places),
    remove: (path) => {
      Reflect.deleteProperty(open(path.slice(0, -1)), path.at(-1) ?? '');
    },
  };
}

function copied(value: unknown): Container {
  return Array.isArray(value) ? [...value] : { ...(value as object) };
}

/** Defines rather than assigns, so that a key `__proto__` is only a key. */
function write(container: Container, path: EventPath, value: unknown, places: EventPlaces): void {
  const step = path.at(-1) ?? '';
  const key = Array.isArray(container)
    ? (places.positionsAt(path.slice(0, -1))?.get(step) ?? step)
    : step;
  Object.defineProperty(container, key, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}
