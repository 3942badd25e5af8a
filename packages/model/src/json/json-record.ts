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
