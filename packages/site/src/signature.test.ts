import fc from 'fast-check';
import { expect, test } from 'vitest';
import { signer, toBase64Url } from './signature.ts';

const secret = 'a secret of at least thirty-two characters';

test('any text comes back as it was signed', async () => {
  const texts = signer(secret, 'test');
  await fc.assert(
    fc.asyncProperty(fc.string({ maxLength: 200, unit: 'grapheme' }), async (text) => {
      expect(await texts.read(await texts.sign(text))).toBe(text);
    }),
  );
});

test('a token with one character changed is nobody’s', async () => {
  const texts = signer(secret, 'test');
  const signed = await texts.sign('thema 5');
  for (const at of signed.split('').keys()) {
    const changed = signed[at] === 'A' ? 'B' : 'A';
    expect(await texts.read(signed.slice(0, at) + changed + signed.slice(at + 1))).toBeNull();
  }
});

test('a token for one purpose means nothing for another', async () => {
  const signed = await signer(secret, 'receipt open').sign('R-1');
  expect(await signer(secret, 'receipt full').read(signed)).toBeNull();
  expect(await signer(`${secret}!`, 'receipt open').read(signed)).toBeNull();
});

test('text that never was a token is read as nothing, whatever it is', async () => {
  const texts = signer(secret, 'test');
  for (const text of ['', '.', 'a', 'a.b', 'a.b.c', '%%%.@@@', 'é.é', 'A'.repeat(10_000), '=.=']) {
    expect(await texts.read(text)).toBeNull();
  }
});

test('a secret that is too short is refused at once', () => {
  expect(() => signer('short', 'test')).toThrow(
    expect.objectContaining({ code: 'site.secret-too-short' }),
  );
});

test('base64url has no padding and no characters that a path would escape', () => {
  expect(toBase64Url(Uint8Array.of(251, 255, 190))).toBe('-_--');
  expect(toBase64Url(Uint8Array.of(1))).toBe('AQ');
});
