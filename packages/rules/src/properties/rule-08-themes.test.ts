import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { registrationOf, registrationsOf } from '../ledger/ledger.ts';
import { anyRevision, anySteps, happen } from '../testing/arbitrary-day.ts';

it('nobody has a theme that was dropped, or gets another for it unless somebody chose it', () => {
  fc.assert(
    fc.property(anyRevision, anySteps, (policies, steps) => {
      for (const { before, after, command, facts } of happen(policies, steps)) {
        const dropped = after.policy.choices.flatMap((choice) => choice.dropped);
        for (const { state, themes } of registrationsOf(after)) {
          if (state !== 'ended')
            expect(themes.filter((theme) => dropped.includes(theme))).toEqual([]);
        }
        if (command.type !== 'publish' || command.merge !== undefined) continue;
        const granted = facts.flatMap((fact) => (fact.type === 'granted' ? [fact.entry] : []));
        for (const { id, themes } of registrationsOf(before)) {
          const now = registrationOf(after, id)?.themes ?? [];
          if (!granted.includes(id)) for (const theme of now) expect(themes).toContain(theme);
        }
      }
    }),
    { numRuns: 200 },
  );
});

it('who lost a theme keeps the day', () => {
  fc.assert(
    fc.property(anyRevision, anySteps, (policies, steps) => {
      for (const { after, facts } of happen(policies, steps)) {
        for (const fact of facts) {
          if (fact.type !== 'theme-lost') continue;
          const record = registrationOf(after, fact.registration);
          const lapsed = facts.some((other) => {
            return other.type === 'lapsed' && other.registration === fact.registration;
          });
          if (!lapsed) expect(record?.state).not.toBe('ended');
        }
      }
    }),
    { numRuns: 200 },
  );
});

it('who has themes has one of each session at most, and none while the lists are ranked', () => {
  fc.assert(
    fc.property(anyRevision, anySteps, (policies, steps) => {
      for (const { after } of happen(policies, steps)) {
        const ranking = after.policy.themeChoice === 'ranked' && !after.allocated;
        for (const { themes } of registrationsOf(after)) {
          expect(themes.length).toBeLessThanOrEqual(ranking ? 0 : 1);
        }
      }
    }),
  );
});
