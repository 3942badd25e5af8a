import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { availability, type Profile } from '../availability.ts';
import type { Command } from '../commands/command.ts';
import { applyAll } from '../ledger/apply.ts';
import { emptyLedger, type Ledger, registrationsOf } from '../ledger/ledger.ts';
import type { Policy } from '../policy/policy.ts';
import { anyPolicy, anySteps, commandOf, ledgerOf, type Step } from '../testing/arbitrary-day.ts';
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
import { due } from './due.ts';
import { nextChange } from './next-change.ts';

/** Every change to come, one after another. */
function changesFrom(policy: Policy, ledger: Ledger, at: number): readonly number[] {
  const next = nextChange(policy, ledger, at);
  return next === null ? [] : [next, ...changesFrom(policy, ledger, next)];
}

const profiles: readonly Profile[] = [null, 'teachers'].flatMap((audience) =>
  [null, 'a', 'b'].flatMap((affiliation) =>
    [null, 'press'].map((invitation) => ({ audience, affiliation, invitation })),
  ),
);

const moves = [
  ...(['amend', 'choose', 'swap', 'name', 'withdraw', 'undo', 'leave', 'accept'] as const),
  ...(['decline', 'confirm', 'extend', 'approve', 'erase', 'substitute', 'promote'] as const),
  ...(['seat-allocation', 'register-party', 'invite'] as const),
];

/** What one may read or ask at an instant, answered, without the instant itself. */
function answersAt(policy: Policy, ledger: Ledger, at: number): unknown {
  const newcomers = ['t1', 't2', 't3'].flatMap((theme) =>
    [null, 'a', 'b'].flatMap((affiliation) =>
      [null, 'teachers'].map((audience) =>
        newcomer('new', { audience, affiliation, themes: [theme] }),
      ),
    ),
  );
  const changes = registrationsOf(ledger).flatMap((_, pick) =>
    moves.map((move) => commandOf(ledger, { ...anybody, move, pick }, 5_000)),
  );
  const commands: readonly Command[] = [...newcomers, ...changes];
  return {
    seen: profiles.map((profile) => {
      return { ...availability(policy, ledger, at, profile), at: null };
    }),
    answers: commands.map((command) => answerTo(ledger, command, at)),
    happened: due(policy, ledger, at).map((fact) => [fact.type, fact.at]),
  };
}

const anybody: Omit<Step, 'move' | 'pick'> = {
  themes: ['t1', 't2'],
  ...{ audience: null, affiliation: 'b', by: 'attendee', later: 0 },
  ...{ stale: false, elseWait: true, also: false },
};

/** The codes against it, or the kinds of facts that come of it. */
function answerTo(ledger: Ledger, command: Command, at: number): readonly string[] {
  const decision = decideAt(ledger, command, at);
  if (!decision.ok) return [...codesOf(decision)].sort();
  return decision.facts.map((fact) => ('seat' in fact ? `${fact.type} ${fact.seat}` : fact.type));
}

/** The instants at which the rules themselves change what may be asked, and earmarks end. */
function switchesOf(policy: Policy): readonly (number | null | undefined)[] {
  const { deadlines, audienceDeadlines, windows, invitations } = policy;
  return [
    ...[policy.startsAt, policy.rechooseUntil, policy.waitingList?.untilAt],
    ...[policy.parties?.namesDueAt, policy.ranking?.listsCloseAt],
    ...[deadlines, ...audienceDeadlines.values()].flatMap((own) => Object.values(own)),
    ...policy.quotas.flatMap(({ earmarks }) => earmarks.map(({ untilAt }) => untilAt)),
    ...[...windows.values()].flatMap(({ opensAt, closesAt }) => [opensAt, closesAt]),
    ...[...invitations.values()].flatMap(({ window }) => Object.values(window ?? {})),
  ];
}

function personalDeadlines(ledger: Ledger): readonly number[] {
  return registrationsOf(ledger).flatMap(({ exceptions }) => Object.values(exceptions));
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

  it('is the end of an earmark where that lets go of a seat, for anybody or for some alone', () => {
    const teachers = {
      ...{ id: 'teachers', quota: 'day', seats: 1, untilAt: 8_000 },
      for: { kind: 'audience' as const, audience: 'teachers' },
    };
    const policy = smallDay({ seats: 4, earmarks: [guarantee('a', 1, 6_000), teachers] });
    const switches = (ledger: Ledger): readonly boolean[] => {
      const changes = changesFrom(policy, ledger, midway);
      return [6_000, 8_000].map((at) => changes.includes(at));
    };
    expect(switches(emptyLedger(policy))).toEqual([true, true]);
    // Once the guarantee is used, its end still puts teachers of region a among the other teachers.
    const used = afterAll(policy, [newcomer('ann', { affiliation: 'a' })]);
    expect(switches(used)).toEqual([true, true]);
    const both = carryOut(used, newcomer('ben', { audience: 'teachers' }));
    expect(switches(both)).toEqual([false, false]);
  });

  it('is also the start, when an erasure of somebody begins to leave the seat as it is', () => {
    const early = { withdrawUntil: 9_000, amendUntil: 9_000, chooseUntil: 9_000 };
    const policy = smallDay({ ...early, rechooseUntil: 9_000 });
    expect(nextChange(policy, emptyLedger(policy), 9_000)).toBe(null);
    expect(nextChange(policy, afterAll(policy, [newcomer('ann')]), 9_000)).toBe(startsAt);
  });

  it('leaves every answer the same until it comes', () => {
    const anyPart = fc.nat();
    fc.assert(
      fc.property(anyPolicy, anySteps, fc.nat(4_000), anyPart, (policy, steps, later, part) => {
        const ledger = ledgerOf(policy, steps.slice(0, 12));
        const at = Math.max(0, ledger.at) + later;
        const end = nextChange(policy, ledger, at) ?? at + 5_000;
        const now = answersAt(policy, ledger, at);
        expect(answersAt(policy, ledger, at + (part % (end - at)))).toEqual(now);
        expect(answersAt(policy, ledger, end - 1)).toEqual(now);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  it('is a change: a deadline passes there, or what is read, asked or due differs', () => {
    fc.assert(
      fc.property(anyPolicy, anySteps, (policy, steps) => {
        let ledger = ledgerOf(policy, steps.slice(0, 12));
        let at = nextChange(policy, ledger, Math.max(0, ledger.at));
        while (at !== null) {
          const deadlines = [...switchesOf(policy), ...personalDeadlines(ledger)];
          if (!deadlines.includes(at)) {
            const before = answersAt(policy, ledger, at - 1);
            expect(answersAt(policy, ledger, at)).not.toEqual(before);
          }
          ledger = applyAll(ledger, due(policy, ledger, at));
          at = nextChange(policy, ledger, at);
        }
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });
});
