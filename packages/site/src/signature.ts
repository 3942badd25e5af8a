/** Signs short texts and reads them back; what was not signed with the same secret and purpose is null. */
export interface Signer {
  /** The text with its signature, fit for an address or a hidden field. */
  sign(text: string): Promise<string>;
  /** The text that was signed; null for anything else. */
  read(signed: string): Promise<string | null>;
}

/** Texts longer than this were never signed here: they are refused before any work is done on them. */
const longest = 4096;

/**
 * A signer for one purpose: HMAC-SHA-256 over the purpose and the text (RFC 2104), so that a token made
 * for one purpose means nothing for another.
 *
 * @param secret - at least 32 characters that nobody else knows.
 * @param purpose - what the tokens are for, such as `form open`; part of what is signed.
 * @throws Error with code `site.secret-too-short`.
 * @example
 * ```ts
 * import assert from 'node:assert';
 * import { signer } from '@plenary/site';
 *
 * const receipts = signer('a secret of at least thirty-two characters', 'receipt');
 * const signed = await receipts.sign('R-7KQ4');
 * assert.equal(await receipts.read(signed), 'R-7KQ4');
 * assert.equal(await receipts.read(`${signed}x`), null);
 * ```
 */
export function signer(secret: string, purpose: string): Signer {
  if (secret.length < 32) {
    throw Object.assign(new Error('The signing secret needs at least 32 characters.'), {
      code: 'site.secret-too-short',
    });
  }
  const key = crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(secret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign', 'verify'],
  );
  const message = (text: string) => new TextEncoder().encode(`${purpose}\n${text}`);
  return {
    async sign(text) {
      const mac = await crypto.subtle.sign('HMAC', await key, message(text));
      return `${toBase64Url(new TextEncoder().encode(text))}.${toBase64Url(new Uint8Array(mac))}`;
    },
    async read(signed) {
      if (signed.length > longest) return null;
      const [payload, mac, more] = signed.split('.').map(fromBase64Url);
      if (payload == null || mac == null || more !== undefined) return null;
      const text = new TextDecoder().decode(payload);
      // `verify` compares in constant time.
      return (await crypto.subtle.verify('HMAC', await key, mac, message(text))) ? text : null;
    },
  };
}

/**
 * Bytes as text of `A–Z a–z 0–9 - _`, without padding (RFC 4648 §5).
 *
 * @param bytes - any bytes.
 */
export function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** The bytes, or null; only the one spelling that `toBase64Url` gives is read. */
function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return null;
  const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.charCodeAt(0),
  );
  return toBase64Url(bytes) === text ? bytes : null;
}
