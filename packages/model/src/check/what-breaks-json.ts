/** What people write that is not JSON, though it is in other languages, or how a text breaks off. */
export type JsonBreach =
  | 'end-of-text'
  | 'comment'
  | 'extra-comma'
  | 'unquoted-key'
  | 'single-quote'
  | 'control-character'
  | 'escape'
  | 'not-json';

/** What a text meets where it stops being JSON, at an offset that `scanJson` has returned. */
export function whatBreaksJson(text: string, offset: number): JsonBreach {
  const met = text.slice(offset, offset + 100);
  if (met === '') return 'end-of-text';
  if (/^\/[/*]/.test(met)) return 'comment';
  if (/^[},\]]/.test(met)) {
    return text.slice(0, offset).trimEnd().endsWith(',') ? 'extra-comma' : 'not-json';
  }
  if (/^[\p{L}_$][\p{L}\d_$-]*\s*:/u.test(met)) return 'unquoted-key';
  if (/^\p{Cc}/u.test(met)) return 'control-character';
  if (met.startsWith("'")) return 'single-quote';
  return met.startsWith('\\') ? 'escape' : 'not-json';
}
