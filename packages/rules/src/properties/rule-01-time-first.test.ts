import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyAll } from '../ledger/apply.ts';
import {
  anyDay,
  anyPolicy,
  anyRevision,
  anySteps,
  happen,
  ledgerOf,
  readableDay,
} from '../testing/arbitrary-day.ts';
import { ledgerContents } from '../testing/ledger-contents.ts';
import { waitingList } from '../testing/small-day.ts';
import { due } from '../time/due.ts';

/** Offers and proofs run from the turn that finds them, so they alone depend on when it comes. */
const dayWithoutTurns = anyDay.map((day) =>
  readableDay({ ...day, waitingList: day.waitingList && waitingList, proveAddressWithin: null }),
);

it('what falls due is the same facts at once, or swept at any instants in between', () => {
  const instants = fc.array(fc.nat(14_000), { maxLength: 6 });
  fc.assert(
    fc.property(dayWithoutTurns, anySteps, instants, (policy, steps, between) => {
      const ledger = ledgerOf(policy, steps);
      const end = 14_000;
      let swept = ledger;
      const facts = [...between, end]
        .filter((at) => at >= ledger.at)
        .toSorted((one, other) => one - other)
        .flatMap((at) => {
          const some = due(policy, swept, at);
          swept = applyAll(swept, some);
          return some;
        });
      const once = due(policy, ledger, end);
      expect(facts).toEqual(once);
      expect(ledgerContents(swept)).toEqual(ledgerContents(applyAll(ledger, once)));
    }),
  );
});

it('nothing is due any more once it was swept', () => {
  fc.assert(
    fc.property(anyPolicy, anySteps, fc.nat(14_000), (policy, steps, at) => {
      const ledger = ledgerOf(policy, steps);
      fc.pre(at >= ledger.at);
      const swept = applyAll(ledger, due(policy, ledger, at));
      expect(due(policy, swept, at)).toEqual([]);
    }),
  );
});

it('facts come in the order of their instants, and none is later than its turn', () => {
  fc.assert(
    fc.property(anyRevision, anySteps, (policies, steps) => {
      let last = Number.NEGATIVE_INFINITY;
      for (const { facts, at } of happen(policies, steps)) {
        for (const fact of facts) {
          expect(fact.at).toBeGreaterThanOrEqual(last);
          expect(fact.at).toBeLessThanOrEqual(at);
          last = fact.at;
        }
      }
    }),
  );
});

it('no offer, proof or hold ends before the turn that gives it does', () => {
  fc.assert(
    fc.property(anyRevision, anySteps, (policies, steps) => {
      for (const { facts, at } of happen(policies, steps)) {
        for (const fact of facts) {
          if (fact.type === 'offered') expect(fact.until).toBeGreaterThan(at);
          if ('proveUntil' in fact) expect(fact.proveUntil).toBeGreaterThan(at);
          if (fact.type === 'withdrawn') expect(fact.heldUntil ?? at + 1).toBeGreaterThan(at);
        }
      }
    }),
  );
});

it('nobody is admitted who asked outside their window, and nobody for it who asked within', () => {
  fc.assert(
    fc.property(anyPolicy, anySteps, (policy, steps) => {
      for (const { command, decision, receivedAt, before } of happen(policy, steps)) {
        if (command.type !== 'register') continue;
        const group = before.codes.get(command.invitation ?? '') ?? '';
        const own = policy.invitations.get(group)?.window;
        const { opensAt, closesAt } = own ??
          policy.windows.get(null) ?? { opensAt: null, closesAt: 0 };
        const open = opensAt !== null && opensAt <= receivedAt && receivedAt < closesAt;
        const reasons = decision.ok ? [] : decision.reasons.map(({ code }) => code);
        expect(reasons.some((code) => code.startsWith('window'))).toBe(!open);
      }
    }),
  );
});
