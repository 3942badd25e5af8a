import { describe, expect, test } from 'vitest';
import { dueMail } from '../testing/due-mail.ts';
import { mailKind } from './mail-kind.ts';
import type { MailToWrite } from './mail-to-write.ts';

const now = dueMail().now;

function kind(template: MailToWrite['template'], state: 'held' | 'confirmed' | 'ended'): string {
  const heldUntil = state === 'held' ? now + 1 : null;
  return mailKind(dueMail({ template }, { state, heldUntil }));
}

describe('what a mail tells at sending', () => {
  test.each(['confirmed', 'stands', 'changed', 'restored'] as const)(
    'is %s while the seat is there',
    (template) => {
      expect(kind(template, 'confirmed')).toBe(template);
    },
  );

  test('is what stands when a withdrawal was undone in the meantime', () => {
    expect(kind('withdrawn', 'confirmed')).toBe('stands');
  });

  test.each(['confirmed', 'stands', 'changed', 'withdrawn', 'restored'] as const)(
    'is the withdrawal while it can be undone, and the end after it, whatever was asked: %s',
    (template) => {
      expect(kind(template, 'held')).toBe('withdrawn');
      expect(kind(template, 'ended')).toBe('ended');
    },
  );

  test('is the end from the very moment at which the time to undo is over', () => {
    expect(mailKind(dueMail({}, { state: 'held', heldUntil: now }))).toBe('ended');
  });
});
