import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { entriesOf, registrationsOf } from '../ledger/ledger.ts';
import { anySteps, ledgerOf } from '../testing/arbitrary-day.ts';
import { anyWaitingPolicy } from '../testing/arbitrary-policy.ts';
import { aheadInLine } from './ahead.ts';

it('counts those who stand before an entry in the line and wait yet', () => {
  fc.assert(
    fc.property(anyWaitingPolicy, anySteps, (policy, steps) => {
      const ledger = ledgerOf(policy, steps);
      const line = entriesOf(ledger);
      line.forEach(({ id }, place) => {
        const before = line.slice(0, place).filter(({ state }) => state === 'open');
        const people = before.reduce((sum, { registrations }) => sum + registrations.length, 0);
        expect(aheadInLine(ledger, id)).toEqual({ entries: before.length, people });
      });
      const waiting = new Set(line.map(({ id }) => id));
      for (const { id } of registrationsOf(ledger)) {
        if (!waiting.has(id)) expect(aheadInLine(ledger, id)).toBe(null);
      }
    }),
  );
});
