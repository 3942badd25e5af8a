/** What is told of a request: never an address, a body, a token or a name. */
export interface RequestLogEntry {
  readonly method: string;
  /** The pattern of the route, such as `/nl/themas/:id`; `other` where none fits. */
  readonly route: string;
  readonly status: number;
  /** How long the answer took, in milliseconds. */
  readonly ms: number;
  /** What broke, for status 500: the fault's code or name, and where in the source. */
  readonly fault?: { readonly code: string; readonly at: readonly string[] };
}

/**
 * What a log may tell of something thrown: its code, and the places in the source. Not its message,
 * which may quote what somebody typed.
 *
 * @param thrown - anything.
 */
export function faultOf(thrown: unknown): { code: string; at: string[] } {
  if (!(thrown instanceof Error)) return { code: typeof thrown, at: [] };
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : thrown.name;
  const places = (thrown.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { code, at: places.slice(0, 5).map((line) => line.trim()) };
}
