import { type FileProblem, fileProblem } from './import-problem.ts';

/** How the bytes of a text file are meant; `windows-1252` is what Excel calls ANSI. */
export type FileEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export const ENCODINGS: readonly FileEncoding[] = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'];

/** A file as text, with how its bytes were read; `text` for one that was text already. */
export interface DecodedFile {
  readonly text: string;
  readonly encoding: FileEncoding | 'text';
  readonly byteOrderMark: boolean;
}

/** More than any programme: what is larger is refused before it is read. */
export const MOST_BYTES = 10_000_000;

/**
 * The text of a file. Its byte order mark says the encoding, else the option does, else it is UTF-8.
 * What is not of that encoding is refused: a wrong guess spoils names without a word.
 */
export function decodedFile(
  file: string | Uint8Array,
  encoding?: FileEncoding,
):
  | { readonly ok: true; readonly file: DecodedFile }
  | { readonly ok: false; problem: FileProblem } {
  if (file.length > MOST_BYTES) {
    const params = { size: file.length, most: MOST_BYTES };
    return { ok: false, problem: fileProblem('file.too-large', null, params) };
  }
  if (typeof file === 'string') {
    const byteOrderMark = file.startsWith('\ufeff');
    return {
      ok: true,
      file: { text: byteOrderMark ? file.slice(1) : file, encoding: 'text', byteOrderMark },
    };
  }
  const marked = markedEncoding(file);
  const read = marked ?? encoding ?? 'utf-8';
  try {
    const text = new TextDecoder(read, { fatal: true }).decode(file);
    return { ok: true, file: { text, encoding: read, byteOrderMark: marked !== null } };
  } catch {
    const line = lineOfFirstLoss(new TextDecoder(read).decode(file));
    return { ok: false, problem: fileProblem('file.encoding', line, { encoding: read }) };
  }
}

/** https://encoding.spec.whatwg.org/#bom-sniff */
function markedEncoding([first, second, third]: Uint8Array): FileEncoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function lineOfFirstLoss(text: string): number {
  return text.slice(0, text.indexOf('\ufffd')).split(/\r\n|\r|\n/).length;
}
