/**
 * Text on one line, fit for a mail header: it never begins another one (RFC 5322 §2.2). Encoding it
 * is the transport's (RFC 2047).
 *
 * @param value - any string
 */
export function oneLine(value: string): string {
  return value
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .trim();
}
