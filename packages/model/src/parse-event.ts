import { checkEvent, hasError } from './check-event.ts';
import { type EventModel, eventSchema } from './event.ts';
import type { Finding } from './finding.ts';
import { shapeFindings } from './shape-findings.ts';

/** An event that stands, with what `checkEvent` warns of; or what is wrong with it. */
export type ParsedEvent =
  | { readonly ok: true; readonly event: EventModel; readonly warnings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * An event from JSON, a CMS or any other value, or what is wrong with it: first its shape, then what
 * `checkEvent` finds. Its ids are plain strings; `defineEvent` keeps them as literal types. Throws
 * on nothing that came from JSON; at most 100 findings.
 *
 * @param value - parsed JSON in the form of `EventModel`. Unknown keys are refused.
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
export function parseEvent(value: unknown): ParsedEvent {
  const shape = eventSchema.safeParse(value);
  if (!shape.success) return { ok: false, findings: shapeFindings(shape.error) };
  const findings = checkEvent(shape.data);
  return hasError(findings)
    ? { ok: false, findings }
    : { ok: true, event: shape.data, warnings: findings };
}
