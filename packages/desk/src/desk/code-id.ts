import { createHmac } from 'node:crypto';

/**
 * The opaque id of an invitation code, an HMAC-SHA-256 (RFC 2104): the same for the same code, whatever
 * its case and however it was spaced, and not to be guessed by whoever reads the store.
 *
 * @param secret - the desk's.
 */
export function codeId(secret: string, event: string, code: string): string {
  const plain = code.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase();
  const sealed = JSON.stringify(['invitation', event, plain]);
  return createHmac('sha256', secret).update(sealed).digest('base64url');
}
