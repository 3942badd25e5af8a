import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idSchema } from './identifier.ts';

function accepts(id: string): boolean {
  return idSchema.safeParse(id).success;
}

describe('an id', () => {
  it.each(['a', '5', 'thema-1', 'constructor', 'x'.repeat(64)])('may be %s', (id) => {
    expect(accepts(id)).toBe(true);
  });

  it.each([
    '',
    'Thema',
    'thema_1',
    'thema 1',
    '-a',
    'a-',
    'a--b',
    'é',
    '__proto__',
    'x'.repeat(65),
    'a\n',
  ])('is not %j', (id) => {
    expect(accepts(id)).toBe(false);
  });

  it('is the same in an address', () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        if (accepts(id)) expect(encodeURIComponent(id)).toBe(id);
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/), (id) => {
        expect(accepts(id)).toBe(true);
        expect(encodeURIComponent(id)).toBe(id);
      }),
    );
  });
});
