import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyAll } from '../ledger/apply.ts';
import {
  entryOf,
  type Ledger,
  liveEntryOf,
  registrationOf,
  registrationsOf,
} from '../ledger/ledger.ts';
import { hasSeat } from '../ledger/registration-record.ts';
import { anyPolicy, anySteps, anyWaitingPolicy, ledgerOf } from '../testing/arbitrary-day.ts';
import { ledgerContents } from '../testing/ledger-contents.ts';
import { codesOf, decideAt, factsOf, newcomer, startsAt } from '../testing/small-day.ts';
import { due } from '../time/due.ts';
import { nextChange } from '../time/next-change.ts';

const anyAsked = fc.record({
  audience: fc.constantFrom(null, 'teachers'),
  affiliation: fc.constantFrom(null, 'a', 'b'),
  themes: fc.constantFrom(['t1'], ['t2'], ['t3']),
});

/** A ledger without somebody who has ended, and without how many facts led to it. */
function apartFrom(ledger: Ledger, gone: string): unknown {
  const { registrations, quotas, ...contents } = ledgerContents(ledger) as Record<
    string,
    readonly { readonly id?: string }[]
  >;
  const {
    seq: _seq,
    at: _at,
    live: _live,
    ofPerson: _people,
    personalEnds: _ends,
    ...others
  } = contents;
  return {
    ...others,
    registrations: registrations?.filter(({ id }) => id !== gone),
    quotas: quotas?.map((quota) => (quota as unknown as readonly unknown[]).slice(0, 2)),
  };
}

it('who came and withdrew, and did not undo it in time, leaves everything as it was', () => {
  fc.assert(
    fc.property(anyPolicy, anySteps, anyAsked, (policy, steps, asked) => {
      const quiet = ledgerOf(policy, steps);
      const at = Math.max(quiet.at, 1_000);
      const ranking = policy.themeChoice === 'ranked' && !quiet.allocated;
      const wish = ranking ? { themes: [], ranking: asked.themes } : {};
      const came = decideAt(quiet, newcomer('new', { ...asked, ...wish }), at);
      fc.pre(came.ok);
      const seated = applyAll(quiet, factsOf(came));
      const going = { type: 'withdraw', registration: 'new', by: 'attendee' } as const;
      const gone = decideAt(seated, going, at);
      fc.pre(gone.ok);
      const held = applyAll(seated, gone.facts);
      const end = registrationOf(held, 'new')?.heldUntil ?? at;
      const change = nextChange(policy, quiet, at);
      fc.pre(change === null || change > end);
      const after = applyAll(held, due(policy, held, end));
      expect(registrationOf(after, 'new')?.state).toBe('ended');
      const without = applyAll(quiet, due(policy, quiet, end));
      expect(apartFrom(after, 'new')).toEqual(apartFrom(without, 'new'));
    }),
    { numRuns: 300 },
  );
});

it('withdrawing and undoing it at once puts everybody back where they stood', () => {
  fc.assert(
    fc.property(anyWaitingPolicy, anySteps, fc.nat(20), (policy, steps, pick) => {
      const ledger = ledgerOf(policy, steps);
      const at = Math.max(ledger.at, 1_000);
      const swept = applyAll(ledger, due(policy, ledger, at));
      const records = registrationsOf(swept).filter(({ state }) => state !== 'ended');
      const record = records[pick % Math.max(1, records.length)];
      fc.pre(record !== undefined && at < startsAt);
      const { id: registration } = record;
      const going = { type: 'withdraw', registration, by: 'attendee' } as const;
      const gone = decideAt(swept, going, at);
      fc.pre(gone.ok);
      const left = applyAll(swept, gone.facts);
      const undone = decideAt(left, { type: 'undo', registration }, at);
      fc.pre(undone.ok);
      const back = applyAll(left, undone.facts);
      const { version, undoUntil, proveUntil, ...now } =
        registrationOf(back, registration) ?? record;
      expect(now).toMatchObject({ state: record.state, themes: record.themes, seq: record.seq });
      expect(version).toBeGreaterThan(record.version);
      expect([undoUntil, proveUntil]).toEqual([record.undoUntil, record.proveUntil]);
      const entry = liveEntryOf(swept, registration);
      if (entry?.state !== 'open' || entry.registrations.length > 1) return;
      expect(entryOf(back, registration)?.place).toEqual(entry.place);
    }),
    { numRuns: 300 },
  );
});

it('by the organiser a seat is free at once, and cannot be had back', () => {
  fc.assert(
    fc.property(anyPolicy, anySteps, (policy, steps) => {
      const ledger = ledgerOf(policy, steps);
      const at = Math.max(ledger.at, 1_000);
      const seated = registrationsOf(ledger).filter((record) => hasSeat(record) && !record.erased);
      for (const record of seated) {
        const { id: registration } = record;
        const decision = decideAt(ledger, { type: 'withdraw', registration, by: 'organiser' }, at);
        if (!decision.ok) continue;
        const after = applyAll(ledger, decision.facts);
        expect(registrationOf(after, registration)?.state).toBe('ended');
        const undo = { type: 'undo', registration } as const;
        expect(codesOf(decideAt(after, undo, at))).toEqual(['registration.ended']);
      }
    }),
  );
});
