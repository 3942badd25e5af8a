import type { Finding } from '../check/finding.ts';

/**
 * Thrown by `defineEvent` and `compile` for an event that cannot stand. Recognise it by `code`, not
 * by `instanceof`; its message lists the errors, and `findings` hold the warnings too.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { EventError, parseEvent } from '@plenary/model';
 *
 * const parsed = parseEvent({ id: 'day', zone: 'Europe/Eindhoven' });
 * assert.ok(!parsed.ok);
 * const error = new EventError(parsed.findings);
 * assert.equal(error.code, 'event.invalid');
 * assert.match(error.message, /zone: This is not an IANA zone, such as Europe\/Amsterdam\./);
 * ```
 */
export class EventError extends Error {
  override readonly name = 'EventError';
  readonly code = 'event.invalid';
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    const errors = findings.filter(({ severity }) => severity === 'error');
    super(['The event is not valid.', ...errors.map(line)].join('\n'));
    this.findings = findings;
  }
}

function line({ path, message }: Finding): string {
  return `- ${path || 'the event'}: ${message}`;
}
