const MOST_OCTETS = 75;
const encoder = new TextEncoder();

/**
 * A content line as it goes on the wire (RFC 5545 §3.1): parts of at most 75 octets, each after the
 * first begun by a space, each ended by CRLF. No part ends inside a character.
 *
 * @param line - a whole content line without its line break
 */
export function foldLine(line: string): string {
  if (line.length * 3 <= MOST_OCTETS) return `${line}\r\n`;
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const width = encoder.encode(character).length;
    if (octets + width > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += width;
  }
  return `${folded}\r\n`;
}
