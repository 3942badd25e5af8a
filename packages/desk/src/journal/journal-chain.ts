import { createHash } from 'node:crypto';
import type { Fact } from '@plenary/rules';
import { canonicalJson } from '../canonical-json.ts';

/**
 * The chain's next link: SHA-256 over the link before it and the fact, in hexadecimal. Whoever changes,
 * drops or reorders a fact changes every link after it.
 *
 * @param link - the link before; the empty string before the first fact.
 */
export function chainLink(link: string, fact: Fact): string {
  return createHash('sha256')
    .update(`${link}\n${canonicalJson(fact)}`)
    .digest('hex');
}
