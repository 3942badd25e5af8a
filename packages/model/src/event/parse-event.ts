import { checkEvent, hasError } from '../check/check-event.ts';
import { rememberChecked } from '../check/checked-events.ts';
import { findEndlessConditions } from '../check/find-endless-conditions.ts';
import type { Finding } from '../check/finding.ts';
import type { FindingWords } from '../check/finding-words.ts';
import { Found } from '../check/found.ts';
import { findShape, shapeMessages } from '../check/shape-findings.ts';
import { findingWords } from '../check/words.en.ts';
import { type EventModel, eventSchema } from './event.ts';

/** An event that stands, with what `checkEvent` warns of; or what is wrong with it. */
export type ParsedEvent =
  | { readonly ok: true; readonly event: EventModel; readonly warnings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * An event from JSON, a CMS or any other value, or what is wrong with it: first its shape, then what
 * `checkEvent` finds. Its ids are plain strings; `defineEvent` keeps them as literal types. Never
 * throws, whatever the value; at most 100 findings. `parseEventJson` reads text.
 *
 * @param value - parsed JSON in the form of `EventModel`. Unknown keys are refused.
 * @param options - `words` in which findings are told: English by default, Dutch from
 *   `@plenary/model/nl`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { parseEvent } from '@plenary/model';
 *
 * const parsed = parseEvent({ id: 'The Day' });
 * assert.equal(parsed.ok, false);
 * assert.ok(!parsed.ok && parsed.findings.some(({ path }) => path === 'id'));
 * ```
 */
export function parseEvent(
  value: unknown,
  { words = findingWords }: { readonly words?: FindingWords } = {},
): ParsedEvent {
  const shaped = shapedEvent(value);
  if (shaped instanceof Found) return { ok: false, findings: shaped.inWords(words) };
  const findings = checkEvent(shaped, { words });
  if (hasError(findings)) return { ok: false, findings };
  rememberChecked(shaped);
  return { ok: true, event: shaped, warnings: findings };
}

/** The value as an event, or what is wrong with its shape. */
function shapedEvent(value: unknown): EventModel | Found {
  const found = new Found();
  try {
    if (findEndlessConditions(value, found)) return found;
    const shape = eventSchema.safeParse(value, { error: shapeMessages });
    if (shape.success) return shape.data;
    findShape(shape.error, value, found);
  } catch {
    // A getter or a proxy that throws when it is read: no schema can say so.
    found.error('shape.unreadable', [], {});
  }
  return found;
}
