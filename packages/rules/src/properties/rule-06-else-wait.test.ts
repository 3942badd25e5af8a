import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { decide } from '../decide.ts';
import type { Fact } from '../fact.ts';
import { apply } from '../ledger/apply.ts';
import { type Ledger, liveEntryOf, registrationOf } from '../ledger/ledger.ts';
import {
  anyPolicy,
  anySteps,
  anyWaitingPolicy,
  happen,
  ledgerOf,
} from '../testing/arbitrary-day.ts';
import { decideAt, newcomer } from '../testing/small-day.ts';

const forWantOfRoom: readonly string[] = ['quota.full', 'waiting.ahead'];

it('to accept to wait changes nothing where there is room, and helps only where room is all that lacks', () => {
  const anyDay = fc.oneof(anyPolicy, anyWaitingPolicy);
  fc.assert(
    fc.property(anyDay, anySteps, (policy, steps) => {
      for (const { before, command, receivedAt, at } of happen(policy, steps)) {
        if (command.type !== 'register' || command.moveTo !== undefined) continue;
        const answer = (elseWait: boolean) =>
          decide(policy, before, { ...command, elseWait }, { receivedAt, decidedAt: at });
        const strict = answer(false);
        const patient = answer(true);
        if (strict.ok) {
          expect(patient).toEqual(strict);
          continue;
        }
        const roomAlone = strict.reasons.every(({ code }) => forWantOfRoom.includes(code));
        const { waitingList } = policy;
        const open = waitingList !== null && at < waitingList.untilAt;
        expect(patient.ok).toBe(roomAlone && open);
        const own = patient.ok ? patient.facts.map(({ type }) => type) : ['queued'];
        expect(own).toContain('queued');
      }
    }),
    { numRuns: 200 },
  );
});

it('who is seated now and asks to be moved keeps the seat until the day they are moved', () => {
  const theme = fc.constantFrom('t1', 't2', 't3');
  fc.assert(
    fc.property(anyWaitingPolicy, anySteps, theme, theme, (policy, steps, now, wanted) => {
      const ledger = ledgerOf(policy, steps);
      fc.pre(policy.approval === null && now !== wanted);
      const at = Math.max(ledger.at, 1_000);
      const asked = newcomer('new', { themes: [now], moveTo: [wanted] });
      const decision = decideAt(ledger, asked, at);
      fc.pre(decision.ok);
      let moved = false;
      const after = happenAll(ledger, decision.facts, (standing, fact) => {
        moved ||= fact.type === 'granted' && fact.entry === 'new';
        const themes = registrationOf(standing, 'new')?.themes;
        if (themes !== undefined) expect(themes).toEqual([moved ? wanted : now]);
      });
      expect(liveEntryOf(after, 'new') === null).toBe(moved);
    }),
  );
});

/** The ledger after some facts, looked at after each. */
function happenAll(
  ledger: Ledger,
  facts: readonly Fact[],
  look: (standing: Ledger, fact: Fact) => void,
): Ledger {
  let standing = ledger;
  for (const fact of facts) {
    standing = apply(standing, fact);
    look(standing, fact);
  }
  return standing;
}
