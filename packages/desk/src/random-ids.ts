import { randomFillSync } from 'node:crypto';

// Asking for a few bytes at a time costs as much as asking for thousands.
const pool = Buffer.alloc(4096);
let taken = pool.length;

/** Random bytes that are given out once. */
function freshBytes(length: number): Buffer {
  if (taken + length > pool.length) {
    randomFillSync(pool);
    taken = 0;
  }
  const from = taken;
  taken += length;
  return pool.subarray(from, taken);
}

/** An id nobody can guess: 128 random bits as 22 URL-safe characters. */
export function randomId(): string {
  return freshBytes(16).toString('base64url');
}

// Without I, L, O and U, which are misread or spell words (Crockford's base 32).
const legible = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A receipt number to read out over the telephone, such as `R-7KQ4-M2XD`: random, so it says nothing
 * about the registration, nor whether there is a new one.
 */
export function receiptNumber(): string {
  // 32 characters: every byte's last five bits give one, all as often.
  const eight = [...freshBytes(8)].map((byte) => legible[byte & 31]).join('');
  return `R-${eight.slice(0, 4)}-${eight.slice(4)}`;
}
