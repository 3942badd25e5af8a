import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Command } from '../commands/command.ts';
import { applyAll } from '../ledger/apply.ts';
import { liveEntryOf, registrationsOf, usedOf } from '../ledger/ledger.ts';
import {
  anyPolicy,
  anySteps,
  happen,
  ledgerOf,
  overridingQuotas,
} from '../testing/arbitrary-day.ts';
import { codesOf, decideAt } from '../testing/small-day.ts';
import { due } from '../time/due.ts';

it('to ask for what one has asks for no seat, changes none and costs no place', () => {
  fc.assert(
    fc.property(anyPolicy, anySteps, (policy, steps) => {
      const before = ledgerOf(policy, steps.map(overridingQuotas));
      const at = Math.min(Math.max(before.at, 1_000), 6_900);
      fc.pre(at >= before.at);
      const ledger = applyAll(before, due(policy, before, at));
      for (const record of registrationsOf(ledger)) {
        const { id: registration, version, audience, affiliation, themes, ranking } = record;
        const seen = { registration, version };
        const list = record.choice === 'pending' ? { ranking } : {};
        const same: readonly Command[] = [
          { type: 'amend', ...seen, audience, affiliation },
          { type: 'choose', ...seen, themes, ...list },
          ...themes.map((theme): Command => ({ type: 'swap', ...seen, from: theme, to: theme })),
        ];
        for (const command of same) {
          const decision = decideAt(ledger, command, at);
          const codes = codesOf(decision);
          expect(
            codes.filter((code) => /^(quota|waiting|affiliation|audience)/.test(code)),
          ).toEqual([]);
          if (!decision.ok) continue;
          const after = applyAll(ledger, decision.facts);
          for (const { id } of policy.quotas) expect(usedOf(after, id)).toBe(usedOf(ledger, id));
          const place = liveEntryOf(ledger, registration)?.place;
          const now = liveEntryOf(after, registration)?.place;
          if (now !== undefined) expect(now).toEqual(place);
        }
      }
    }),
  );
});

it('only who has seen the last change makes the next, and each change counts one', () => {
  fc.assert(
    fc.property(anyPolicy, anySteps, (policy, steps) => {
      for (const { before, after, command, ok } of happen(policy, steps)) {
        for (const record of registrationsOf(after)) {
          const earlier = before.registrations.get(record.id);
          if (earlier === undefined || earlier === record) continue;
          expect(record.version).toBeGreaterThan(earlier.version);
        }
        if (!ok || !('version' in command)) continue;
        const seen = before.registrations.get(command.registration)?.version ?? 0;
        expect(command.version).toBeGreaterThanOrEqual(seen);
      }
    }),
  );
});
