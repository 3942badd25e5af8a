import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkToken, readLinkToken } from './personal-link.ts';

const registration = fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/);
const rotation = fc.integer({ min: 0, max: 999_999_999 });

test('a token stands for the registration and rotation it was made for', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), registration, rotation, (secret, event, id, turned) => {
      const target = { registration: id, rotation: turned };
      const token = linkToken(secret, event, target);
      expect(readLinkToken(secret, event, token)).toEqual(target);
      expect(encodeURIComponent(token)).toBe(token);
    }),
  );
});

test('a token with any one character changed stands for nothing', () => {
  const token = linkToken('secret', 'day', { registration: 'r1', rotation: 0 });
  fc.assert(
    fc.property(fc.nat(token.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, put) => {
      fc.pre(token[at] !== put);
      const forged = token.slice(0, at) + put + token.slice(at + 1);
      expect(readLinkToken('secret', 'day', forged)).toBeNull();
    }),
  );
});

test('a link of one event opens nothing at another', () => {
  const token = linkToken('secret', 'day', { registration: 'r1', rotation: 0 });
  expect(readLinkToken('secret', 'other-day', token)).toBeNull();
});

test('another secret makes other links', () => {
  const token = linkToken('secret', 'day', { registration: 'r1', rotation: 0 });
  expect(readLinkToken('another', 'day', token)).toBeNull();
});

test('no text whatever opens a link', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (token) => {
      expect(readLinkToken('secret', 'day', token)).toBeNull();
    }),
  );
});
