import type { Fact } from '../fact.ts';
import { type Ledger, partyOf, registrationOf, registrationsOf } from '../ledger/ledger.ts';
import { touchedBy } from '../ledger/touched-by.ts';
import type { Policy } from '../policy/policy.ts';
import { brokenEarmarks, type EarmarkBroken, overcommitted } from '../seats/broken-earmarks.ts';
import { committedSeats } from '../seats/committed.ts';
import { countIn } from '../seats/occupancy.ts';
import { adopt } from '../time/adopt.ts';
import { sweep } from '../time/sweep.ts';
import type { Swept } from '../waiting/promote.ts';

/** The seats of one quota at one moment. */
export interface QuotaFigures {
  readonly limit: number;
  readonly used: number;
  /** Seats taken or kept for somebody. */
  readonly committed: number;
  /** max(0, limit − committed). */
  readonly remaining: number;
  /** max(0, used − limit): people who keep a seat although there is none for them. */
  readonly over: number;
}

/** One quota before and after. */
export interface QuotaWhatIf {
  readonly quota: string;
  /** null where the rules that hold now have no such quota. */
  readonly before: QuotaFigures | null;
  /** null where the other rules have no such quota. */
  readonly after: QuotaFigures | null;
}

/** What would come of other rules. */
export interface WhatIf {
  readonly at: number;
  /** What would happen by it, in order; what falls due by then anyway is not among it. */
  readonly facts: readonly Fact[];
  /** Entries that would be granted or offered what they wait for. */
  readonly promoted: readonly string[];
  /** Registrations that would lose a theme and keep the day. */
  readonly themesLost: readonly string[];
  /** Entries that would end without what they wait for. */
  readonly entriesEnded: readonly string[];
  /** The quotas of the rules that hold now, in their order, then those that are new. */
  readonly quotas: readonly QuotaWhatIf[];
  /** Earmarks that could no longer be met, or less than before. */
  readonly brokenEarmarks: readonly EarmarkBroken[];
  /**
   * The persons who would hear of it: all who are registered where the event is cancelled or moved, else
   * those whose seat or place changes. For somebody without an address of their own, the contact.
   */
  readonly told: readonly string[];
}

/**
 * What publishing these rules would do, worked out on a copy: who would be promoted, who would lose a
 * theme, which guarantees would be broken and who would be told. With the rules that hold now it is
 * nothing. Changes nothing.
 *
 * @param policy - the rules that might be published.
 * @param ledger - what stands, under the rules that hold now.
 * @param at - when they would be published, in milliseconds since the epoch.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { applyAll, emptyLedger, policyOf } from '@plenary/rules';
 * import { whatIf } from '@plenary/rules/explain';
 *
 * const withSeats = (limit: number) => policyOf({ startsAt: 1_000, registration: {
 *   windows: [], withdrawUntil: 900, amendUntil: 900, chooseUntil: 900, undoFor: 60, themeChoice: 'none',
 *   waitingList: { promotion: 'automatic', offerFor: null, untilAt: 900 },
 *   quotas: [{ id: 'day', limit, counts: { kind: 'event' } }], earmarks: [] } });
 * const seat = { at: 10, audience: null, affiliation: null, themes: [] };
 * const ledger = applyAll(emptyLedger(withSeats(1)), [
 *   { type: 'registered', registration: 'r1', person: 'p1', ...seat },
 *   { type: 'queued', registration: 'r2', person: 'p2', ...seat },
 * ]);
 * const raised = whatIf(withSeats(3), ledger, 20);
 * assert.deepEqual([raised.promoted, raised.told], [['r2'], ['p2']]);
 * assert.equal(raised.quotas[0]?.after?.remaining, 1);
 * assert.equal(whatIf(withSeats(0), ledger, 20).quotas[0]?.after?.over, 1);
 * ```
 */
export function whatIf(policy: Policy, ledger: Ledger, at: number): WhatIf {
  const { ledger: before } = sweep(ledger, at);
  const published: Swept = { ledger: before, facts: [] };
  adopt(published, policy, at);
  const { ledger: after, facts } = published;
  return {
    at,
    facts,
    promoted: facts.flatMap((fact) =>
      fact.type === 'granted' || fact.type === 'offered' ? [fact.entry] : [],
    ),
    themesLost: facts.flatMap((fact) => (fact.type === 'theme-lost' ? [fact.registration] : [])),
    entriesEnded: facts.flatMap((fact) => (fact.type === 'entry-ended' ? [fact.entry] : [])),
    quotas: quotasOf(before, after, at),
    brokenEarmarks: brokenEarmarks(
      policy,
      overcommitted(before.policy, before.occupancy, at),
      after.occupancy,
      at,
    ),
    told: toldOf(before, after, facts),
  };
}

function quotasOf(before: Ledger, after: Ledger, at: number): readonly QuotaWhatIf[] {
  const ids = [...before.policy.quotas, ...after.policy.quotas].map(({ id }) => id);
  return [...new Set(ids)].map((quota) => ({
    quota,
    before: figuresOf(before, quota, at),
    after: figuresOf(after, quota, at),
  }));
}

function figuresOf({ policy, occupancy }: Ledger, id: string, at: number): QuotaFigures | null {
  const quota = policy.quotas.find((one) => one.id === id);
  if (quota === undefined) return null;
  const { limit } = quota;
  const count = countIn(quota, occupancy, at);
  const committed = committedSeats(count);
  const { used } = count;
  return {
    limit,
    used,
    committed,
    remaining: Math.max(0, limit - committed),
    over: Math.max(0, used - limit),
  };
}

function toldOf(before: Ledger, after: Ledger, facts: readonly Fact[]): readonly string[] {
  const { cancelled, startsAt } = after.policy;
  const everybody = before.policy.startsAt !== startsAt || (cancelled && !before.policy.cancelled);
  const registrations = everybody
    ? registrationsOf(after).flatMap(({ id, state }) => (state === 'ended' ? [] : [id]))
    : [];
  const touched = facts.flatMap((fact) => touchedBy(after, fact));
  const persons = [...registrations, ...touched].flatMap((id) => personToTell(after, id) ?? []);
  return [...new Set(persons)];
}

function personToTell(ledger: Ledger, registration: string): string | null {
  const record = registrationOf(ledger, registration);
  if (record === null) return null;
  return record.person ?? partyOf(ledger, record.party ?? '')?.contact ?? null;
}
