/**
 * The one JSON text of a value, whatever the order in which its keys were set: what is hashed and
 * compared. Properties that are `undefined` are left out.
 *
 * @param value - a JSON value; a cyclic one throws a `RangeError` or `TypeError`.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => (isObject(inner) ? sorted(inner) : inner));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(value: Record<string, unknown>): Record<string, unknown> {
  // A null prototype, so that a key named `__proto__` is one like any other.
  const result: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(value).sort()) result[key] = value[key];
  return result;
}
