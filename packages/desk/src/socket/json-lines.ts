import { fault } from '../fault.ts';

/** How long one line may be, in bytes: an import of some thousands of people. */
const longestLine = 16 * 1024 * 1024;

const newline = 0x0a;

/**
 * The values of a stream that holds one JSON value a line; `null` for a line that is none.
 *
 * @param limit - a longer line ends the stream with `socket.too-long`: where it would end is not known.
 */
export async function* jsonLines(
  chunks: AsyncIterable<Uint8Array>,
  limit = longestLine,
): AsyncGenerator<unknown> {
  let parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf(newline); to >= 0; to = chunk.indexOf(newline, from)) {
      parts.push(chunk.subarray(from, to));
      length += to - from;
      if (length > limit) throw tooLong(limit);
      yield parsed(Buffer.concat(parts));
      parts = [];
      length = 0;
      from = to + 1;
    }
    parts.push(chunk.subarray(from));
    length += chunk.length - from;
    if (length > limit) throw tooLong(limit);
  }
}

/** A value as one line. */
export function jsonLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

function tooLong(limit: number): Error {
  return fault('socket.too-long', `a line has more than ${limit} bytes`);
}

function parsed(line: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line));
  } catch {
    return null;
  }
}
