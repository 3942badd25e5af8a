/** Gives every value that was posted under a name; none when it is absent. */
export type PostedValues = (name: string) => readonly unknown[];

/**
 * What was posted, name by name, from form data, query parameters or parsed JSON. In JSON a list
 * stands for a repeated name. Only an object's own properties count, so `__proto__` and `constructor`
 * are names like any other; a value that cannot be read (a throwing getter) counts as absent.
 */
export function postedValues(input: unknown): PostedValues {
  return (name) => {
    try {
      // Copied, so that a list which cannot be read throws here and nowhere else.
      return [...valuesOf(input, name)];
    } catch {
      return [];
    }
  };
}

function valuesOf(input: unknown, name: string): readonly unknown[] {
  if (typeof input !== 'object' || input === null) return [];
  if (hasGetAll(input)) return input.getAll(name);
  if (!Object.hasOwn(input, name)) return [];
  const value: unknown = Reflect.get(input, name);
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** By its method and not by `instanceof`: form data may come from another realm or a polyfill. */
function hasGetAll(input: object): input is { getAll(name: string): unknown[] } {
  return 'getAll' in input && typeof input.getAll === 'function';
}
