import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { availability } from '../availability.ts';
import type { Command } from '../commands/command.ts';
import { type Decision, decide } from '../decide.ts';
import { applyAll } from '../ledger/apply.ts';
import { emptyLedger, type Ledger } from '../ledger/ledger.ts';
import {
  anyPolicy,
  anyRevision,
  anyStep,
  anySteps,
  commandOf,
  happen,
  ledgerAfter,
  ledgerOf,
} from '../testing/arbitrary-day.ts';
import { midway } from '../testing/small-day.ts';
import { due } from '../time/due.ts';
import { nextChange } from '../time/next-change.ts';

/** Decides a value that came from outside, untyped. */
function decideAny(ledger: Ledger, value: unknown, at = midway): Decision {
  return decide(ledger.policy, ledger, value as Command, { receivedAt: at, decidedAt: at });
}

it('any JSON value at all is answered, by a refusal with reasons or with facts that can be applied', () => {
  fc.assert(
    fc.property(anyPolicy, fc.jsonValue(), (policy, json) => {
      const decision = decideAny(emptyLedger(policy), json);
      expect(decision.ok || decision.reasons.length > 0).toBe(true);
    }),
    { numRuns: 500 },
  );
});

it('a command with any of its fields spoilt is answered too', () => {
  const spoilt = fc.oneof(
    fc.constantFrom<unknown>('', 'r0', 't1', '__proto__', null, -1, 1.5, 2 ** 60, true, [], {}),
    fc.jsonValue(),
  );
  fc.assert(
    fc.property(
      anyPolicy,
      anySteps,
      anyStep,
      fc.nat(),
      spoilt,
      (policy, steps, step, pick, value) => {
        const ledger = ledgerOf(policy, steps);
        const command: object = commandOf(ledger, step, midway);
        const fields = Object.keys(command);
        const field = fields[pick % fields.length] ?? 'type';
        const at = Math.max(ledger.at, midway);
        const decision = decideAny(ledger, { ...command, [field]: value }, at);
        const facts = decision.ok ? decision.facts : [];
        expect(applyAll(ledger, facts).seq).toBe(ledger.seq + facts.length);
        expect(decision.ok || decision.reasons.length > 0).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

it('whatever was asked before, every question has an answer at any time', () => {
  fc.assert(
    fc.property(anyRevision, anySteps, fc.nat(20_000), (policies, steps, at) => {
      const all = happen(policies, steps);
      for (const { before, facts, policy } of all) ledgerAfter(before, facts, policy);
      const ledger = ledgerOf(policies, steps);
      for (const policy of policies) {
        expect(availability(policy, ledger, at).at).toBe(at);
        expect(nextChange(policy, ledger, at) ?? at + 1).toBeGreaterThan(at);
        expect(Array.isArray(due(policy, ledger, at))).toBe(true);
      }
    }),
  );
});

it('a refusal has reasons, and each of them once', () => {
  fc.assert(
    fc.property(anyRevision, anySteps, (policies, steps) => {
      for (const { decision } of happen(policies, steps)) {
        if (decision.ok) continue;
        const reasons = decision.reasons.map((reason) => JSON.stringify(reason));
        expect(reasons.length).toBeGreaterThan(0);
        expect([...new Set(reasons)]).toEqual(reasons);
      }
    }),
  );
});
