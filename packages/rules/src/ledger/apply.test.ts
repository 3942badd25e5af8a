import { describe, expect, it } from 'vitest';
import type { Fact } from '../fact.ts';
import { newcomer, smallDay } from '../testing/small-day.ts';
import { apply } from './apply.ts';
import { emptyLedger } from './ledger.ts';

describe('applying facts', () => {
  const ledger = emptyLedger(smallDay());

  it.each<Fact>([
    { type: 'chosen', at: 5, registration: 'ann', themes: [] },
    { type: 'granted', at: 5, entry: 'ann' },
    { type: 'offered', at: 5, entry: 'ann', until: 9 },
    { type: 'entry-ended', at: 5, entry: 'ann', cause: 'left' },
  ])('refuses a journal with a hole in it: $type of somebody who is not there', (fact) => {
    expect(() => apply(ledger, fact)).toThrow(
      expect.objectContaining({ name: 'LedgerError', code: 'fact.unfit' }),
    );
  });

  it('refuses a kind of fact that it does not know', () => {
    const unknown = { ...newcomer('ann'), type: 'teleported', at: 5 } as unknown as Fact;
    const inherited = { ...newcomer('ann'), type: 'constructor', at: 5 } as unknown as Fact;
    for (const fact of [unknown, inherited]) {
      expect(() => apply(ledger, fact)).toThrow(expect.objectContaining({ code: 'fact.unfit' }));
    }
  });

  it('numbers facts and keeps the latest instant, whatever order their instants have', () => {
    const later = apply(ledger, { ...newcomer('ann'), type: 'registered', at: 9 });
    const fact = { type: 'invited', at: 5, code: 'x', invitation: 'press', actor: 'o' } as const;
    expect(apply(later, fact)).toMatchObject({ seq: 2, at: 9 });
  });
});
