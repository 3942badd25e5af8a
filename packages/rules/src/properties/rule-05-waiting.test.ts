import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { comparePlaces, judgedInLine, scanned } from '../explorer/plain-line.ts';
import { standingOf } from '../explorer/world.ts';
import type { Fact } from '../fact.ts';
import { apply, applyAll } from '../ledger/apply.ts';
import { entriesOf, entryOf, type Ledger } from '../ledger/ledger.ts';
import { underPolicy } from '../ledger/under-policy.ts';
import type { Policy } from '../policy/policy.ts';
import {
  anyRevision,
  anySteps,
  anyWaitingPolicy,
  happen,
  overridingQuotas,
} from '../testing/arbitrary-day.ts';
import { due } from '../time/due.ts';

const isOpen = ({ waitingList, cancelled }: Policy, at: number): boolean =>
  waitingList !== null && !cancelled && at < waitingList.untilAt;

const anyWorld = fc.oneof(
  anyWaitingPolicy.map((policy) => [policy, policy] as const),
  anyRevision,
);

it('nobody is left waiting whom the scan would still grant', () => {
  fc.assert(
    fc.property(anyWorld, anySteps, fc.boolean(), (policies, steps, overriding) => {
      for (const { after, at, ok } of happen(
        policies,
        overriding ? steps.map(overridingQuotas) : steps,
      )) {
        if (!ok || !isOpen(after.policy, at)) continue;
        const offered = after.policy.waitingList?.promotion === 'offer';
        const left = scanned(standingOf(after, after.policy, at));
        expect(offered && after.policy.waitingList?.offerFor === 0 ? [] : left).toEqual([]);
      }
    }),
    { numRuns: 200 },
  );
});

it('each who is granted or offered a seat in turn is the first whom the scan grants', () => {
  fc.assert(
    fc.property(anyWorld, anySteps, (policies, steps) => {
      for (const { before, facts, policy, at } of happen(policies, steps)) {
        eachInTurn(before, facts, policy, (ledger, fact) => {
          const standing = standingOf(ledger, ledger.policy, fact.at);
          expect(scanned(standing)[0]).toBe(fact.entry);
          expect(isOpen(ledger.policy, fact.at)).toBe(true);
          expect(fact.at).toBeLessThanOrEqual(at);
        });
      }
    }),
    { numRuns: 200 },
  );
});

/** Looks at each grant that the line itself gave, with the ledger just before it. */
function eachInTurn(
  before: Ledger,
  facts: readonly Fact[],
  revised: Policy,
  look: (ledger: Ledger, fact: Extract<Fact, { type: 'granted' | 'offered' }>) => void,
): void {
  let ledger = before;
  for (const fact of facts) {
    if (fact.type === 'published') ledger = underPolicy(revised, ledger);
    const promoted = fact.type === 'offered' || (fact.type === 'granted' && !('override' in fact));
    const own = 'entry' in fact && entryOf(ledger, fact.entry ?? '')?.state === 'open';
    if (promoted && own) look(ledger, fact);
    ledger = apply(ledger, fact);
  }
}

it('a newcomer is seated exactly where nothing lacks and nothing is taken that those ahead lack', () => {
  fc.assert(
    fc.property(anyWaitingPolicy, anySteps, (policy, steps) => {
      for (const { before, command, decision, facts, at } of happen(policy, steps)) {
        if (command.type !== 'register' || policy.approval !== null) continue;
        const codes = decision.ok ? [] : decision.reasons.map(({ code }) => code as string);
        const noRoom = codes.filter((code) => code === 'quota.full' || code === 'waiting.ahead');
        if (codes.length > noRoom.length) continue;
        const ledger = applyAll(before, due(policy, before, at));
        const { registration, audience, affiliation, themes, invitation = '' } = command;
        const group = ledger.codes.get(invitation) ?? null;
        const asked = { registration, audience, affiliation, invitation: group, themes };
        const verdict = judgedInLine(standingOf(ledger, policy, at), (people) => [
          ...people,
          asked,
        ]);
        const seated = facts.some((fact) => {
          return fact.type === 'registered' && fact.registration === registration;
        });
        expect(seated).toBe(verdict.lacking.length + verdict.ahead.length === 0);
        if (decision.ok) continue;
        const named = (code: string): readonly string[] =>
          decision.reasons.flatMap((reason) => {
            return reason.code === code && 'quota' in reason ? [reason.quota] : [];
          });
        const lacking = verdict.lacking.map(({ quota }) => quota.id);
        expect(named('quota.full')).toEqual(lacking);
        const ahead = verdict.ahead.map(({ change }) => change.quota.id);
        expect(named('waiting.ahead')).toEqual(ahead.filter((quota) => !lacking.includes(quota)));
      }
    }),
    { numRuns: 200 },
  );
});

it('those who wait stand in the order in which they first asked', () => {
  fc.assert(
    fc.property(anyWorld, anySteps, (policies, steps) => {
      for (const { after } of happen(policies, steps)) {
        const entries = entriesOf(after);
        const places = entries.map(({ place }) => place);
        expect(places).toEqual(places.toSorted(comparePlaces));
        for (const { seq } of places) expect(seq).toBeLessThanOrEqual(after.seq);
      }
    }),
  );
});
