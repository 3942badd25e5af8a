import type { CompiledEarmark } from '@plenary/model/compiled';
import * as fc from 'fast-check';
import type { Command, Override } from '../commands/command.ts';
import { decide } from '../decide.ts';
import type { Fact } from '../fact.ts';
import { applyAll } from '../ledger/apply.ts';
import { emptyLedger, type Ledger, registrationsOf } from '../ledger/ledger.ts';
import type { Policy } from '../policy/policy.ts';
import { closesAt, newcomer, opensAt, override, smallDay, startsAt } from './small-day.ts';

const limit = fc.integer({ min: 0, max: 5 });
const audience = fc.constantFrom(null, 'teachers', 'leaders');
const affiliation = fc.constantFrom(null, 'a', 'b', 'c');

const earmark: fc.Arbitrary<CompiledEarmark> = fc.record({
  id: fc.uuid(),
  quota: fc.constantFrom('day', 't1'),
  for: fc.oneof(
    fc.constantFrom('a', 'b').map((id) => ({ kind: 'affiliation' as const, affiliation: id })),
    fc.constantFrom('teachers').map((id) => ({ kind: 'audience' as const, audience: id })),
  ),
  seats: fc.integer({ min: 0, max: 2 }),
  untilAt: fc.integer({ min: opensAt, max: startsAt }),
});

/** Any day with one choice of three themes, quotas on the day, themes and groups, and some earmarks. */
export const anyPolicy: fc.Arbitrary<Policy> = fc
  .record({
    seats: fc.integer({ min: 1, max: 7 }),
    limits: fc.tuple(limit, limit, fc.option(limit, { freq: 1 })),
    teachers: limit,
    earmarks: fc.array(earmark, { maxLength: 4 }),
    undoFor: fc.constantFrom(0, 1, 500, 3_000),
    withdrawUntil: fc.integer({ min: 7_000, max: startsAt + 500 }),
  })
  .map(({ seats, limits, teachers, ...changes }) =>
    smallDay({
      seats,
      themes: { t1: limits[0], t2: limits[1], t3: limits[2] },
      quotas: [
        { id: 'teachers', limit: teachers, counts: { kind: 'audience', audience: 'teachers' } },
      ],
      ...changes,
    }),
  );

/** What somebody does, to be made a command of what stands by then. */
export interface Step {
  readonly move: Command['type'];
  /** Which of five people registers, or which of the registrations there are is meant. */
  readonly pick: number;
  readonly theme: string;
  readonly audience: string | null;
  readonly affiliation: string | null;
  readonly by: 'attendee' | 'organiser' | 'system';
  /** How long after the step before, in milliseconds. */
  readonly later: number;
  /** Whether the asker has not seen the last change. */
  readonly stale: boolean;
  readonly override?: Override;
}

/** A sequence of steps; no overrides. */
export const anySteps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    move: fc.oneof(
      { weight: 4, arbitrary: fc.constant('register' as const) },
      { weight: 2, arbitrary: fc.constantFrom('choose' as const, 'withdraw' as const) },
      { weight: 1, arbitrary: fc.constantFrom('amend' as const, 'undo' as const) },
    ),
    pick: fc.nat(20),
    theme: fc.constantFrom('t1', 't2', 't3'),
    audience,
    affiliation,
    by: fc.constantFrom('attendee' as const, 'attendee' as const, 'organiser' as const),
    later: fc.oneof(fc.nat(20), fc.nat(400), fc.nat(1_200)),
    stale: fc.nat(9).map((tenth) => tenth === 0),
  }),
  { minLength: 5, maxLength: 25, size: 'max' },
);

/** The same step with an override of the quotas, where its command can carry one. */
export function overridingQuotas(step: Step): Step {
  return { ...step, override: override('quota') };
}

/** What came of one step. */
export interface Happened {
  readonly before: Ledger;
  readonly after: Ledger;
  readonly command: Command;
  readonly facts: readonly Fact[];
  readonly at: number;
  readonly ok: boolean;
}

/** Decides the steps one after another from shortly before the opening to past the start. */
export function happen(policy: Policy, steps: readonly Step[]): readonly Happened[] {
  const all: Happened[] = [];
  let ledger = emptyLedger(policy);
  let at = opensAt - 10;
  for (const step of steps) {
    at = Math.min(at + step.later, startsAt + 1_000);
    const command = commandOf(ledger, step);
    const receivedAt = Math.min(at, closesAt - 1);
    const decision = decide(policy, ledger, command, { receivedAt, decidedAt: at });
    const facts = decision.ok ? decision.facts : [];
    const after = applyAll(ledger, facts);
    all.push({ before: ledger, after, command, facts, at, ok: decision.ok });
    ledger = after;
  }
  return all;
}

function commandOf(ledger: Ledger, step: Step): Command {
  const { move, audience, affiliation, by } = step;
  const records = registrationsOf(ledger);
  const meant = records[step.pick % Math.max(1, records.length)];
  const overriding = step.override === undefined ? {} : { override: step.override };
  if (move === 'register' || meant === undefined) {
    const seat = { audience, affiliation, themes: [step.theme], ...overriding };
    return newcomer(`r${records.length}`, { person: `person-${step.pick % 5}`, ...seat });
  }
  const registration = meant.id;
  const seen = { registration, version: meant.version - (step.stale ? 1 : 0) };
  switch (move) {
    case 'choose':
      return { type: move, ...seen, themes: [step.theme], ...overriding };
    case 'amend':
      return { type: move, ...seen, audience, affiliation, ...overriding };
    case 'withdraw':
      return { type: move, registration, by, ...overriding };
    case 'undo':
      return { type: move, registration };
  }
}
