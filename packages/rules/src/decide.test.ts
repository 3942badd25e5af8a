import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from './commands/command.ts';
import { type Decision, decide } from './decide.ts';
import { emptyLedger, type Ledger } from './ledger/ledger.ts';
import { anyPolicy, anySteps, happen } from './testing/arbitrary-day.ts';
import { ledgerContents } from './testing/ledger-contents.ts';
import { afterAll, midway, newcomer, override, smallDay } from './testing/small-day.ts';

/** Decides a value that came from outside, untyped. */
function decideAny(ledger: Ledger, value: unknown): Decision {
  const instants = { receivedAt: midway, decidedAt: midway };
  return decide(ledger.policy, ledger, value as Command, instants);
}

function pathsOf(value: unknown): readonly string[] {
  const decision = decideAny(emptyLedger(smallDay({ themes: { t1: 1 } })), value);
  if (decision.ok) return [];
  return decision.reasons.map((reason) =>
    reason.code === 'command.malformed' ? reason.path : reason.code,
  );
}

const words = ['register', 'choose', 'amend', 'withdraw', 'undo', '__proto__', 'constructor'];
const special = fc.constantFrom<unknown>(
  '',
  'ann',
  'attendee',
  '__proto__',
  null,
  -1,
  1.5,
  2 ** 60,
);
const anyField = fc.oneof(special, fc.array(special), fc.jsonValue());
const nearlyCommand = fc.dictionary(
  fc.constantFrom(
    ...['registration', 'person', 'audience', 'affiliation', 'themes', 'version', 'by', 'override'],
  ),
  anyField,
);

describe('deciding', () => {
  const seated = afterAll(smallDay({ seats: 3, themes: { t1: 2 } }), [
    newcomer('ann', { themes: ['t1'] }),
  ]);

  it('answers any JSON value at all, by refusing it or with facts that can be applied', () => {
    const type = fc.oneof(fc.constantFrom(...words), fc.jsonValue());
    const value = fc.oneof(
      fc.jsonValue(),
      fc
        .record({ type, fields: nearlyCommand })
        .map((parts) => ({ ...parts.fields, type: parts.type })),
    );
    fc.assert(
      fc.property(value, (json) => {
        const decision = decideAny(seated, json);
        expect(decision.ok || decision.reasons.length > 0).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('changes nothing by itself', () => {
    fc.assert(
      fc.property(anyPolicy, anySteps, (policy, steps) => {
        for (const { before, command, at } of happen(policy, steps)) {
          const contents = ledgerContents(before);
          const instants = { receivedAt: at, decidedAt: at };
          const once = decide(policy, before, command, instants);
          expect(ledgerContents(before)).toEqual(contents);
          expect(decide(policy, before, command, instants)).toEqual(once);
        }
      }),
    );
  });

  it('gives exactly one fact of the command, last and at the instant of the decision', () => {
    fc.assert(
      fc.property(anyPolicy, anySteps, (policy, steps) => {
        for (const { ok, facts, command, at } of happen(policy, steps)) {
          if (!ok) continue;
          const [own, ...fallenDue] = facts.toReversed();
          expect(own).toMatchObject({ at, registration: command.registration });
          expect(fallenDue.every((fact) => fact.type === 'lapsed' && fact.at <= at)).toBe(true);
        }
      }),
    );
  });

  it('keeps what a command should not have out of the facts', () => {
    const decision = decideAny(seated, { ...newcomer('ben', { themes: ['t1'] }), admin: true });
    expect(decision.ok && Object.keys(decision.facts[0] ?? {})).not.toContain('admin');
    expect(decision.ok).toBe(true);
  });
});

describe('a value that is no command', () => {
  it('is refused as a whole', () => {
    for (const value of [null, undefined, 7, 'register', [], [newcomer('ann')]]) {
      expect(pathsOf(value)).toEqual(['']);
    }
  });

  it('is refused where its type is none', () => {
    for (const type of [undefined, null, 'Register', '__proto__', ['register']]) {
      expect(pathsOf({ ...newcomer('ann'), type })).toEqual(['/type']);
    }
  });

  it('is refused by everything that is wrong with it', () => {
    const wrong = {
      ...{ type: 'register', registration: '', person: 7, audience: undefined },
      ...{ affiliation: false, themes: ['t1', null, ''] },
      override: { bypass: ['quota', 'approval'], actor: '', cause: 'speaker' },
    };
    expect([...pathsOf(wrong)].sort()).toEqual([
      '/affiliation',
      '/audience',
      '/override/actor',
      '/override/bypass/1',
      '/person',
      '/registration',
      '/themes/1',
      '/themes/2',
    ]);
  });

  it('is refused where a list, an object, a version or an actor is something else', () => {
    const choose = { type: 'choose', registration: 'ann', version: 1, themes: ['t1'] };
    expect(pathsOf({ ...choose, themes: 't1' })).toEqual(['/themes']);
    for (const version of ['1', 1.5, Number.NaN, null]) {
      expect(pathsOf({ ...choose, version })).toEqual(['/version']);
    }
    expect(pathsOf({ ...choose, override: null })).toContain('/override');
    expect(pathsOf({ ...choose, override: { ...override(), bypass: 'quota' } })).toEqual([
      '/override/bypass',
    ]);
    expect(pathsOf({ type: 'withdraw', registration: 'ann', by: 'anybody' })).toEqual(['/by']);
  });

  it('is not helped by what it inherits', () => {
    expect(pathsOf(Object.create(newcomer('ann', { themes: ['t1'] })))).toEqual(['/type']);
  });
});
