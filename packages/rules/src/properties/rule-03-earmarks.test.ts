import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { registrationsOf } from '../ledger/ledger.ts';
import { hasSeat } from '../ledger/registration-record.ts';
import { anySteps, ledgerOf } from '../testing/arbitrary-day.ts';
import {
  closesAt,
  codesOf,
  decideAt,
  guarantee,
  newcomer,
  smallDay,
  startsAt,
  waitingList,
} from '../testing/small-day.ts';

const until = fc.integer({ min: 2_000, max: startsAt });
const themes = { t1: null, t2: null, t3: null };
const promised = fc
  .record({
    seats: fc.integer({ min: 4, max: 7 }),
    a: fc.tuple(fc.nat(2), until),
    b: fc.tuple(fc.nat(2), until),
  })
  .map(({ seats, a, b }) =>
    smallDay({
      ...{ seats, themes, waitingList },
      earmarks: [guarantee('a', ...a), guarantee('b', ...b)],
    }),
  );

it('a promised seat is there for whom it is promised, whoever came or waits before them', () => {
  fc.assert(
    fc.property(promised, anySteps, (policy, steps) => {
      const ledger = ledgerOf(policy, steps);
      const at = Math.min(Math.max(ledger.at, 1_000), closesAt - 1);
      for (const earmark of policy.quotas.flatMap((quota) => quota.earmarks)) {
        const affiliation = earmark.for.kind === 'affiliation' ? earmark.for.affiliation : null;
        const own = registrationsOf(ledger).filter((record) => {
          return hasSeat(record) && record.affiliation === affiliation;
        });
        if (at < ledger.at || at >= earmark.untilAt || own.length >= earmark.seats) continue;
        const asked = newcomer('new', { affiliation, themes: ['t1'] });
        expect(codesOf(decideAt(ledger, asked, at))).toEqual([]);
      }
    }),
  );
});

it('an earmark that has ended is as one that never was', () => {
  const ended = fc.integer({ min: 100, max: 900 });
  fc.assert(
    fc.property(
      anySteps,
      ended,
      fc.nat(3),
      fc.integer({ min: 1, max: 5 }),
      (steps, end, kept, seats) => {
        const without = smallDay({ seats, themes, waitingList });
        const earmarks = [guarantee('a', kept, end)];
        const had = smallDay({ seats, themes, waitingList, earmarks });
        expect(registrationsOf(ledgerOf(had, steps))).toEqual(
          registrationsOf(ledgerOf(without, steps)),
        );
      },
    ),
  );
});
