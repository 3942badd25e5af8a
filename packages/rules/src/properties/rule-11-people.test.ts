import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { liveRegistrationOf, registrationsOf } from '../ledger/ledger.ts';
import { anyPolicy, anyRevision, anySteps, happen, ledgerOf } from '../testing/arbitrary-day.ts';

it('nobody has more registrations than one person may, and the oldest answers for them', () => {
  fc.assert(
    fc.property(anyRevision, anySteps, (policies, steps) => {
      for (const { after } of happen(policies, steps)) {
        const live = registrationsOf(after).filter(({ state }) => state !== 'ended');
        const people = Map.groupBy(live, ({ person }) => person);
        for (const [person, own] of people) {
          if (person === null) continue;
          expect(own.length).toBeLessThanOrEqual(after.policy.perPerson);
          expect(own.map(({ id }) => id)).toContain(liveRegistrationOf(after, person)?.id);
        }
      }
    }),
  );
});

it('who was erased is named nowhere any more', () => {
  fc.assert(
    fc.property(anyPolicy, anySteps, (policy, steps) => {
      const ledger = ledgerOf(policy, steps);
      const erased = registrationsOf(ledger).filter((record) => record.erased);
      for (const { id, person } of erased) {
        expect(person).toBe(null);
        for (const [, own] of ledger.live) expect(own).not.toContain(id);
      }
    }),
  );
});

it('only who is confirmed was checked in, and the latest scan decides', () => {
  fc.assert(
    fc.property(anyPolicy, anySteps, (policy, steps) => {
      for (const { before, after, facts } of happen(policy, steps)) {
        for (const fact of facts) {
          if (fact.type !== 'checked-in' && fact.type !== 'check-in-undone') continue;
          const earlier = before.registrations.get(fact.registration)?.checkIn;
          expect(fact.scannedAt).toBeGreaterThanOrEqual(earlier?.scannedAt ?? -Infinity);
          const record = after.registrations.get(fact.registration);
          expect(record?.checkIn).toMatchObject({ in: fact.type === 'checked-in' });
          expect(record?.state).toBe('confirmed');
        }
      }
    }),
  );
});
