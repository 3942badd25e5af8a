import { describe, expect, it } from 'vitest';
import { decodedFile, MOST_BYTES } from './decoded-file.ts';

function read(
  file: string | Uint8Array,
  encoding?: 'utf-8' | 'windows-1252' | 'utf-16le',
): unknown {
  const decoded = decodedFile(file, encoding);
  return decoded.ok ? Object.values(decoded.file) : decoded.problem;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a file', () => {
  it('is UTF-8 unless something says otherwise', () => {
    expect(read(utf8('één'))).toEqual(['één', 'utf-8', false]);
  });

  it('says by its byte order mark what it is, and that goes before the option', () => {
    expect(read(utf8('\ufeffid'), 'windows-1252')).toEqual(['id', 'utf-8', true]);
    expect(read(Uint8Array.of(0xff, 0xfe, 0x69, 0, 0xeb, 0))).toEqual(['ië', 'utf-16le', true]);
    expect(read(Uint8Array.of(0xfe, 0xff, 0, 0x69))).toEqual(['i', 'utf-16be', true]);
  });

  it('may be what a spreadsheet calls ANSI, when one says so', () => {
    expect(read(Uint8Array.of(0xe9, 0x80), 'windows-1252')).toEqual(['é€', 'windows-1252', false]);
  });

  it('that is text already loses its mark and says that it had one', () => {
    expect(read('\ufeffid')).toEqual(['id', 'text', true]);
    expect(read('id')).toEqual(['id', 'text', false]);
  });
});

describe('a file is refused', () => {
  it('at the line of what is not of its encoding, since a wrong guess spoils names', () => {
    expect(read(Uint8Array.of(0x61, 0x0d, 0x0a, 0x62, 0x0a, 0xe9, 0x0a))).toEqual({
      code: 'file.encoding',
      line: 3,
      column: null,
      params: { encoding: 'utf-8' },
    });
  });

  it('when it is larger than ten million bytes, before it is read', () => {
    const problem = { code: 'file.too-large', params: { size: MOST_BYTES + 1, most: MOST_BYTES } };
    expect(read(new Uint8Array(MOST_BYTES + 1))).toMatchObject(problem);
    expect(read('x'.repeat(MOST_BYTES + 1))).toMatchObject(problem);
  });
});
