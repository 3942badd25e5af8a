import { describe, expect, it } from 'vitest';
import { changedGarden } from '../fixtures/changed-garden.ts';
import { EventError } from './event-error.ts';
import { parseEvent } from './parse-event.ts';

describe('an event error', () => {
  const parsed = parseEvent(
    changedGarden({ 'registration.quotas.1.counts.theme': 'soyl', title: { nl: 'De tuindag' } }),
  );
  const findings = parsed.ok ? [] : parsed.findings;
  const error = new EventError(findings);

  it('is known by its code and holds its findings', () => {
    expect(error).toBeInstanceOf(Error);
    expect([error.name, error.code, error.findings]).toEqual([
      'EventError',
      'event.invalid',
      findings,
    ]);
    expect(findings.map(({ severity }) => severity)).toContain('warning');
  });

  it('lists the errors in its message', () => {
    expect(error.message.split('\n')).toEqual([
      'The event is not valid.',
      "- registration.quotas[1].counts.theme: There is no theme 'soyl'. Did you mean 'soil'?",
    ]);
  });

  it('of the whole says so', () => {
    const nothing = parseEvent(null);
    expect(new EventError(nothing.ok ? [] : nothing.findings).message).toContain(
      '- the event: This must be an object.',
    );
  });
});
