// RFC 5545 §3.1 bars them from content lines; a tab is white space and may stay.
const CONTROL = /[^\P{Cc}\t\n]/gu;

// Some readers break lines at the last three too, so they must not reach a content line.
const LINE_BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/g;

/**
 * What a calendar can carry of a text: control characters are gone, each kind of line break is one
 * `\n`, half a surrogate pair is U+FFFD.
 *
 * @param value - any string
 */
export function plainText(value: string): string {
  return value
    .replace(LINE_BREAK, '\n')
    .replace(CONTROL, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD');
}

/**
 * A value of type TEXT (RFC 5545 §3.3.11): backslash, semicolon, comma and line break are escaped.
 *
 * @param value - any string
 */
export function textValue(value: string): string {
  return plainText(value)
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n');
}
