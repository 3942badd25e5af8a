import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../fact.ts';
import { anyPolicy, anySteps, happen } from '../testing/arbitrary-day.ts';
import { ledgerContents } from '../testing/ledger-contents.ts';
import { newcomer, smallDay } from '../testing/small-day.ts';
import { apply, applyAll } from './apply.ts';
import { emptyLedger, registrationsOf } from './ledger.ts';

describe('applying facts', () => {
  it('gives the same ledger whenever the same facts are replayed, also from JSON', () => {
    fc.assert(
      fc.property(anyPolicy, anySteps, (policy, steps) => {
        const all = happen(policy, steps);
        const facts: Fact[] = JSON.parse(JSON.stringify(all.flatMap((step) => step.facts)));
        const replayed = applyAll(emptyLedger(policy), facts);
        expect(ledgerContents(replayed)).toEqual(
          ledgerContents(all.at(-1)?.after ?? emptyLedger(policy)),
        );
      }),
    );
  });

  it('leaves every earlier ledger as it was', () => {
    fc.assert(
      fc.property(anyPolicy, anySteps, (policy, steps) => {
        let ledger = emptyLedger(policy);
        const seen = [{ ledger, contents: ledgerContents(ledger) }];
        for (const fact of happen(policy, steps).flatMap((step) => step.facts)) {
          ledger = apply(ledger, fact);
          seen.push({ ledger, contents: ledgerContents(ledger) });
        }
        for (const earlier of seen)
          expect(ledgerContents(earlier.ledger)).toEqual(earlier.contents);
      }),
    );
  });

  it('counts one version up with every fact about a registration', () => {
    fc.assert(
      fc.property(anyPolicy, anySteps, (policy, steps) => {
        const all = happen(policy, steps);
        const facts = all.flatMap((step) => step.facts);
        for (const record of registrationsOf(all.at(-1)?.after ?? emptyLedger(policy))) {
          const about = facts.filter((fact) => fact.registration === record.id);
          expect(record.version).toBe(about.length);
        }
      }),
    );
  });

  it('refuses a journal with a hole in it', () => {
    const ledger = emptyLedger(smallDay());
    const chosen: Fact = { type: 'chosen', at: 5, registration: 'ann', themes: [] };
    expect(() => apply(ledger, chosen)).toThrow(
      expect.objectContaining({ name: 'LedgerError', code: 'fact.unfit' }),
    );
  });

  it('refuses a kind of fact that it does not know', () => {
    const unknown = { ...newcomer('ann'), type: 'teleported', at: 5 } as unknown as Fact;
    const inherited = { ...newcomer('ann'), type: 'constructor', at: 5 } as unknown as Fact;
    const ledger = emptyLedger(smallDay());
    for (const fact of [unknown, inherited]) {
      expect(() => apply(ledger, fact)).toThrow(expect.objectContaining({ code: 'fact.unfit' }));
    }
  });
});
