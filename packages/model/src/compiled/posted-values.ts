/** Gives every value that was posted under a name; none when it is absent. */
export type PostedValues = (name: string) => readonly unknown[];

/**
 * What was posted, name by name, from form data, query parameters or parsed JSON. In JSON a list
 * stands for a repeated name. Only an object's own properties count, so `__proto__` and `constructor`
 * are names like any other; a value that cannot be read (a throwing getter) counts as absent.
 */
export function postedValues(input: unknown): PostedValues {
  return (name) => {
    const value = valueUnder(name, input);
    return value === undefined ? [] : [value].flat();
  };
}

/** What stands under a name, a list as a copy; undefined where nothing does or it cannot be read. */
export function valueUnder(name: string, input: unknown): unknown {
  try {
    const value = read(name, input);
    // Copied, so that a list which cannot be read throws here and nowhere else.
    return Array.isArray(value) ? [...value] : value;
  } catch {
    return undefined;
  }
}

function read(name: string, input: unknown): unknown {
  if (typeof input !== 'object' || input === null) return undefined;
  if (hasGetAll(input)) return input.getAll(name);
  return Object.hasOwn(input, name) ? Reflect.get(input, name) : undefined;
}

/** By its method and not by `instanceof`: form data may come from another realm or a polyfill. */
function hasGetAll(input: object): input is { getAll(name: string): unknown } {
  return 'getAll' in input && typeof input.getAll === 'function';
}
