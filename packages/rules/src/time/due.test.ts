import { describe, expect, it } from 'vitest';
import { afterAll, carryOut, decideAt, newcomer, smallDay, undoFor } from '../testing/small-day.ts';
import { due } from './due.ts';

describe('what falls due', () => {
  const policy = smallDay();
  const names = ['cas', 'ann', 'ben'];
  const withdrawnAt = (name: string): number => (name === 'ben' ? 2_000 : 2_100);
  const held = names.reduce(
    (ledger, registration) =>
      carryOut(
        ledger,
        { type: 'withdraw', registration, by: 'attendee' },
        withdrawnAt(registration),
      ),
    afterAll(
      policy,
      names.map((name) => newcomer(name)),
      1_500,
    ),
  );

  it('is nothing before a hold ends', () => {
    expect(due(policy, held, 2_000 + undoFor - 1)).toEqual([]);
  });

  it('comes in the order in which it fell due, at one instant by id, each at its own instant', () => {
    expect(due(policy, held, 9_999)).toEqual([
      { type: 'lapsed', at: 2_500, registration: 'ben' },
      { type: 'lapsed', at: 2_600, registration: 'ann' },
      { type: 'lapsed', at: 2_600, registration: 'cas' },
    ]);
  });

  it('comes before the fact of the next command', () => {
    const decision = decideAt(held, newcomer('dee'), 2_550);
    expect(decision.ok && decision.facts.map(({ type, at }) => [type, at])).toEqual([
      ['lapsed', 2_500],
      ['registered', 2_550],
    ]);
  });

  it('under other rules is also what follows from the difference', () => {
    const themed = smallDay({ themes: { t1: 5 } });
    const ledger = afterAll(themed, [newcomer('ann', { themes: ['t1'] })]);
    const dropped = smallDay({ themes: { t1: 5 }, dropped: ['t1'] });
    expect(due(dropped, ledger, 6_000)).toEqual([
      { type: 'theme-lost', at: 6_000, registration: 'ann', themes: ['t1'] },
    ]);
  });
});
