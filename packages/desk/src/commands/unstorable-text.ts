/** A command nests six levels at most: rows, a row, its answers, an answer, an id. */
const deepest = 12;

/** Characters (UTF-16 units) of text and names, and one for each value: an import of some 20 000 people. */
const mostText = 8 * 1024 * 1024;

/**
 * Where a value cannot be kept in every store, as a JSON Pointer (RFC 6901): the first text or name with
 * U+0000, which PostgreSQL's `text` refuses, or with half a surrogate pair, which UTF-8 cannot encode
 * (RFC 3629 §3); the first value that is no JSON, or deeper than a command nests. `''` for a value that is
 * too large as a whole; null for one that can be kept.
 */
export function unstorableText(value: unknown): string | null {
  try {
    return firstFault(value, [], { left: mostText });
  } catch {
    // A value that throws when it is looked at is no JSON.
    return '';
  }
}

/** The way to a value, outermost name first. */
type Way = readonly string[];

function firstFault(value: unknown, way: Way, room: { left: number }): string | null {
  room.left -= typeof value === 'string' ? value.length + 1 : 1;
  if (room.left < 0) return '';
  switch (typeof value) {
    case 'string':
      return isStorable(value) ? null : pointer(way);
    case 'number':
      return Number.isFinite(value) ? null : pointer(way);
    case 'boolean':
    case 'undefined':
      return null;
    case 'object':
      return value === null ? null : faultWithin(value, way, room);
    default:
      return pointer(way);
  }
}

function faultWithin(value: object, way: Way, room: { left: number }): string | null {
  if (way.length >= deepest) return pointer(way);
  for (const name of Object.keys(value)) {
    // The name itself may be what cannot be kept, so that it is not repeated.
    if (!isStorable(name)) return pointer(way);
    room.left -= name.length;
    const fault = firstFault(Reflect.get(value, name), [...way, name], room);
    if (fault !== null) return fault;
  }
  return null;
}

function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

function pointer(way: Way): string {
  return way.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
