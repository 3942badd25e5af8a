import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../decide.ts';
import { anyPolicy, anySteps, happen } from '../testing/arbitrary-day.ts';
import { committedTo, countedBy, seatedPeople } from '../testing/plain-reading.ts';
import { afterAll, codesOf, decideAt, newcomer, smallDay } from '../testing/small-day.ts';
import { committedOf, emptyLedger, registrationsOf, underPolicy, usedOf } from './ledger.ts';

describe('a ledger', () => {
  it('lists registrations in the order in which they were made', () => {
    const names = Array.from({ length: 200 }, (_, index) => `r${(index * 7919) % 200}`);
    const ledger = afterAll(
      smallDay(),
      names.map((name) => newcomer(name)),
    );
    expect(registrationsOf(ledger).map(({ id }) => id)).toEqual(names);
  });

  it('knows nothing of a quota that there is not', () => {
    const ledger = emptyLedger(smallDay({ seats: 4 }));
    expect([usedOf(ledger, 'hall'), committedOf(ledger, 'hall', 5)]).toEqual([0, 0]);
  });

  it('counts what is committed as the sentence says', () => {
    fc.assert(
      fc.property(anyPolicy, anySteps, fc.nat(11_000), (policy, steps, at) => {
        const ledger = happen(policy, steps).at(-1)?.after ?? emptyLedger(policy);
        for (const quota of policy.quotas) {
          const people = seatedPeople(ledger);
          expect(committedOf(ledger, quota.id, at)).toBe(committedTo(quota, people, at));
        }
      }),
    );
  });
});

describe('another revision of the rules', () => {
  it('counts the people who are seated by its own quotas', () => {
    fc.assert(
      fc.property(anyPolicy, anyPolicy, anySteps, (policy, revised, steps) => {
        const ledger = happen(policy, steps).at(-1)?.after ?? emptyLedger(policy);
        const seen = underPolicy(revised, ledger);
        for (const quota of revised.quotas) {
          expect(usedOf(seen, quota.id)).toBe(countedBy(quota, seatedPeople(ledger)).length);
        }
      }),
    );
  });

  it('with a lowered limit evicts nobody and admits nobody', () => {
    const ledger = afterAll(smallDay({ seats: 3 }), [newcomer('ann'), newcomer('ben')]);
    const lowered = smallDay({ seats: 1 });
    const instants = { receivedAt: 5_000, decidedAt: 5_000 };
    expect(decide(lowered, ledger, newcomer('cas'), instants)).toMatchObject({
      reasons: [{ code: 'quota.full', limit: 1, used: 2 }],
    });
    expect(usedOf(underPolicy(lowered, ledger), 'day')).toBe(2);
    expect(codesOf(decideAt(ledger, newcomer('cas')))).toEqual([]);
  });

  it('that is the ledger’s own changes nothing', () => {
    const ledger = afterAll(smallDay(), [newcomer('ann')]);
    expect(underPolicy(ledger.policy, ledger)).toBe(ledger);
  });
});
