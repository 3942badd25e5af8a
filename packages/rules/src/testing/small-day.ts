import type { CompiledEarmark, CompiledQuota } from '@plenary/model/compiled';
import type { Command, Override, RegisterCommand } from '../commands/command.ts';
import type { Decision } from '../decide.ts';
import { decide } from '../decide.ts';
import { applyAll } from '../ledger/apply.ts';
import { emptyLedger, type Ledger } from '../ledger/ledger.ts';
import {
  type Policy,
  type PolicySource,
  policyOf,
  type RegistrationSource,
} from '../policy/policy.ts';

/** The instants of the small day. */
export const opensAt = 1_000;
export const closesAt = 9_000;
export const startsAt = 10_000;
export const undoFor = 500;
/** An ordinary moment while registration is open. */
export const midway = 5_000;

/** What a test changes of the small day. */
export interface SmallDay extends Partial<RegistrationSource> {
  /** Limit of the quota `day`; left out, nothing limits the day. */
  readonly seats?: number;
  /** Theme ids in order, with the limit of each theme's quota; null for none. */
  readonly themes?: Readonly<Record<string, number | null>>;
  readonly source?: Partial<PolicySource>;
}

/** A day with one session in which themes are chosen; quotas are named `day` and after their theme. */
export function smallDay({ seats, themes = {}, source = {}, ...changes }: SmallDay = {}): Policy {
  const quotas: CompiledQuota[] = [
    ...(seats === undefined
      ? []
      : [{ id: 'day', limit: seats, counts: { kind: 'event' } as const }]),
    ...Object.entries(themes).flatMap(([theme, limit]) =>
      limit === null ? [] : [{ id: theme, limit, counts: { kind: 'theme', theme } as const }],
    ),
  ];
  return policyOf({
    startsAt,
    sessions: [{ id: 'workshop', choosesTheme: true }],
    themes: Object.keys(themes).map((id, index) => ({
      id,
      session: 'workshop',
      number: index + 1,
    })),
    audiences: [{ id: 'teachers' }, { id: 'leaders' }],
    directory: { entries: ['a', 'b', 'c'].map((id) => ({ id })), none: 'no region' },
    ...source,
    registration: {
      windows: [{ audience: null, opensAt, closesAt }],
      withdrawUntil: startsAt,
      amendUntil: startsAt,
      chooseUntil: startsAt,
      undoFor,
      themeChoice: 'first-come',
      earmarks: [],
      ...changes,
      quotas: [...quotas, ...(changes.quotas ?? [])],
    },
  });
}

/** Seats of `day` guaranteed to an affiliation. */
export function guarantee(affiliation: string, seats: number, untilAt = startsAt): CompiledEarmark {
  const id = `guarantee-${affiliation}`;
  return { id, quota: 'day', for: { kind: 'affiliation', affiliation }, seats, untilAt };
}

/** A newcomer, named in one word: registration `ann` of person `person-ann`. */
export function newcomer(name: string, changes: Partial<RegisterCommand> = {}): RegisterCommand {
  return {
    type: 'register',
    registration: name,
    person: `person-${name}`,
    audience: null,
    affiliation: null,
    themes: [],
    ...changes,
  };
}

/** An organiser's override. */
export function override(...bypass: Override['bypass'][number][]): Override {
  return { bypass, actor: 'organiser', cause: 'speaker' };
}

/** Decides a command received and decided at one instant. */
export function decideAt(ledger: Ledger, command: Command, at = midway): Decision {
  return decide(ledger.policy, ledger, command, { receivedAt: at, decidedAt: at });
}

/** The ledger after a command, which must be admitted. */
export function carryOut(ledger: Ledger, command: Command, at = midway): Ledger {
  const decision = decideAt(ledger, command, at);
  if (!decision.ok) throw new Error(`refused: ${JSON.stringify(decision.reasons)}`);
  return applyAll(ledger, decision.facts);
}

/** A ledger of this day after some commands, which must all be admitted. */
export function afterAll(policy: Policy, commands: readonly Command[], at = midway): Ledger {
  return commands.reduce((ledger, command) => carryOut(ledger, command, at), emptyLedger(policy));
}

/** The codes of the reasons of a refusal; empty where it was none. */
export function codesOf(decision: Decision): readonly string[] {
  return decision.ok ? [] : decision.reasons.map((reason) => reason.code);
}
