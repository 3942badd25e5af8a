/**
 * An error with a stable code, for what is nobody's choice: a broken disk, a defect. Recognised by its
 * `code`, never by class.
 */
export function fault(code: string, message: string, cause?: unknown): Error & { code: string } {
  const error = new Error(message, cause === undefined ? undefined : { cause });
  error.name = 'DeskFault';
  return Object.assign(error, { code });
}

/** The stable code of whatever was thrown; `unknown` where it has none. */
export function codeOf(thrown: unknown): string {
  if (typeof thrown === 'object' && thrown !== null && 'code' in thrown) return String(thrown.code);
  return 'unknown';
}
