import { asciiDomain } from './e-mail-address.ts';

/**
 * The form of an e-mail address by which a person is known: trimmed, NFC, in lower case, the domain
 * in punycode (RFC 3492). Two spellings of one mailbox become one text; a text that is no address
 * is only trimmed, composed and lowered. Doing it twice changes nothing.
 *
 * @param address - an address as somebody typed it.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { normaliseAddress } from '@plenary/model/compiled';
 *
 * assert.equal(normaliseAddress(' Anna@Café.example '), 'anna@xn--caf-dma.example');
 * ```
 */
export function normaliseAddress(address: string): string {
  const plain = address.trim().toLowerCase().normalize('NFC');
  const at = plain.lastIndexOf('@');
  const domain = at < 0 ? null : asciiDomain(plain.slice(at + 1));
  return domain === null ? plain : `${plain.slice(0, at)}@${domain}`;
}
