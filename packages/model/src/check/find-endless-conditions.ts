import type { Found } from './found.ts';

/** Conditions inside one condition, counted wherever they stand: far more than anybody writes. */
const MOST_CONDITIONS = 2000;

/**
 * Finds conditions that go on and on: a value that is not from JSON may hold itself many times over,
 * and no limit on depth or on each list keeps that from growing without end. Returns whether any did.
 */
export function findEndlessConditions(value: unknown, found: Found): boolean {
  const fields = innerOf(innerOf(value, 'form'), 'fields');
  if (!Array.isArray(fields)) return false;
  let endless = false;
  fields.slice(0, 1000).forEach((field: unknown, index) => {
    const when = innerOf(field, 'when');
    if (when === undefined || !goesOn(when)) return;
    endless = true;
    found.error('shape.too-many', ['form', 'fields', index, 'when'], { most: MOST_CONDITIONS });
  });
  return endless;
}

function goesOn(when: unknown): boolean {
  const open = [when];
  for (let count = 0; open.length > 0; count += 1) {
    if (count === MOST_CONDITIONS) return true;
    const condition = open.pop();
    for (const key of ['all', 'any', 'not']) {
      const inner = innerOf(condition, key);
      if (Array.isArray(inner)) open.push(...inner.slice(0, MOST_CONDITIONS));
      else if (inner !== undefined) open.push(inner);
    }
  }
  return false;
}

function innerOf(holder: unknown, key: string): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, key) : undefined;
}
