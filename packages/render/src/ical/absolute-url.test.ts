import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileText } from '../testing/hostile-text.ts';
import { absoluteUrl } from './absolute-url.ts';

describe('a URL in a calendar', () => {
  test('stands as it is, with its commas and semicolons', () => {
    expect(absoluteUrl('https://example.org/a,b;c?d=e,f')).toBe('https://example.org/a,b;c?d=e,f');
  });

  test.each(['/nl', '', 'javascript:alert(1)', 'data:text/html,x', 'mailto:a@example.org', 'nl'])(
    '%j is left out',
    (href) => {
      expect(absoluteUrl(href)).toBeNull();
    },
  );

  test('holds neither white space nor control characters, whatever is put behind a host', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(absoluteUrl(`https://example.org/${text}`)).toMatch(
          /^https:\/\/example\.org\/[!-~]*$/,
        );
      }),
    );
  });
});
