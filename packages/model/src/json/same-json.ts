import { isRecord, keysOf, ownValue } from './json-record.ts';

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
