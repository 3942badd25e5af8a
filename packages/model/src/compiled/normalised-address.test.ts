import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseAddress } from './normalised-address.ts';

describe('one person', () => {
  it.each([
    ['spaces around the address', '  anna@school.example\t'],
    ['capitals', 'Anna@School.EXAMPLE'],
  ])('has one address despite %s', (_, typed) => {
    expect(normaliseAddress(typed)).toBe('anna@school.example');
  });

  it('has one address whether the domain is written or encoded', () => {
    expect(normaliseAddress('anna@café.example')).toBe('anna@xn--caf-dma.example');
    expect(normaliseAddress('anna@XN--CAF-DMA.example')).toBe('anna@xn--caf-dma.example');
  });

  it('has one address whether accents are composed or not', () => {
    expect(normaliseAddress('jose\u0301@cafe\u0301.example')).toBe('jos\u00e9@xn--caf-dma.example');
  });

  it('keeps tags and dots, which only some providers ignore', () => {
    expect(normaliseAddress('a.b+sto@school.example')).toBe('a.b+sto@school.example');
  });
});

describe('what is no address', () => {
  it.each(['Not An Address', 'a@b c', 'a@1.2.3.4', 'a@b.example/c', '@', ''])(
    '%s stays',
    (text) => {
      expect(normaliseAddress(text)).toBe(text.toLowerCase());
    },
  );
});

it('changes nothing the second time', () => {
  const part = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.emailAddress(),
        part,
        fc.tuple(part, part).map((two) => two.join('@')),
      ),
      (typed) => {
        const once = normaliseAddress(typed);
        expect(normaliseAddress(once)).toBe(once);
      },
    ),
  );
});
