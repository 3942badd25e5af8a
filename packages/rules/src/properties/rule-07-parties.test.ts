import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { decide } from '../decide.ts';
import { applyAll } from '../ledger/apply.ts';
import { entryOf, partyOf, registrationOf } from '../ledger/ledger.ts';
import { anyDay, anySteps, happen, readableDay } from '../testing/arbitrary-day.ts';
import { parties, waitingList } from '../testing/small-day.ts';

const together = anyDay.map((day) => readableDay({ ...day, parties, waitingList }));
const whoeverFits = anyDay.map((day) =>
  readableDay({ ...day, waitingList, parties: { ...parties, seating: 'whoever-fits' } }),
);

it('of a party that is seated together all are seated, or wait in one place, or nobody is there', () => {
  fc.assert(
    fc.property(together, anySteps, (policy, steps) => {
      for (const { before, decision, command, receivedAt, at } of happen(policy, steps)) {
        if (command.type !== 'register-party') continue;
        const ids = command.members.map(({ registration }) => registration);
        const facts = decision.ok ? decision.facts : [];
        const made = facts.flatMap((fact) => {
          const types = ['registered', 'queued', 'requested'];
          const own = 'registration' in fact && ids.includes(fact.registration);
          return own && types.includes(fact.type) ? [fact.type] : [];
        });
        expect(made.length).toBe(decision.ok ? ids.length : 0);
        expect(new Set(made).size).toBeLessThanOrEqual(1);
        const after = applyAll(before, facts);
        expect(partyOf(after, command.party)?.members).toEqual(decision.ok ? ids : undefined);
        const waits = made[0] === 'queued';
        const entry = entryOf(after, command.party);
        expect(entry?.registrations ?? null).toEqual(waits ? ids : null);
        const alone = decide(
          policy,
          before,
          { ...command, elseWait: false },
          {
            ...{ receivedAt, decidedAt: at },
          },
        );
        if (waits) expect(alone.ok).toBe(false);
      }
    }),
    { numRuns: 200 },
  );
});

it('a party that stands together stays so: its members are seated in one fact, or not at all', () => {
  fc.assert(
    fc.property(together, anySteps, (policy, steps) => {
      for (const { before, after, facts } of happen(policy, steps)) {
        for (const fact of facts) {
          if (fact.type !== 'granted' || partyOf(before, fact.entry) === null) continue;
          const entry = entryOf(after, fact.entry);
          const states = entry?.registrations.map((id) => registrationOf(after, id)?.state) ?? [];
          expect(states).not.toContain('queued');
        }
      }
    }),
  );
});

it('where whoever fits is seated, each is decided as if they asked by themselves one after another', () => {
  fc.assert(
    fc.property(whoeverFits, anySteps, (policy, steps) => {
      for (const { before, decision, command, receivedAt, at } of happen(policy, steps)) {
        if (command.type !== 'register-party' || !decision.ok) continue;
        expect(decision.members?.length).toBe(command.members.length);
        expect(decision.members?.some(({ ok }) => ok)).toBe(true);
        const after = applyAll(before, decision.facts);
        for (const member of decision.members ?? []) {
          const record = registrationOf(after, member.registration);
          if (!member.ok) expect(record?.party ?? null).not.toBe(command.party);
          else expect(record?.party).toBe(command.party);
        }
        const [first] = command.members;
        if (first === undefined || first.named === false || first.person === null) continue;
        const alone = decide(
          policy,
          before,
          { ...first, type: 'register', elseWait: command.elseWait ?? false },
          { receivedAt, decidedAt: at },
        );
        expect(decision.members?.[0]?.ok).toBe(alone.ok);
      }
    }),
    { numRuns: 200 },
  );
});
