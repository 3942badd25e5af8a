import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyAll } from '../ledger/apply.ts';
import { emptyLedger } from '../ledger/ledger.ts';
import { anyPolicy, anySteps, happen } from '../testing/arbitrary-day.ts';
import { ledgerContents } from '../testing/ledger-contents.ts';
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

  it('is the same whether it is swept at once or in between', () => {
    fc.assert(
      fc.property(anyPolicy, anySteps, fc.nat(14_000), fc.nat(14_000), (day, steps, one, other) => {
        const ledger = happen(day, steps).at(-1)?.after ?? emptyLedger(day);
        const [first, last] = one < other ? [one, other] : [other, one];
        const halfway = applyAll(ledger, due(day, ledger, first));
        const twice = applyAll(halfway, due(day, halfway, last));
        const once = applyAll(ledger, due(day, ledger, last));
        expect(ledgerContents(twice)).toEqual(ledgerContents(once));
        expect(due(day, once, last)).toEqual([]);
      }),
    );
  });
});
