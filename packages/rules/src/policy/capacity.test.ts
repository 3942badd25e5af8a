import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, applyAll } from '../ledger/apply.ts';
import { emptyLedger, type Ledger, registrationsOf, usedOf } from '../ledger/ledger.ts';
import { claimsOf } from '../seats/claims.ts';
import { anyPolicy, anySteps, happen, overridingQuotas } from '../testing/arbitrary-day.ts';
import { committedTo, countedBy, seatedPeople } from '../testing/plain-reading.ts';
import { newcomer } from '../testing/small-day.ts';
import { due } from '../time/due.ts';

const farFuture = 1_000_000;

const used = (ledger: Ledger): readonly number[] =>
  ledger.policy.quotas.map(({ id }) => usedOf(ledger, id));

const claims = (ledger: Ledger): readonly string[][] =>
  registrationsOf(ledger).map((record) => [record.id, ...claimsOf(ledger.policy, record)]);

describe('capacity', () => {
  it('is never exceeded without an override, and no guarantee is broken', () => {
    fc.assert(
      fc.property(anyPolicy, anySteps, (policy, steps) => {
        for (const { before, after, at } of happen(policy, steps)) {
          for (const quota of policy.quotas) {
            expect(usedOf(after, quota.id)).toBeLessThanOrEqual(quota.limit);
            const committed = committedTo(quota, seatedPeople(after), at);
            const committedBefore = committedTo(quota, seatedPeople(before), at);
            expect(committed).toBeLessThanOrEqual(Math.max(quota.limit, committedBefore));
          }
        }
      }),
    );
  });

  it('is counted as the people who are seated, and as their claims', () => {
    fc.assert(
      fc.property(anyPolicy, anySteps, (policy, steps) => {
        const ledger =
          happen(policy, steps.map(overridingQuotas)).at(-1)?.after ?? emptyLedger(policy);
        for (const quota of policy.quotas) {
          const seated = countedBy(quota, seatedPeople(ledger)).length;
          expect(usedOf(ledger, quota.id)).toBe(seated);
          const claimed = claims(ledger).filter(([, ...ids]) => ids.includes(quota.id)).length;
          expect(claimed).toBe(seated);
        }
      }),
    );
  });

  it('is as before once somebody came, withdrew and the time to undo ran out', () => {
    fc.assert(
      fc.property(anyPolicy, anySteps, (policy, steps) => {
        const quiet = happen(policy, steps).at(-1)?.after ?? emptyLedger(policy);
        const before = applyAll(quiet, due(policy, quiet, farFuture));
        const seated = apply(before, { ...newcomer('new'), type: 'registered', at: 20_000 });
        const held = apply(seated, {
          type: 'withdrawn',
          at: 20_001,
          registration: 'new',
          by: 'attendee',
          heldUntil: 20_500,
        });
        expect(used(held)).toEqual(used(seated));
        expect(used(applyAll(held, due(policy, held, 20_500)))).toEqual(used(before));
      }),
    );
  });
});
