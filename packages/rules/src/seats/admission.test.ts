import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyLedger } from '../ledger/ledger.ts';
import { anyPolicy, anySteps, happen } from '../testing/arbitrary-day.ts';
import { quotasLacking, seatedPeople } from '../testing/plain-reading.ts';
import {
  afterAll,
  carryOut,
  codesOf,
  decideAt,
  guarantee,
  newcomer,
  smallDay,
} from '../testing/small-day.ts';
import { lacksOf, seatsOpenTo } from './admission.ts';

describe('a quota with guarantees', () => {
  // Limit 10; seven seated, one of them of region a; regions a and b are guaranteed two each.
  const policy = smallDay({
    seats: 10,
    earmarks: [guarantee('a', 2, 6_000), guarantee('b', 2, 6_000)],
  });
  const seven = afterAll(policy, [
    newcomer('of-a', { affiliation: 'a' }),
    ...['1', '2', '3', '4', '5', '6'].map((name) => newcomer(name)),
  ]);
  const from = (name: string, affiliation: string | null) => newcomer(name, { affiliation });

  it('has no seat for somebody from elsewhere', () => {
    expect(decideAt(seven, from('new', 'c'))).toMatchObject({
      reasons: [{ code: 'quota.full', quota: 'day', limit: 10, used: 7, kept: 3, asked: 1 }],
    });
  });

  it('has a seat for a second person of a guaranteed region, and none for a third', () => {
    const eight = carryOut(seven, from('second', 'a'));
    expect(codesOf(decideAt(eight, from('third', 'a')))).toEqual(['quota.full']);
    expect(codesOf(decideAt(eight, from('other', 'b')))).toEqual([]);
  });

  it('has its seats for everybody once the guarantees have ended', () => {
    expect(codesOf(decideAt(seven, from('new', 'c'), 5_999))).toEqual(['quota.full']);
    expect(codesOf(decideAt(seven, from('new', 'c'), 6_000))).toEqual([]);
  });
});

describe('admission', () => {
  it('is what the sentence says, for every quota, whatever has happened', () => {
    fc.assert(
      fc.property(anyPolicy, anySteps, fc.nat(10_500), (policy, steps, at) => {
        const ledger = happen(policy, steps).at(-1)?.after ?? emptyLedger(policy);
        const people = seatedPeople(ledger);
        const newcomers = ['t1', 't2', 't3'].flatMap((theme) =>
          [null, 'a', 'b'].flatMap((affiliation) =>
            [null, 'teachers'].map((audience) => ({ audience, affiliation, themes: [theme] })),
          ),
        );
        for (const after of newcomers) {
          for (const before of [null, ...people]) {
            const rest = people.filter((other) => other !== before);
            const lacks = lacksOf(policy, ledger.occupancy, { before, after }, at);
            expect(lacks.map(({ quota }) => quota.id)).toEqual(
              quotasLacking(policy, people, [...rest, after], at),
            );
            for (const { quota, used, kept, asked } of lacks) {
              expect(used + kept + asked).toBeGreaterThan(quota.limit);
            }
          }
        }
      }),
    );
  });

  it('admits a newcomer exactly where a seat is open to them', () => {
    fc.assert(
      fc.property(anyPolicy, anySteps, fc.nat(10_500), (policy, steps, at) => {
        const { occupancy } = happen(policy, steps).at(-1)?.after ?? emptyLedger(policy);
        for (const affiliation of [null, 'a', 'b', 'c']) {
          const after = { audience: 'teachers', affiliation, themes: ['t1'] };
          const admitted = lacksOf(policy, occupancy, { before: null, after }, at).length === 0;
          const open = seatsOpenTo(policy, occupancy, { before: null, after }, at);
          expect(admitted).toBe(open === null || open > 0);
        }
      }),
    );
  });
});
