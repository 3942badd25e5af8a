import { describe, expect, it } from 'vitest';
import { EventError } from './event-error.ts';
import { errorAt, pathText } from './finding.ts';

describe('an event error', () => {
  const findings = [
    errorAt(['registration', 'quotas', 3, 'counts', 'theme'], 'id.unknown', 'There is no theme.'),
    errorAt([], 'shape.invalid', 'Not an event.'),
  ];
  const error = new EventError(findings);

  it('is known by its code and holds its findings', () => {
    expect(error).toBeInstanceOf(Error);
    expect([error.name, error.code, error.findings]).toEqual([
      'EventError',
      'event.invalid',
      findings,
    ]);
  });

  it('lists them in its message', () => {
    expect(error.message.split('\n')).toEqual([
      'The event is not valid.',
      '- registration.quotas[3].counts.theme: There is no theme.',
      '- the event: Not an event.',
    ]);
  });
});

describe('a path', () => {
  it('is written as in code', () => {
    expect(pathText(['themes', 0, 'title', 'nl'])).toBe('themes[0].title.nl');
    expect(pathText(['title'])).toBe('title');
    expect(pathText([])).toBe('');
  });
});
