import { plainText } from './calendar-text.ts';

const CARET = { '^': '^^', '\n': '^n', '"': "^'" } as const;

/**
 * A property parameter's value: quotes and line breaks by circumflex (RFC 6868), in double quotes
 * where it holds a character that would end it (RFC 5545 §3.2).
 *
 * @param value - any string
 */
export function parameterValue(value: string): string {
  const encoded = plainText(value).replace(
    /[\^\n"]/g,
    (character) => CARET[character as keyof typeof CARET],
  );
  return /[:;,]/.test(encoded) ? `"${encoded}"` : encoded;
}
