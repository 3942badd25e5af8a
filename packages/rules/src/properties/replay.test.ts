import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { decide } from '../decide.ts';
import type { Fact } from '../fact.ts';
import { apply, applyAll } from '../ledger/apply.ts';
import { emptyLedger, entriesOf, type Ledger, registrationsOf } from '../ledger/ledger.ts';
import { touchedBy } from '../ledger/touched-by.ts';
import { underPolicy } from '../ledger/under-policy.ts';
import { anyPolicy, anyRevision, anySteps, happen, ledgerOf } from '../testing/arbitrary-day.ts';
import { ledgerContents } from '../testing/ledger-contents.ts';

/** What is known of people, without what is counted of them. */
function peopleIn(ledger: Ledger): unknown {
  return { registrations: registrationsOf(ledger), entries: entriesOf(ledger) };
}

it('the same facts give the same ledger whenever they are replayed, also from JSON', () => {
  fc.assert(
    fc.property(anyPolicy, anySteps, (policy, steps) => {
      const all = happen(policy, steps);
      const facts: Fact[] = JSON.parse(JSON.stringify(all.flatMap((step) => step.facts)));
      const replayed = applyAll(emptyLedger(policy), facts);
      expect(ledgerContents(replayed)).toEqual(ledgerContents(ledgerOf(policy, steps)));
    }),
  );
});

it('replayed under the newest rules alone they give the same people, in the same places', () => {
  fc.assert(
    fc.property(anyRevision, anySteps, (policies, steps) => {
      const live = ledgerOf(policies, steps);
      const facts = happen(policies, steps).flatMap((step) => step.facts);
      const replayed = applyAll(emptyLedger(live.policy), facts);
      expect(peopleIn(replayed)).toEqual(peopleIn(live));
      expect(ledgerContents(replayed)).toEqual(ledgerContents(live));
    }),
    { numRuns: 200 },
  );
});

it('a ledger seen under other rules and back again is as it was', () => {
  fc.assert(
    fc.property(anyPolicy, anyPolicy, anySteps, (policy, other, steps) => {
      const ledger = ledgerOf(policy, steps);
      const back = underPolicy(policy, underPolicy(other, ledger));
      expect(ledgerContents(back)).toEqual(ledgerContents(ledger));
    }),
  );
});

it('every earlier ledger stays as it was', () => {
  fc.assert(
    fc.property(anyPolicy, anySteps, (policy, steps) => {
      let ledger = emptyLedger(policy);
      const seen = [{ ledger, contents: ledgerContents(ledger) }];
      for (const fact of happen(policy, steps).flatMap((step) => step.facts)) {
        ledger = apply(ledger, fact);
        seen.push({ ledger, contents: ledgerContents(ledger) });
      }
      for (const earlier of seen) {
        expect(ledgerContents(earlier.ledger)).toEqual(earlier.contents);
      }
    }),
    { numRuns: 50 },
  );
});

it('a decision changes nothing by itself, and is the same each time', () => {
  fc.assert(
    fc.property(anyRevision, anySteps, (policies, steps) => {
      for (const { policy, before, command, decision, receivedAt, at } of happen(policies, steps)) {
        const contents = ledgerContents(before);
        const again = decide(policy, before, command, { receivedAt, decidedAt: at });
        expect(again).toEqual(decision);
        expect(ledgerContents(before)).toEqual(contents);
      }
    }),
    { numRuns: 50 },
  );
});

it('a fact changes no other registrations than those it is said to touch', () => {
  fc.assert(
    fc.property(anyPolicy, anySteps, (policy, steps) => {
      let ledger = emptyLedger(policy);
      for (const fact of happen(policy, steps).flatMap((step) => step.facts)) {
        const after = apply(ledger, fact);
        const touched = touchedBy(ledger, fact);
        const changed = registrationsOf(after).filter((record) => {
          return ledger.registrations.get(record.id) !== record;
        });
        for (const { id } of changed) expect(touched).toContain(id);
        expect([...touchedBy(after, fact)].sort()).toEqual([...touched].sort());
        ledger = after;
      }
    }),
    { numRuns: 50 },
  );
});
