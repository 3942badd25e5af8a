import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileText } from '../testing/hostile-text.ts';
import { messageId } from './message-id.ts';

describe('a Message-ID', () => {
  test('is the order’s id at the domain', () => {
    expect(messageId('order-1', 'example.org')).toBe('<order-1@example.org>');
  });

  test('is one token of plain characters, another for another id', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (one, other) => {
        const id = messageId(one, 'example.org');
        expect(id).toMatch(/^<[\w.-]*@example\.org>$/);
        expect(id === messageId(other, 'example.org')).toBe(one === other);
      }),
    );
  });
});
