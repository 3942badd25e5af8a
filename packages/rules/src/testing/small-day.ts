import type { CompiledEarmark, CompiledQuota } from '@plenary/model/compiled';
import type {
  Command,
  Override,
  PublishCommand,
  RegisterCommand,
  RegisterPartyCommand,
  SeatAsked,
} from '../commands/command.ts';
import type { Decision } from '../decide.ts';
import { decide } from '../decide.ts';
import type { Fact } from '../fact.ts';
import { applyAll } from '../ledger/apply.ts';
import { emptyLedger, type Ledger, registrationOf } from '../ledger/ledger.ts';
import { underPolicy } from '../ledger/under-policy.ts';
import { type Policy, policyOf } from '../policy/policy.ts';
import type { PolicySource, RegistrationSource } from '../policy/policy-source.ts';
import type { Reason } from '../reason.ts';

/** The instants of the small day. */
export const opensAt = 1_000;
export const closesAt = 9_000;
export const startsAt = 10_000;
export const undoFor = 500;
/** An ordinary moment while registration is open. */
export const midway = 5_000;

/** A waiting list that grants by itself, to the end. */
export const waitingList = { promotion: 'automatic', offerFor: null, untilAt: startsAt } as const;
/** A waiting list that offers what comes free for a while. */
export const offers = { promotion: 'offer', offerFor: 1_000, untilAt: startsAt } as const;
/** Parties of up to three, all of them or none; names may follow until shortly before the day. */
export const parties = {
  most: 3,
  seating: 'together',
  namesDueAt: 8_000,
  remindNamesAt: [],
  unnamed: 'lapse',
} as const;

/** What a test changes of the small day. */
export interface SmallDay extends Partial<RegistrationSource> {
  /** Limit of the quota `day`; left out, nothing limits the day. */
  readonly seats?: number;
  /** Theme ids in order, with the limit of each theme's quota; null for none. */
  readonly themes?: Readonly<Record<string, number | null>>;
  /** Themes that were announced and dropped. */
  readonly dropped?: readonly string[];
  readonly source?: Partial<PolicySource>;
}

/** A day with one session in which themes are chosen; quotas are named `day` and after their theme. */
export function smallDay({
  seats,
  themes = {},
  dropped = [],
  source = {},
  ...changes
}: SmallDay = {}): Policy {
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
      state: dropped.includes(id) ? 'dropped' : 'scheduled',
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

/** A member of a party, or a row of a list, named in one word as a newcomer is. */
export function member(name: string, changes: Partial<SeatAsked> = {}): SeatAsked {
  const { type: _type, ...asked } = newcomer(name);
  return { ...asked, ...changes };
}

/** A party named in one word, arranged by the person of its first member. */
export function party(
  name: string,
  members: readonly SeatAsked[],
  changes: Partial<RegisterPartyCommand> = {},
): RegisterPartyCommand {
  const contact = members[0]?.person ?? 'person-contact';
  return { type: 'register-party', party: name, contact, members, ...changes };
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

/** The ledger of a day once a revision of its rules was published. */
export function publish(
  ledger: Ledger,
  revised: Policy,
  changes: Partial<PublishCommand> = {},
  at = midway,
): Ledger {
  const revision = ledger.revision + 1;
  const command: Command = { type: 'publish', revision, actor: 'organiser', ...changes };
  const decision = decide(revised, ledger, command, { receivedAt: at, decidedAt: at });
  if (!decision.ok) throw new Error(`refused: ${JSON.stringify(decision.reasons)}`);
  return underPolicy(revised, applyAll(ledger, decision.facts));
}

/** The facts of an admitted decision; empty where it was refused. */
export function factsOf(decision: Decision): readonly Fact[] {
  return decision.ok ? decision.facts : [];
}

/** How registrations stand, in order: their state, and why where it is held or ended. */
export function standings(ledger: Ledger, ...names: readonly string[]): readonly string[] {
  return names.map((name) => {
    const record = registrationOf(ledger, name);
    if (record === null) return 'absent';
    const why = record.why ?? record.cause;
    return why === null ? record.state : `${record.state}: ${why}`;
  });
}

/** The codes of the reasons of a refusal; empty where it was none. */
export function codesOf(decision: Decision): readonly string[] {
  return decision.ok ? [] : decision.reasons.map((reason) => reason.code);
}

/** The reasons of a refusal; empty where it was none. */
export function reasonsOf(decision: Decision): readonly Reason[] {
  return decision.ok ? [] : decision.reasons;
}
