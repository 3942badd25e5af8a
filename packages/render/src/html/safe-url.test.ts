import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeUrl } from './safe-url.ts';

const allowed = ['http:', 'https:', 'mailto:', 'tel:', 'about:'];

/** The scheme as browsers read it (the platform's own WHATWG parser). */
function schemeOf(url: string): string {
  return URL.canParse(url, 'https://example.org/nl/')
    ? new URL(url, 'https://example.org/nl/').protocol
    : 'https:';
}

describe('an address', () => {
  it.each([
    '/nl/programma',
    'themas/5?a=b:c#d',
    '#field-email',
    '?theme=mbo',
    '',
    'https://example.org/a:b',
    'HTTP://EXAMPLE.ORG',
    'mailto:dag@example.org',
    'tel:+31401234567',
    './a:b',
  ])('passes as it is: %s', (url) => {
    expect(safeUrl(url)).toBe(url);
  });

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'javascript\r:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'view-source:https://example.org',
  ])('is refused: %s', (url) => {
    expect(safeUrl(url)).toBe('about:invalid');
  });

  it('never has another scheme for a browser', () => {
    const scheme = fc.constantFrom('javascript', 'data', 'vbscript', 'https', 'x', 'jAvAsCrIpT');
    const noise = fc.constantFrom(
      '',
      ' ',
      '\t',
      '\n',
      '\r',
      '\0',
      '\u0008',
      '\u00a0',
      '/',
      '\u200b',
    );
    const url = fc
      .tuple(noise, scheme, noise, fc.constantFrom(':', ':/', '&colon;', '%3A'), fc.string())
      .chain(([before, name, between, colon, rest]) =>
        fc
          .integer({ min: 0, max: name.length })
          .map(
            (cut) => `${before}${name.slice(0, cut)}${between}${name.slice(cut)}${colon}${rest}`,
          ),
      );
    fc.assert(
      fc.property(fc.oneof(url, fc.string({ unit: 'binary' })), (given) => {
        expect(allowed).toContain(schemeOf(safeUrl(given)));
      }),
      { numRuns: 2000 },
    );
  });
});
