import type { Finding } from './finding.ts';
import { type FindingWords, told } from './finding-words.ts';

/**
 * A finding told in other words.
 *
 * @param finding - from `checkEvent`, `parseEvent` or an `EventError`.
 * @param words - the wording of every finding in one language, such as `findingWords` of
 *   `@plenary/model/nl`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { parseEvent } from '@plenary/model';
 * import { inWords } from '@plenary/model/findings';
 * import { findingWords as dutch } from '@plenary/model/nl';
 *
 * const parsed = parseEvent(5);
 * assert.ok(!parsed.ok && parsed.findings[0]);
 * assert.equal(parsed.findings[0].message, 'This must be an object.');
 * assert.equal(inWords(parsed.findings[0], dutch).message, 'Hier hoort een object te staan.');
 * ```
 */
export function inWords(finding: Finding, words: FindingWords): Finding {
  return told(finding, words);
}
