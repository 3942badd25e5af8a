import fc from 'fast-check';

/** Text as people and attackers write it: emoji, combining marks, right to left, line breaks, syntax. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom(
        '👩‍👩‍👧‍👦',
        'e\u0301\u0323',
        'مرحبا',
        '\u202Eabc\u202C',
        '\r\nATTENDEE:mailto:x@example.org',
        '\nEND:VEVENT\n',
        '\u2028X-EVIL:1',
        '\u0085X-EVIL:1',
        '\u0000\u000B\u007F',
        '\uD83D',
        '";X=1:',
        "^n^'^^",
        '\\n\\;\\,\\\\',
        'Bcc: victim@example.org',
      ),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));
