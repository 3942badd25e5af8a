/** RFC 5321 §4.5.3.1: octets of an address (a path of 256 less its brackets) and of its local part. */
const MOST_OCTETS = 254;
const MOST_LOCAL_OCTETS = 64;

/** A dot-string of RFC 5321 §4.1.2 with the letters of RFC 6531; quoted local parts are refused. */
const LOCAL_PART =
  /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;

const DOMAIN_CHARACTERS = /^[\p{L}\p{M}\p{N}.-]+$/u;
const DOMAIN_LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * Whether a text can be one mailbox on the open internet: stricter than RFC 5321, since quoted local
 * parts, address literals and domains without a dot are never what an attendee means.
 *
 * @param text - one address, already trimmed.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { isEmailAddress } from '@plenary/model/compiled';
 *
 * assert.equal(isEmailAddress("van-'t-hof+sto@school.example"), true);
 * assert.equal(isEmailAddress('a@b.example, c@d.example'), false);
 * ```
 */
export function isEmailAddress(text: string): boolean {
  const [local, domain, ...more] = text.split('@');
  if (local === undefined || domain === undefined || more.length > 0) return false;
  const ascii = asciiDomain(domain);
  return (
    ascii !== null &&
    LOCAL_PART.test(local) &&
    octets(local) <= MOST_LOCAL_OCTETS &&
    octets(text) <= MOST_OCTETS &&
    octets(`${local}@${ascii}`) <= MOST_OCTETS
  );
}

/**
 * A domain in lower case and punycode, or null for what is no domain of mail: no dot, an address
 * of numbers, a label that DNS refuses (RFC 1035 §2.3.4).
 */
export function asciiDomain(domain: string): string | null {
  // The URL parser would cut at '/', ':' or '?', so nothing but letters, digits, dots and hyphens.
  if (!DOMAIN_CHARACTERS.test(domain)) return null;
  const host = parsedHost(domain);
  const labels = host?.split('.') ?? [];
  const isDomain = labels.length > 1 && labels.every((label) => DOMAIN_LABEL.test(label));
  return host !== null && isDomain && /[a-z]/.test(labels.at(-1) ?? '') ? host : null;
}

function parsedHost(domain: string): string | null {
  const address = `http://${domain}`;
  return URL.canParse(address) ? new URL(address).hostname : null;
}

function octets(text: string): number {
  return new TextEncoder().encode(text).length;
}
