/** A text as one writes it: no spaces around it, and lines that end in one way. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

/**
 * The first character of a text that no text has, as `U+0000`; null for none. Control characters are
 * not seen and break what is written from them; U+FFFD stands for a letter that was lost before.
 */
export function oddCharacter(text: string): string | null {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const control = (code < 0x20 && code !== TAB && code !== LF) || (code >= 0x7f && code < 0xa0);
    const lost = code === 0xfffd || (code >= 0xd800 && code < 0xe000);
    if (control || lost) return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  }
  return null;
}

const TAB = 9;
const LF = 10;
