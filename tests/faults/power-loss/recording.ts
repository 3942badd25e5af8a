import { readFileSync } from 'node:fs';

/** What a program did to one folder and said, in the order in which it happened. */
export type Recorded =
  | {
      readonly what: 'opened';
      readonly fd: number;
      readonly path: string;
      readonly emptied: boolean;
      readonly made: boolean;
    }
  | { readonly what: 'closed'; readonly fd: number }
  | {
      readonly what: 'wrote';
      readonly fd: number;
      readonly offset: number;
      readonly bytes: Uint8Array;
    }
  | { readonly what: 'length'; readonly fd: number; readonly length: number }
  | { readonly what: 'sync-began' | 'sync-ended'; readonly fd: number; readonly sync: number }
  | { readonly what: 'renamed'; readonly from: string; readonly to: string }
  | { readonly what: 'removed'; readonly path: string }
  | { readonly what: 'said'; readonly text: string };

/** Reads the log of `record-writes.c`, whose format stands in its first lines. */
export function readRecording(path: string): Recorded[] {
  const log = readFileSync(path);
  const recorded: Recorded[] = [];
  let at = 0;
  while (at < log.length) {
    const what = String.fromCharCode(log.readUInt8(at));
    const fd = log.readInt32LE(at + 1);
    const number = Number(log.readBigInt64LE(at + 5));
    const length = log.readUInt32LE(at + 13);
    const bytes = log.subarray(at + 17, at + 17 + length);
    recorded.push(recordedAs(what, fd, number, bytes));
    at += 17 + length;
  }
  return recorded;
}

function recordedAs(what: string, fd: number, number: number, bytes: Buffer): Recorded {
  const text = (): string => bytes.toString('utf8');
  switch (what) {
    case 'O':
      return {
        what: 'opened',
        fd,
        path: text(),
        emptied: (number & 1) > 0,
        made: (number & 2) > 0,
      };
    case 'C':
      return { what: 'closed', fd };
    case 'W':
      return { what: 'wrote', fd, offset: number, bytes };
    case 'T':
      return { what: 'length', fd, length: number };
    case 'B':
      return { what: 'sync-began', fd, sync: number };
    case 'E':
      return { what: 'sync-ended', fd, sync: number };
    case 'R': {
      const [from = '', to = ''] = text().split('\0');
      return { what: 'renamed', from, to };
    }
    case 'U':
      return { what: 'removed', path: text() };
    case 'S':
      return { what: 'said', text: text() };
    default:
      throw new Error(`the log has what cannot be replayed: ${what} ${text()}`);
  }
}
