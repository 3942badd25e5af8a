/**
 * A source of numbers from 0 up to, not including, 1 that look random and are the same for the same
 * seed: xorshift with 32 bits (Marsaglia, Journal of Statistical Software 8(14), 2003). For simulations,
 * not for secrets.
 *
 * @param seed - any number; its integer part modulo 2³² counts.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { randomFrom } from '@plenary/rules/simulate';
 *
 * const [one, other] = [randomFrom(7), randomFrom(7)];
 * assert.equal(one(), other());
 * assert.notEqual(one(), randomFrom(8)());
 * ```
 */
export function randomFrom(seed: number): () => number {
  // Never 0, which xorshift would not leave; seeds that are neighbours start far apart.
  let state = Math.imul(seed, 0x9e3779b1) >>> 0 || 0x6d2b79f5;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  for (let step = 0; step < 8; step += 1) next();
  return next;
}

/** One of some names, by their weights; null where none has any. */
export function pick<Name extends string>(
  weights: Readonly<Record<Name, number>>,
  random: number,
): Name | null {
  const names = (Object.keys(weights) as Name[]).filter((name) => weights[name] > 0);
  let left = random * names.reduce((sum, name) => sum + weights[name], 0);
  for (const name of names) {
    left -= weights[name];
    if (left < 0) return name;
  }
  return names.at(-1) ?? null;
}
