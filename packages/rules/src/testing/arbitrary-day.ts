import * as fc from 'fast-check';
import type { Actor, Command, Override, SeatAsked } from '../commands/command.ts';
import { type Decision, decide } from '../decide.ts';
import type { Fact } from '../fact.ts';
import { applyAll } from '../ledger/apply.ts';
import { emptyLedger, type Ledger, liveEntryOf, registrationsOf } from '../ledger/ledger.ts';
import type { RegistrationRecord } from '../ledger/registration-record.ts';
import { underPolicy } from '../ledger/under-policy.ts';
import type { Policy } from '../policy/policy.ts';
import { closesAt, opensAt, override, startsAt } from './small-day.ts';

export {
  anyDay,
  anyPolicy,
  anyRevision,
  anyWaitingPolicy,
  readableDay,
} from './arbitrary-policy.ts';

/** What somebody does, to be made a command of what stands by then. */
export interface Step {
  readonly move: Command['type'];
  /** Which of twelve people registers, or which of the registrations there are is meant. */
  readonly pick: number;
  /** Two themes: what is chosen, and what is chosen after it. */
  readonly themes: readonly [string, string];
  readonly audience: string | null;
  readonly affiliation: string | null;
  readonly by: Actor;
  /** How long after the step before, in milliseconds. */
  readonly later: number;
  /** Whether the asker has not seen the last change. */
  readonly stale: boolean;
  readonly elseWait: boolean;
  /** Whether an invitation code is given, the name follows, the lists are merged. */
  readonly also: boolean;
  readonly override?: Override;
}

const moves: { readonly [Type in Command['type']]: number } = {
  ...{ register: 16, 'register-party': 5, import: 1, confirm: 2, name: 1, amend: 3, choose: 5 },
  ...{ swap: 2, leave: 1, withdraw: 6, undo: 3, extend: 1, substitute: 1, 'change-address': 1 },
  ...{ accept: 4, decline: 2, approve: 4, reject: 1, invite: 2, 'grant-exception': 1 },
  ...{ 'check-in': 1, 'undo-check-in': 1, promote: 1, publish: 2, 'seat-allocation': 2, erase: 1 },
};

const anyMove = fc.oneof(
  ...Object.entries(moves).map(([move, weight]) => ({
    ...{ weight, arbitrary: fc.constant(move as Command['type']) },
  })),
);
const aboutNobody: readonly Command['type'][] = [
  ...(['register-party', 'import', 'invite', 'publish', 'seat-allocation'] as const),
];
const theme = fc.constantFrom('t1', 't2', 't3');

/** One step; no override. */
export const anyStep: fc.Arbitrary<Step> = fc.record({
  move: anyMove,
  pick: fc.nat(20),
  themes: fc.tuple(theme, theme),
  audience: fc.constantFrom(null, 'teachers', 'leaders'),
  affiliation: fc.constantFrom(null, 'a', 'b', 'c'),
  by: fc.constantFrom<Actor>('attendee', 'attendee', 'contact', 'organiser'),
  later: fc.oneof(fc.nat(20), fc.nat(200), fc.nat(900)),
  stale: fc.nat(9).map((tenth) => tenth === 0),
  elseWait: fc.boolean(),
  also: fc.boolean(),
});

/** A sequence of steps; no overrides. */
export const anySteps: fc.Arbitrary<readonly Step[]> = fc.array(anyStep, {
  ...{ minLength: 8, maxLength: 40, size: 'max' },
});

/** The same step with an override of the quotas, where its command can carry one. */
export function overridingQuotas(step: Step): Step {
  return { ...step, override: override('quota') };
}

/** What came of one step. */
export interface Happened {
  readonly policy: Policy;
  readonly before: Ledger;
  readonly after: Ledger;
  readonly command: Command;
  readonly decision: Decision;
  readonly facts: readonly Fact[];
  readonly receivedAt: number;
  readonly at: number;
  readonly ok: boolean;
}

/**
 * Decides the steps one after another from shortly before the opening to past the start.
 *
 * @param policy - the rules, or those at first and those that a publication makes the event's.
 */
export function happen(
  policy: Policy | readonly [Policy, Policy],
  steps: readonly Step[],
): readonly Happened[] {
  const [first, revised] = 'startsAt' in policy ? [policy, policy] : policy;
  const all: Happened[] = [];
  let ledger = emptyLedger(first);
  let at = opensAt - 10;
  for (const step of steps) {
    at = Math.min(at + step.later, startsAt + 1_000);
    const asked = step.move === 'publish' ? revised : ledger.policy;
    const command = commandOf(ledger, step, at);
    const receivedAt = Math.min(at, closesAt - 1);
    const decision = decide(asked, ledger, command, { receivedAt, decidedAt: at });
    const facts = decision.ok ? decision.facts : [];
    const after = ledgerAfter(ledger, facts, asked);
    const { ok } = decision;
    all.push({
      policy: asked,
      before: ledger,
      after,
      command,
      decision,
      facts,
      receivedAt,
      at,
      ok,
    });
    ledger = after;
  }
  return all;
}

/** What stands once all the steps have been decided. */
export function ledgerOf(
  policy: Policy | readonly [Policy, Policy],
  steps: readonly Step[],
): Ledger {
  const last = happen(policy, steps).at(-1);
  return last?.after ?? emptyLedger('startsAt' in policy ? policy : policy[0]);
}

/** The ledger after facts of which a publication may be one: from there on other rules hold. */
export function ledgerAfter(ledger: Ledger, facts: readonly Fact[], revised: Policy): Ledger {
  const published = facts.findIndex(({ type }) => type === 'published');
  if (published < 0) return applyAll(ledger, facts);
  const before = applyAll(ledger, facts.slice(0, published));
  return applyAll(underPolicy(revised, before), facts.slice(published));
}

