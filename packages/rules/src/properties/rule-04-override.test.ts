import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { registrationsOf, usedOf } from '../ledger/ledger.ts';
import { hasSeat } from '../ledger/registration-record.ts';
import {
  anyPolicy,
  anyRevision,
  anySteps,
  happen,
  overridingQuotas,
} from '../testing/arbitrary-day.ts';

it('above the limit, and further, goes only what carries an override of the quotas', () => {
  fc.assert(
    fc.property(anyPolicy, anySteps, (policy, steps) => {
      const some = steps.map((step, index) => (index % 2 === 0 ? overridingQuotas(step) : step));
      for (const { before, after, facts } of happen(policy, some)) {
        for (const { id, limit } of policy.quotas) {
          const used = usedOf(after, id);
          if (used <= limit || used <= usedOf(before, id)) continue;
          const overriding = facts.filter(
            (fact) => 'override' in fact && fact.override?.bypass.includes('quota'),
          );
          expect(overriding.length).toBeGreaterThan(0);
        }
      }
    }),
  );
});

it('a published limit, however low, takes the seat from nobody', () => {
  fc.assert(
    fc.property(anyRevision, anySteps, (policies, steps) => {
      for (const { command, before, after, at } of happen(policies, steps)) {
        if (command.type !== 'publish') continue;
        const stays = registrationsOf(before).filter((record) => {
          return hasSeat(record) && record.named && (record.heldUntil ?? at + 1) > at;
        });
        const states = new Map(registrationsOf(after).map((record) => [record.id, record.state]));
        for (const { id, state } of stays) expect(states.get(id)).toBe(state);
      }
    }),
  );
});
