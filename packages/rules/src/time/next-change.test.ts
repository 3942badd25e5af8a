import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { availability } from '../availability.ts';
import type { Command } from '../commands/command.ts';
import { emptyLedger, type Ledger, registrationsOf } from '../ledger/ledger.ts';
import type { Policy } from '../policy/policy.ts';
import { anyPolicy, anySteps, happen } from '../testing/arbitrary-day.ts';
import {
  afterAll,
  carryOut,
  closesAt,
  codesOf,
  decideAt,
  guarantee,
  midway,
  newcomer,
  opensAt,
  smallDay,
  startsAt,
  undoFor,
} from '../testing/small-day.ts';
import { nextChange } from './next-change.ts';

/** Every change to come, one after another. */
function changesFrom(policy: Policy, ledger: Ledger, at: number): readonly number[] {
  const next = nextChange(policy, ledger, at);
  return next === null ? [] : [next, ...changesFrom(policy, ledger, next)];
}

/** What one may read or ask at an instant, answered, without the instant itself. */
function answersAt(policy: Policy, ledger: Ledger, at: number): unknown {
  const commands: Command[] = [
    ...['t1', 't2', 't3'].flatMap((theme) =>
      [null, 'a', 'b'].map((affiliation) => newcomer('new', { affiliation, themes: [theme] })),
    ),
    ...registrationsOf(ledger).flatMap(({ id: registration, version }): Command[] => [
      { type: 'choose', registration, version, themes: ['t1'] },
      { type: 'amend', registration, version, audience: null, affiliation: 'b' },
      { type: 'withdraw', registration, by: 'attendee' },
      { type: 'undo', registration },
    ]),
  ];
  const { window, quotas, themes } = availability(policy, ledger, at);
  const codes = commands.map((command) => codesOf(decideAt(ledger, command, at)));
  return { window, quotas, themes, codes };
}

describe('the next change', () => {
  it('is each switch in turn, and then none', () => {
    const policy = smallDay({
      seats: 4,
      earmarks: [guarantee('a', 1, 2_000)],
      ...{ chooseUntil: 7_000, amendUntil: 8_000, withdrawUntil: startsAt },
    });
    const held = carryOut(afterAll(policy, [newcomer('ann')]), {
      type: 'withdraw',
      registration: 'ann',
      by: 'attendee',
    });
    expect(changesFrom(policy, held, 0)).toEqual([
      ...[opensAt, 2_000, midway + undoFor, 7_000, 8_000, closesAt, startsAt],
    ]);
  });

  it('at the end of one hold is the end of the next', () => {
    const policy = smallDay();
    const held = ['ann', 'ben'].reduce(
      (ledger, registration, index) =>
        carryOut(ledger, { type: 'withdraw', registration, by: 'attendee' }, midway + index),
      afterAll(policy, [newcomer('ann'), newcomer('ben')]),
    );
    expect(nextChange(policy, held, midway + undoFor)).toBe(midway + undoFor + 1);
  });

  it('is never the opening of a window that has none', () => {
    const policy = smallDay({ windows: [{ audience: null, opensAt: null, closesAt }] });
    expect(nextChange(policy, emptyLedger(policy), 0)).toBe(closesAt);
  });

  it('leaves every answer the same until it comes', () => {
    fc.assert(
      fc.property(anyPolicy, anySteps, fc.nat(12_000), fc.nat(), (policy, steps, at, part) => {
        const ledger = happen(policy, steps).at(-1)?.after ?? emptyLedger(policy);
        const end = nextChange(policy, ledger, at) ?? at + 5_000;
        const between = at + (part % (end - at));
        const now = answersAt(policy, ledger, at);
        expect(answersAt(policy, ledger, between)).toEqual(now);
        expect(answersAt(policy, ledger, end - 1)).toEqual(now);
      }),
    );
  });

  it('is a change: what is read differs, or a deadline or an earmark ends there', () => {
    fc.assert(
      fc.property(anyPolicy, anySteps, (policy, steps) => {
        const ledger = happen(policy, steps).at(-1)?.after ?? emptyLedger(policy);
        const ends = [
          ...[policy.withdrawUntil, policy.amendUntil, policy.chooseUntil],
          ...policy.quotas.flatMap((quota) => quota.earmarks.map(({ untilAt }) => untilAt)),
        ];
        for (const at of changesFrom(policy, ledger, 0)) {
          const differs = JSON.stringify([
            { ...availability(policy, ledger, at - 1), at: null },
            { ...availability(policy, ledger, at), at: null },
          ]);
          const [before, after] = JSON.parse(differs);
          if (!ends.includes(at)) expect(after).not.toEqual(before);
        }
      }),
    );
  });
});
