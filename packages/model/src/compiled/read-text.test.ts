import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aField } from '../fixtures/a-field.ts';
import type { CompiledField } from './compiled-form.ts';
import { readText } from './read-text.ts';

function field(kind: CompiledField['kind'], maxLength: number | null = 40): CompiledField {
  return aField({ kind, maxLength });
}

/** The text that stands, null where none does. */
function kept(kind: CompiledField['kind'], typed: string): string | null {
  const { answer, flaw } = readText(field(kind), typed);
  return flaw === null && typeof answer === 'string' ? answer : null;
}

const kinds = fc.constantFrom<CompiledField['kind']>('text', 'longText', 'email', 'phone', 'own');
const typed = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(' ', '\t', '\r', '\n', 'a', 'e', '\u0301', '\u200b', '🌱') }),
  fc.string({ unit: fc.constantFrom(' ', '0', '6', '+', '-', '(', ')') }),
  fc.emailAddress(),
);

describe('any text', () => {
  it('of millions of characters is read without running out of stack', () => {
    const none = { answer: null, flaw: null };
    expect(readText(field('text'), '\u200b'.repeat(9e6))).toMatchObject(none);
    const tooLong = { code: 'field.too-long', max: 40, length: 9e6 + 1 };
    expect(readText(field('text'), `${'\u200b'.repeat(9e6)}a`).flaw).toEqual(tooLong);
  });

  it('of more than a million is not composed, which could make it longer than text can be', () => {
    const length = (text: string) => readText(field('text'), text).flaw;
    expect(length('e\u0301'.repeat(4e5))).toMatchObject({ length: 4e5 });
    expect(length('e\u0301'.repeat(6e5))).toMatchObject({ length: 12e5 });
  });

  it('is kept in a form that reading again does not change', () => {
    fc.assert(
      fc.property(kinds, typed, (kind, text) => {
        const once = kept(kind, text);
        if (once !== null) expect(kept(kind, once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  it('that is kept is composed, fits, and begins and ends with something', () => {
    fc.assert(
      fc.property(kinds, typed, (kind, written) => {
        const text = kept(kind, written);
        if (text === null) return;
        expect(text).toBe(text.trim().normalize('NFC'));
        expect([...text].length).toBeLessThanOrEqual(40);
        expect(text.isWellFormed()).toBe(true);
        expect(text).not.toContain('\r');
      }),
      { numRuns: 500 },
    );
  });

  it('is as long as the number of code points that are kept', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'é', '🌱', '李'), { minLength: 1 }), (signs) => {
        const { answer, flaw } = readText(field('text', 5), ` ${signs.join('')}\n`);
        const length = signs.length;
        expect(answer).toBe(signs.join(''));
        expect(flaw).toEqual(length <= 5 ? null : { code: 'field.too-long', max: 5, length });
      }),
    );
  });

  it('says what was typed beside what is wrong with it', () => {
    fc.assert(
      fc.property(kinds, typed, (kind, text) => {
        expect(readText(field(kind), text).typed).toBe(text);
      }),
    );
  });
});

describe('a text without a limit', () => {
  it('may be as long as it is', () => {
    const { flaw } = readText(field('text', null), 'a'.repeat(100_000));
    expect(flaw).toBeNull();
  });
});

describe('a text with several flaws', () => {
  it('has the line break named before the control character, and both before the length', () => {
    const flaw = (kind: CompiledField['kind'], text: string) => readText(field(kind, 2), text).flaw;
    expect(flaw('text', 'a\nb\u0000c')).toEqual({ code: 'field.line-break' });
    expect(flaw('text', 'ab\u0000c')).toEqual({ code: 'field.control-character' });
    expect(flaw('email', 'abc')).toMatchObject({ code: 'field.too-long' });
  });
});

describe('a telephone number', () => {
  it.each([
    '06 12345678',
    '+31 (0)20-123 45 67',
    '+1.555.010.0000',
    '020/1234567',
    '12345',
    '(030) 123 45 67 -',
  ])('is kept as it is typed: %s', (number) => {
    expect(kept('phone', ` ${number} `)).toBe(number);
  });

  it.each(['1234', '1'.repeat(21), 'zes', '06-1234567 na 17 u', '+', '٠١٢٣٤٥٦', '06_12345678'])(
    'is not: %s',
    (typed) => {
      expect(readText(field('phone'), typed).flaw).toEqual({ code: 'field.phone' });
    },
  );

  it('is too long before it is no number', () => {
    expect(readText(field('phone'), ' 1'.repeat(30)).flaw?.code).toBe('field.too-long');
  });
});