/** A step as a command, given what stands. */
export function commandOf(ledger: Ledger, step: Step, at: number): Command {
  const { pick, by, elseWait, audience, affiliation, themes } = step;
  const records = registrationsOf(ledger);
  const meant = meantBy(ledger, records, step);
  const registration = meant?.id ?? 'nobody';
  const version = (meant?.version ?? 1) - (step.stale ? 1 : 0);
  const seen = { registration, version };
  const overriding = step.override === undefined ? {} : { override: step.override };
  const ordered = step.override ?? override();
  const ranks = ledger.policy.themeChoice === 'ranked' && !ledger.allocated;
  const ranking = [...new Set(themes)];
  const [chosen, other] = themes;
  const wish = ranks ? { themes: [], ranking } : { themes: [chosen] };
  const actor = 'organiser';
  const asked = (place = 0): SeatAsked => ({
    registration: `r${records.length + place}`,
    person: step.also && place === 1 ? null : `person-${(pick + place) % 12}`,
    ...(step.also && place > 0 && { named: false }),
    ...(step.also && place === 0 && ledger.codes.size > 0 && { invitation: 'code-0' }),
    audience,
    affiliation,
    ...wish,
  });
  const nobody = meant === undefined && !aboutNobody.includes(step.move);
  const move = nobody ? 'register' : step.move;
  switch (move) {
    case 'register': {
      const orElse = step.also && pick % 2 === 0 ? { moveTo: [other] } : { elseWait };
      return { type: move, ...asked(), ...orElse, ...overriding };
    }
    case 'register-party': {
      const members = Array.from({ length: 1 + (pick % 3) }, (_, place) => asked(place));
      const party = `party-${ledger.seq}`;
      return { type: move, party, contact: 'person-0', members, elseWait, ...overriding };
    }
    case 'import':
      return { type: move, rows: [asked(), asked(1)], elseWait, override: ordered };
    case 'name':
      return { type: move, ...seen, person: `person-${pick % 7}`, ...overriding };
    case 'amend':
      return { type: move, ...seen, audience, affiliation, ...overriding };
    case 'choose':
      return { type: move, ...seen, ...wish, elseWait, ...overriding };
    case 'swap': {
      const from = meant?.themes[0] ?? other;
      return { type: move, ...seen, from, to: chosen, elseWait, ...overriding };
    }
    case 'leave':
      return { type: move, registration, by };
    case 'withdraw':
      return { type: move, registration, by, ...overriding };
    case 'substitute': {
      const person = `person-${pick % 7}`;
      const to = { registration: `r${records.length}`, person, audience, affiliation };
      return { type: move, ...seen, to, ...overriding };
    }
    case 'change-address':
      return { type: move, ...seen, person: `person-${pick % 9}` };
    case 'approve':
      return { type: move, registration, actor, ...overriding };
    case 'reject':
      return { type: move, registration, actor };
    case 'invite':
      return { type: move, code: `code-${pick % 2}`, invitation: 'press', actor };
    case 'grant-exception': {
      const until = { withdraw: at + 2_000, choose: at + 1_000, name: at + 500 };
      return { type: move, registration, until, actor, cause: 'late train' };
    }
    case 'check-in':
    case 'undo-check-in':
      return { type: move, registration, scannedAt: at + (step.stale ? -900 : pick) };
    case 'promote':
      return { type: move, registration, override: ordered };
    case 'publish': {
      const merge = step.also && pick % 2 === 0 ? { merge: [{ from: 't1', to: 't2' }] } : {};
      return { type: move, revision: ledger.revision + 1, actor, ...merge, ...overriding };
    }
    case 'seat-allocation':
      return { type: move, assignment: assigned(records, themes), actor, ...overriding };
    case 'confirm':
    case 'undo':
    case 'extend':
    case 'accept':
    case 'decline':
    case 'erase':
      return { type: move, registration };
  }
}

/** Which registration is meant: mostly one for which there is something in the move. */
function meantBy(
  ledger: Ledger,
  records: readonly RegistrationRecord[],
  { move, pick, stale }: Step,
): RegistrationRecord | undefined {
  const suited = records.filter((record) => suits(ledger, record, move));
  const among = stale || suited.length === 0 ? records : suited;
  return among[pick % Math.max(1, among.length)];
}

function suits(ledger: Ledger, record: RegistrationRecord, move: Command['type']): boolean {
  const entry = liveEntryOf(ledger, record.id);
  switch (move) {
    case 'accept':
    case 'decline':
      return entry?.state === 'offered';
    case 'leave':
    case 'promote':
      return entry?.state === 'open';
    case 'undo':
      return record.why === 'undo' || record.undoUntil !== null;
    case 'name':
      return !record.named && record.state !== 'ended';
    case 'approve':
    case 'reject':
      return record.state === 'requested';
    case 'extend':
      return record.state === 'held';
    case 'undo-check-in':
      return record.checkIn !== null;
    default:
      return record.state !== 'ended';
  }
}

/** Everybody whose choice is pending gets the first theme or the second, in turn. */
function assigned(
  records: readonly RegistrationRecord[],
  themes: readonly [string, string],
): readonly { registration: string; themes: readonly string[] }[] {
  return records
    .filter(({ choice, state }) => choice === 'pending' && state !== 'queued' && state !== 'ended')
    .map(({ id: registration }, index) => ({ registration, themes: [themes[index % 2] ?? 't1'] }));
}
