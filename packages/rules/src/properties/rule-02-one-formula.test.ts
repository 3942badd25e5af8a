import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SeatAsked } from '../commands/command.ts';
import {
  changes,
  committedTo,
  countedBy,
  lacks,
  type SeatedPerson,
  seatedPeople,
} from '../explorer/plain-reading.ts';
import { standingOf } from '../explorer/world.ts';
import { applyAll } from '../ledger/apply.ts';
import { committedOf, type Ledger, registrationsOf, usedOf } from '../ledger/ledger.ts';
import type { Policy } from '../policy/policy.ts';
import { claimsOf } from '../seats/claims.ts';
import {
  anyDay,
  anyPolicy,
  anyRevision,
  anySteps,
  happen,
  ledgerOf,
  overridingQuotas,
  readableDay,
} from '../testing/arbitrary-day.ts';
import { decideAt, member, parties, party } from '../testing/small-day.ts';
import { due } from '../time/due.ts';

const peopleIn = (ledger: Ledger, policy: Policy, at: number): readonly SeatedPerson[] =>
  seatedPeople(standingOf(ledger, policy, at));

it('used is the people who are seated, committed as the sentence says, whatever has happened', () => {
  fc.assert(
    fc.property(anyRevision, anySteps, fc.boolean(), (policies, steps, overriding) => {
      for (const { after, at } of happen(
        policies,
        overriding ? steps.map(overridingQuotas) : steps,
      )) {
        const people = peopleIn(after, after.policy, at);
        for (const quota of after.policy.quotas) {
          expect(usedOf(after, quota.id)).toBe(countedBy(quota, people).length);
          expect(committedOf(after, quota.id, at)).toBe(committedTo(quota, people, at));
        }
      }
    }),
  );
});

it('one person has one claim in each quota that counts them, and the claims are what is used', () => {
  fc.assert(
    fc.property(anyPolicy, anySteps, (policy, steps) => {
      const ledger = ledgerOf(policy, steps.map(overridingQuotas));
      const claims = registrationsOf(ledger).map(({ id }) => claimsOf(policy, ledger, id));
      for (const { id } of policy.quotas) {
        expect(claims.filter((own) => own.includes(id)).length).toBe(usedOf(ledger, id));
      }
      for (const own of claims) expect(new Set(own).size).toBe(own.length);
    }),
  );
});

it('without an override no step fills a quota beyond its limit, or further than it was', () => {
  fc.assert(
    fc.property(anyRevision, anySteps, (policies, steps) => {
      for (const { before, after, facts, at } of happen(policies, steps)) {
        // What falls due before a revision still falls due under the rules that held.
        const published = facts.findIndex(({ type }) => type === 'published');
        const between = applyAll(before, facts.slice(0, Math.max(0, published)));
        expectNotFuller(before, between, before.policy, at);
        expectNotFuller(between, after, after.policy, at);
      }
    }),
  );
});

function expectNotFuller(before: Ledger, after: Ledger, policy: Policy, at: number): void {
  const people = peopleIn(before, policy, at);
  const then = peopleIn(after, policy, at);
  for (const quota of policy.quotas) {
    const used = Math.max(quota.limit, countedBy(quota, people).length);
    expect(countedBy(quota, then).length).toBeLessThanOrEqual(used);
    const committed = Math.max(quota.limit, committedTo(quota, people, at));
    expect(committedTo(quota, then, at)).toBeLessThanOrEqual(committed);
  }
}

it('a party is admitted exactly where its sum is, though each alone might be', () => {
  const together = anyDay.map((day) =>
    readableDay({
      ...day,
      ...{ parties: { ...parties, most: 3 }, waitingList: null, approval: null, invitations: [] },
      ...{ themeChoice: 'first-come', ranking: null },
    }),
  );
  const seat = fc.record({
    audience: fc.constantFrom(null, 'teachers'),
    affiliation: fc.constantFrom(null, 'a', 'b'),
    themes: fc.constantFrom(['t1'], ['t2'], ['t3']),
  });
  const members = fc.array(seat, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(together, anySteps, members, (policy, steps, seats) => {
      const before = ledgerOf(policy, steps);
      const at = Math.max(before.at, 2_000);
      fc.pre(at < 8_000);
      const ledger = applyAll(before, due(policy, before, at));
      const people = peopleIn(ledger, policy, at);
      const asked = seats.map((own, index): SeatAsked => member(`new-${index}`, own));
      const newcomers = asked.map(({ registration, audience, affiliation, themes }) => ({
        ...{ registration, audience, affiliation, invitation: null, themes },
      }));
      const sum = changes(policy, people, [...people, ...newcomers], at).filter(lacks);
      const decision = decideAt(ledger, party('family', asked), at);
      expect(decision.ok).toBe(sum.length === 0);
      const quotas = decision.ok
        ? []
        : decision.reasons.flatMap((reason) => ('quota' in reason ? [reason.quota] : []));
      for (const quota of quotas) expect(sum.map((change) => change.quota.id)).toContain(quota);
    }),
  );
});
