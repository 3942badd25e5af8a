import { randomBytes, randomInt } from 'node:crypto';

/** An id nobody can guess: 128 random bits as 22 URL-safe characters. */
export function randomId(): string {
  return randomBytes(16).toString('base64url');
}

// Without I, L, O and U, which are misread or spell words (Crockford's base 32).
const legible = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A receipt number to read out over the telephone, such as `R-7KQ4-M2XD`: random, so it says nothing
 * about the registration, nor whether there is a new one.
 */
export function receiptNumber(): string {
  const four = (): string =>
    Array.from({ length: 4 }, () => legible[randomInt(legible.length)]).join('');
  return `R-${four()}-${four()}`;
}
