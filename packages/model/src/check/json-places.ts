import { pathSteps } from './finding-path.ts';
import { scanJson } from './scan-json.ts';

/** Where a value stands in a JSON text, and the key before it. Offsets in UTF-16 units. */
export interface JsonPlace {
  readonly value: number;
  /** null in a list, and at the root. */
  readonly key: number | null;
}

/** A step that leads to places that are looked for. */
interface Step {
  readonly next: Map<string | number, Step>;
  place: JsonPlace | null;
}

/**
 * Looks up places in a JSON text, all in one walk. What is not there is found at the nearest thing
 * around it that is; a key written twice, at the last.
 */
export function jsonPlaces(text: string, paths: readonly string[]): JsonPlace[] {
  const root: Step = { next: new Map(), place: null };
  const wanted = paths.map((path) => {
    const way = [root];
    for (const step of pathSteps(path)) way.push(stepFrom(way.at(-1) ?? root, step));
    return way;
  });
  const met: (Step | undefined)[] = [root];
  let lastKey: number | null = null;
  scanJson(text, {
    key: (_, offset) => {
      lastKey = offset;
    },
    value: (steps, offset) => {
      const last = steps.at(-1);
      const step = last === undefined ? root : met[steps.length - 1]?.next.get(last);
      met[steps.length] = step;
      if (step) step.place = { value: offset, key: typeof last === 'string' ? lastKey : null };
    },
  });
  return wanted.map(
    (way) => way.findLast(({ place }) => place !== null)?.place ?? { value: 0, key: null },
  );
}

function stepFrom(step: Step, to: string | number): Step {
  const known = step.next.get(to);
  if (known) return known;
  const next: Step = { next: new Map(), place: null };
  step.next.set(to, next);
  return next;
}
