import type { Instants, Override } from '../commands/command.ts';
import type { Fact } from '../fact.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Party } from '../ledger/party.ts';
import type { RegistrationRecord } from '../ledger/registration-record.ts';
import type { Policy } from '../policy/policy.ts';
import type { ReasonCode } from '../reason.ts';
import { judgedInLine, type LineVerdict, type Reseating, type Stand } from './plain-line.ts';
import type { Standing } from './plain-reading.ts';

/** Everything a command is held against: what stands, with all that fell due already happened. */
export interface Situation extends Instants {
  readonly standing: Standing;
  readonly parties: readonly Party[];
  /** By invitation code, the group it was made known for. */
  readonly codes: ReadonlyMap<string, string>;
  readonly allocated: boolean;
  readonly revision: number;
}

/** Something that stands against a command; any of these codes says it. */
export type Objection = readonly ReasonCode[];

/** A demand on the quotas, as it was judged. */
export interface Demand {
  readonly reseat: Reseating;
  readonly stand: Stand;
  readonly verdict: LineVerdict;
}

/** What the design says of one command in one situation. */
export interface InWords {
  /** While there is any, it is refused; while there is none, it is not. */
  readonly against: readonly Objection[];
  /** What may be said besides, without being enough to refuse it. */
  readonly beside: readonly ReasonCode[];
  /** What it asks of the quotas, if that was judged. */
  readonly demand: Demand | null;
  /** What is wrong with what stands after it, before anybody was promoted. */
  readonly wrongAfter: (after: Standing, facts: readonly Fact[]) => readonly string[];
}

/** Nothing stands against it, and nothing more is said of what follows. */
export const unopposed: InWords = {
  against: [],
  beside: [],
  demand: null,
  wrongAfter: () => [],
};

/** How somebody stands, in the words of the two machines. */
export type Standpoint =
  | 'absent'
  | 'requested'
  | 'requested again'
  | 'queued'
  | 'offered'
  | 'withdrawing'
  | 'unproved'
  | 'confirmed'
  | 'ended';

/** How the registration with this id stands. */
export function standpointOf({ records, entries }: Standing, id: string): Standpoint {
  const record = records.find((other) => other.id === id);
  if (record === undefined) return 'absent';
  switch (record.state) {
    case 'held':
      return record.why === 'undo' ? 'withdrawing' : 'unproved';
    case 'requested':
      return record.seatKept ? 'requested again' : 'requested';
    case 'queued':
      return liveEntryOf(entries, id)?.state === 'offered' ? 'offered' : 'queued';
    default:
      return record.state;
  }
}

/** The entry, open or offered, in which somebody waits. */
export function liveEntryOf(entries: readonly Entry[], id: string): Entry | undefined {
  return entries.find(
    ({ state, registrations }) =>
      (state === 'open' || state === 'offered') && registrations.includes(id),
  );
}

/** The registration with this id. */
export function recordOf({ records }: Standing, id: string): RegistrationRecord | undefined {
  return records.find((other) => other.id === id);
}

/** What each standpoint says to a command it does not allow. */
const saidBy: Readonly<Record<Standpoint, Objection>> = {
  absent: ['registration.unknown'],
  requested: ['registration.requested'],
  'requested again': ['registration.requested'],
  queued: ['registration.queued'],
  offered: ['registration.queued'],
  withdrawing: ['registration.held'],
  unproved: ['registration.unproved'],
  confirmed: [],
  ended: ['registration.ended', 'registration.erased'],
};

/** Objects to a standpoint that a command does not allow. */
export function onlyFor(
  standing: Standing,
  id: string,
  allowed: readonly Standpoint[],
  otherwise: Objection = [],
): readonly Objection[] {
  const standpoint = standpointOf(standing, id);
  if (allowed.includes(standpoint)) return [];
  return [[...saidBy[standpoint], ...otherwise]];
}

/** Whether an override sets this aside. */
export function bypasses(
  { override }: { readonly override?: Override },
  what: Override['bypass'][number],
): boolean {
  return override?.bypass.includes(what) ?? false;
}

/** Objects to a version that is not the current one. */
export function seenVersion(
  standing: Standing,
  { registration, version }: { readonly registration: string; readonly version: number },
): readonly Objection[] {
  const record = recordOf(standing, registration);
  return record === undefined || record.version === version ? [] : [['version.stale']];
}

/** The deadline that holds for somebody: their own, their audience's, the general one. */
export function deadlineFor(
  policy: Policy,
  record: RegistrationRecord,
  what: 'withdraw' | 'amend' | 'choose' | 'name',
): number {
  const own = record.exceptions[what];
  if (own !== undefined) return own;
  if (what === 'name') return policy.parties?.namesDueAt ?? Number.POSITIVE_INFINITY;
  const audience =
    record.audience === null ? undefined : policy.audienceDeadlines.get(record.audience);
  const { withdrawUntil, amendUntil, chooseUntil } = audience ?? policy.deadlines;
  return { withdraw: withdrawUntil, amend: amendUntil, choose: chooseUntil }[what];
}

/** Objects to what was received when somebody's deadline had passed. */
export function inTime(
  { standing, receivedAt }: Situation,
  command: { readonly registration: string; readonly override?: Override },
  what: 'withdraw' | 'amend' | 'choose' | 'name',
): readonly Objection[] {
  const record = recordOf(standing, command.registration);
  if (record === undefined || bypasses(command, 'window')) return [];
  return receivedAt < deadlineFor(standing.policy, record, what) ? [] : [['deadline.passed']];
}

/** A demand on the quotas, judged in the line. */
export function demanded(standing: Standing, reseat: Reseating, stand: Stand = {}): Demand {
  return { reseat, stand, verdict: judgedInLine(standing, reseat, stand) };
}

/** What the quotas and the line object to a demand. */
export function objectionsTo({ verdict }: Demand): readonly Objection[] {
  return [
    ...verdict.lacking.map((): Objection => ['quota.full']),
    ...(verdict.ahead.length === 0 ? [] : [['waiting.ahead'] as const]),
  ];
}

/** Whether anybody can wait at this instant. */
export function listIsOpen({ policy, at }: Standing): boolean {
  return !policy.cancelled && policy.waitingList !== null && at < policy.waitingList.untilAt;
}

/** Objects to everything that asks for seats once the event is cancelled. */
export function eventIsOn({ policy }: Standing): readonly Objection[] {
  return policy.cancelled ? [['event.cancelled']] : [];
}

/** Complains unless something is as it should be. */
export function complain(...checks: readonly (readonly [boolean, string])[]): readonly string[] {
  return checks.filter(([holds]) => !holds).map(([, words]) => words);
}
