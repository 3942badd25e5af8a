import type { Finding } from './finding.ts';

/**
 * Thrown by `defineEvent` and `compile` for an event that cannot stand. Recognise it by `code`, not
 * by `instanceof`; `findings` say what to mend and where.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { EventError } from '@plenary/model';
 *
 * const error = new EventError([
 *   { code: 'time.gap', severity: 'error', path: 'starts', message: 'The clocks skip this time.' },
 * ]);
 * assert.equal(error.code, 'event.invalid');
 * assert.match(error.message, /starts: The clocks skip this time/);
 * ```
 */
export class EventError extends Error {
  override readonly name = 'EventError';
  readonly code = 'event.invalid';
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(['The event is not valid.', ...findings.map(line)].join('\n'));
    this.findings = findings;
  }
}

function line({ path, message }: Finding): string {
  return `- ${path || 'the event'}: ${message}`;
}
