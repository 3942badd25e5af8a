import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changes, lacks, rises, seatedPeople } from '../explorer/plain-reading.ts';
import { standingOf } from '../explorer/world.ts';
import { anyPolicy, anySteps, ledgerOf } from '../testing/arbitrary-day.ts';
import {
  afterAll,
  carryOut,
  codesOf,
  decideAt,
  guarantee,
  newcomer,
  smallDay,
} from '../testing/small-day.ts';
import { seatsOpenTo, verdictOn } from './admission.ts';
import { demandOf } from './demand.ts';

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
  const nobody = { has: () => false };
  const newcomers = ['t1', 't2', 't3'].flatMap((theme) =>
    [null, 'a', 'b'].flatMap((affiliation) =>
      [null, 'press'].map((invitation) => ({
        ...{ audience: 'teachers', affiliation, invitation, themes: [theme] },
      })),
    ),
  );

  it('is what the sentence says, for every quota, whatever has happened', () => {
    fc.assert(
      fc.property(anyPolicy, anySteps, fc.nat(10_500), (policy, steps, at) => {
        const ledger = ledgerOf(policy, steps);
        const people = seatedPeople(standingOf(ledger, policy, at));
        for (const after of newcomers) {
          for (const before of [null, ...people]) {
            const rest = people.filter((other) => other !== before);
            const demand = demandOf(policy, [{ before, after }]);
            const verdict = verdictOn(demand, ledger.occupancy, at);
            const words = changes(policy, people, [...rest, after], at);
            expect(verdict.lacks.map(({ quota }) => quota)).toEqual(
              words.filter(lacks).map(({ quota }) => quota),
            );
            expect(verdict.rises).toEqual(words.filter(rises).map(({ quota }) => quota));
            for (const { quota, count, asked } of verdict.lacks) {
              expect(count.used + count.kept + asked).toBeGreaterThan(quota.limit);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('admits a newcomer exactly where a seat is open to them', () => {
    fc.assert(
      fc.property(anyPolicy, anySteps, fc.nat(10_500), (policy, steps, at) => {
        const { occupancy } = ledgerOf(policy, steps);
        for (const after of newcomers) {
          const change = { before: null, after };
          const { lacks: lacking } = verdictOn(demandOf(policy, [change]), occupancy, at);
          const open = seatsOpenTo(policy, occupancy, change, at, nobody);
          expect(lacking.length === 0).toBe(open === null || open > 0);
        }
      }),
    );
  });
});
