import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldLine } from './fold-line.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

describe('a content line', () => {
  test('of 75 octets stays whole, without an empty line after it', () => {
    const line = 'x'.repeat(75);
    expect(foldLine(line)).toBe(`${line}\r\n`);
  });

  test('of 76 octets goes on behind a space', () => {
    expect(foldLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x\r\n`);
  });

  test('counts the space of a continued line', () => {
    expect(foldLine('x'.repeat(75 + 74))).toBe(`${'x'.repeat(75)}\r\n ${'x'.repeat(74)}\r\n`);
  });

  test('breaks before an emoji, not inside it', () => {
    expect(foldLine(`${'x'.repeat(73)}🎺`)).toBe(`${'x'.repeat(73)}\r\n 🎺\r\n`);
  });

  test('is at most 75 octets of valid UTF-8 and unfolds to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const line = text.replace(/[\r\n]/g, '');
        const folded = foldLine(line);
        expect(folded.endsWith('\r\n')).toBe(true);
        for (const part of folded.slice(0, -2).split('\r\n')) {
          const octets = Buffer.from(part, 'utf8');
          expect(octets.length).toBeLessThanOrEqual(75);
          expect(utf8.decode(octets)).toBe(part);
        }
        expect(folded.slice(0, -2).replaceAll('\r\n ', '')).toBe(line);
      }),
      { numRuns: 1000 },
    );
  });
});
