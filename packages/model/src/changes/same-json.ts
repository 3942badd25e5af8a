/** A JSON object. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object: neither a list nor null. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of an own key; undefined, as in JSON, is none. `__proto__` is a key like another. */
export function ownValue(record: JsonRecord, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The keys that hold something. */
export function keysOf(record: JsonRecord): string[] {
  return Object.keys(record).filter((key) => ownValue(record, key) !== undefined);
}

/**
 * Whether two JSON values say the same; the order of an object's keys does not count. Walks with a
 * list of its own and not by calling itself, so that no depth of nesting is too deep.
 */
export function sameJson(one: unknown, other: unknown): boolean {
  const pairs = [[one, other]];
  for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop()) {
    const [left, right] = pair;
    if (left === right) continue;
    if (Array.isArray(left) && Array.isArray(right)) {
      if (left.length !== right.length) return false;
      for (const [index, item] of left.entries()) pairs.push([item, right[index]]);
    } else if (isRecord(left) && isRecord(right)) {
      const keys = keysOf(left);
      if (keys.length !== keysOf(right).length) return false;
      for (const key of keys) pairs.push([ownValue(left, key), ownValue(right, key)]);
    } else {
      return false;
    }
  }
  return true;
}
