import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompiledField } from './compiled-form.ts';
import { readText } from './read-text.ts';

function field(kind: CompiledField['kind'], maxLength: number | null = 40): CompiledField {
  return {
    name: 'field',
    kind,
    meaning: 'answer',
    label: 'Field',
    hint: null,
    required: false,
    maxLength,
    autocomplete: null,
    choices: [],
    none: null,
    covers: [],
    sensitive: false,
    purpose: 'x',
    keep: 'x',
  };
}

const kinds = fc.constantFrom<CompiledField['kind']>('text', 'longText', 'email');
const typed = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(' ', '\t', '\r', '\n', 'a', 'e', '\u0301', '\u200b', '🌱') }),
  fc.emailAddress(),
);

describe('any text', () => {
  it('is kept in a form that reading again does not change', () => {
    fc.assert(
      fc.property(kinds, typed, (kind, text) => {
        const read = readText(field(kind), text);
        if ('text' in read && read.text !== null) {
          expect(readText(field(kind), read.text)).toEqual(read);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('that is kept is composed, fits, and begins and ends with something', () => {
    fc.assert(
      fc.property(kinds, typed, (kind, written) => {
        const read = readText(field(kind), written);
        if (!('text' in read) || read.text === null) return;
        expect(read.text).toBe(read.text.trim().normalize('NFC'));
        expect([...read.text].length).toBeLessThanOrEqual(40);
        expect(read.text.isWellFormed()).toBe(true);
        expect(read.text).not.toContain('\r');
      }),
      { numRuns: 500 },
    );
  });

  it('is as long as the number of code points that are kept', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'é', '🌱', '李'), { minLength: 1 }), (signs) => {
        const read = readText(field('text', 5), ` ${signs.join('')}\n`);
        const length = signs.length;
        expect(read).toEqual(
          length <= 5 ? { text: signs.join('') } : { code: 'field.too-long', max: 5, length },
        );
      }),
    );
  });
});

describe('a text without a limit', () => {
  it('may be as long as it is', () => {
    expect(readText(field('text', null), 'a'.repeat(100_000))).toEqual({
      text: 'a'.repeat(100_000),
    });
  });
});

describe('a text with several flaws', () => {
  it('has the line break named before the control character, and both before the length', () => {
    expect(readText(field('text', 2), 'a\nb\u0000c')).toEqual({ code: 'field.line-break' });
    expect(readText(field('text', 2), 'ab\u0000c')).toEqual({ code: 'field.control-character' });
    expect(readText(field('email', 2), 'abc')).toMatchObject({ code: 'field.too-long' });
  });
});
