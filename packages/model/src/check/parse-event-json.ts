import { type ParsedEvent, parseEvent } from '../event/parse-event.ts';
import { type Finding, MOST_FINDINGS } from './finding.ts';
import type { FindingWords } from './finding-words.ts';
import { Found } from './found.ts';
import { scanJson } from './scan-json.ts';
import { whatBreaksJson } from './what-breaks-json.ts';
import { findingWords } from './words.en.ts';

/** Characters of a JSON text that are read: a hundred times the largest event there is. */
const LONGEST_JSON = 10_000_000;

/** Values inside values: JSON.parse takes seconds over millions of them, and an event has a dozen. */
const DEEPEST_JSON = 1000;

/**
 * An event from JSON text, or what is wrong with it, as `parseEvent` says, and besides: text that is
 * not JSON (`json.malformed`, with its offset and what stands there), a key that one object has twice
 * (`json.duplicate-key`; JSON itself would quietly keep the last), text of more than ten million
 * characters (`json.too-large`), and values more than a thousand deep (`json.too-deep`). Never throws. `formatFindings` shows the findings in the text.
 *
 * @param text - an event file; a byte order mark is skipped.
 * @param options - `words` in which findings are told: English by default, Dutch from
 *   `@plenary/model/nl`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { parseEventJson } from '@plenary/model/findings';
 *
 * const parsed = parseEventJson('{ "id": "day", "id": "evening" }');
 * assert.ok(!parsed.ok);
 * assert.equal(parsed.findings[0]?.message, "The key 'id' is written twice.");
 * ```
 */
export function parseEventJson(
  text: string,
  { words = findingWords }: { readonly words?: FindingWords } = {},
): ParsedEvent {
  const found = new Found();
  const value = jsonValue(text, found);
  if (value === undefined) return { ok: false, findings: found.inWords(words) };
  const twice = found.inWords(words);
  const parsed = parseEvent(value.json, { words });
  if (twice.length === 0) return parsed;
  const others: readonly Finding[] = parsed.ok ? parsed.warnings : parsed.findings;
  return { ok: false, findings: [...twice, ...others].slice(0, MOST_FINDINGS) };
}

/** The text as a value with its double keys found, or undefined where it is none. */
function jsonValue(written: string, found: Found): { readonly json: unknown } | undefined {
  if (written.length > LONGEST_JSON) {
    found.error('json.too-large', [], { most: LONGEST_JSON });
    return undefined;
  }
  // RFC 8259 §8.1 lets a reader skip the mark; a space in its place keeps every offset.
  const text = written.startsWith('\uFEFF') ? ` ${written.slice(1)}` : written;
  return findInText(text, found) ? { json: JSON.parse(text) } : undefined;
}

/** Double keys, and what keeps a text from being parsed. Returns whether it can be. */
function findInText(text: string, found: Found): boolean {
  const keysAt: Set<string>[] = [];
  let tooDeepAt: number | null = null;
  const brokenAt = scanJson(text, {
    object: (depth) => {
      keysAt[depth] = new Set();
    },
    key: (steps) => {
      const keys = keysAt[steps.length - 1];
      const key = String(steps.at(-1));
      if (keys?.has(key)) found.error('json.duplicate-key', [...steps], { key: key.slice(0, 60) });
      keys?.add(key);
    },
    value: (steps, offset) => {
      if (steps.length >= DEEPEST_JSON) tooDeepAt ??= offset;
    },
  });
  if (brokenAt !== null) {
    found.error('json.malformed', [], { met: whatBreaksJson(text, brokenAt), offset: brokenAt });
  } else if (tooDeepAt !== null) {
    found.error('json.too-deep', [], { most: DEEPEST_JSON, offset: tooDeepAt });
  }
  return brokenAt === null && tooDeepAt === null;
}
