import type { Ledger } from './ledger/ledger.ts';
import type { Policy, PolicyQuota } from './policy/policy.ts';
import { type WindowState, windowAt } from './policy/window.ts';
import { seatsOpenTo } from './seats/admission.ts';
import { committedSeats } from './seats/committed.ts';
import { countIn, type Occupancy } from './seats/occupancy.ts';
import { sweepUnder } from './time/adopt.ts';
import { type Blocked, blockedBefore } from './waiting/blocked.ts';
import { listIsOpen } from './waiting/promote.ts';

/** For whom something is asked. */
export interface Profile {
  readonly audience: string | null;
  readonly affiliation: string | null;
  /** The id of the event's invitation by whose code they come. */
  readonly invitation?: string | null;
}

/** One quota's seats as if everything due had been swept. */
export interface QuotaAvailability {
  readonly quota: string;
  readonly limit: number;
  readonly used: number;
  readonly committed: number;
  /** max(0, limit − committed): seats for somebody in no earmark, whoever waits for them. */
  readonly remaining: number;
}

/** A theme's seats: limit and used are those of its own quota, the one with the fewest seats left. */
export interface ThemeAvailability {
  readonly theme: string;
  /** null where no quota counts this theme. */
  readonly limit: number | null;
  /** 0 where no quota counts it. */
  readonly used: number;
  /**
   * People who could still be seated there one after another while nobody waits, the quotas of the whole event included: 0 where the event
   * is full, or what is free is for those who wait. null where nothing limits them.
   */
  readonly remaining: number | null;
  /** People who wait for a seat there. */
  readonly waiting: number;
}

/** The state a page shows. Reading it changes nothing. */
export interface Availability {
  readonly at: number;
  readonly window: WindowState;
  readonly quotas: readonly QuotaAvailability[];
  /** Every theme that can be chosen, in the programme's order. */
  readonly themes: readonly ThemeAvailability[];
  /** Seats left for the day as a whole; null where nothing limits them. */
  readonly remaining: number | null;
  /** The limit of the event's quota, the smallest where there are more; null where there is none. */
  readonly limit: number | null;
  /** People who wait for a seat that the day itself lacks. */
  readonly waiting: number;
  /** Until when one can wait where there is no room, exclusive; null where one cannot. */
  readonly waitUntil: number | null;
}

const anybody: Profile = { audience: null, affiliation: null };

/**
 * What a page may say about places and times, as if everything due had happened. Changes nothing.
 *
 * @param policy - the event's rules.
 * @param ledger - what stands.
 * @param at - the instant, in milliseconds since the epoch.
 * @param profile - for whom: the window of their audience, and with the seats kept for them. By default
 * for somebody of no audience and no affiliation. Quotas are the same for everybody.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { availability, emptyLedger, policyOf } from '@plenary/rules';
 *
 * const policy = policyOf({ startsAt: 1_000, registration: {
 *   windows: [{ audience: null, opensAt: 100, closesAt: 900 }],
 *   withdrawUntil: 900, amendUntil: 900, chooseUntil: 900, undoFor: 60, themeChoice: 'none',
 *   quotas: [{ id: 'day', limit: 500, counts: { kind: 'event' } }], earmarks: [] } });
 * const { window, remaining } = availability(policy, emptyLedger(policy), 900);
 * assert.deepEqual(window, { state: 'closed', closedAt: 900 });
 * assert.equal(remaining, 500);
 * ```
 */
export function availability(
  policy: Policy,
  ledger: Ledger,
  at: number,
  profile: Profile = anybody,
): Availability {
  const { ledger: swept } = sweepUnder(policy, ledger, at);
  const { occupancy } = swept;
  const blocked = blockedBefore(swept, at, null);
  const somebody = { ...profile, invitation: profile.invitation ?? null };
  const openTo = (themes: readonly string[]): number | null =>
    policy.cancelled
      ? 0
      : seatsOpenTo(
          policy,
          occupancy,
          { before: null, after: { ...somebody, themes } },
          at,
          blocked,
        );
  return {
    at,
    window: windowAt(policy, somebody, at),
    quotas: policy.quotas.map((quota) => {
      const count = countIn(quota, occupancy, at);
      const committed = committedSeats(count);
      const { id, limit } = quota;
      const remaining = Math.max(0, limit - committed);
      return { quota: id, limit, used: count.used, committed, remaining };
    }),
    themes: policy.choices
      .flatMap((choice) => choice.themes)
      .map((theme) => {
        const own = tightestQuota(policy, occupancy, at, theme);
        return {
          theme,
          limit: own?.limit ?? null,
          used: own === undefined ? 0 : countIn(own, occupancy, at).used,
          remaining: openTo([theme]),
          waiting: waitingFor(policy.quotaIndex.theme.get(theme) ?? [], blocked),
        };
      }),
    remaining: openTo([]),
    limit: eventLimit(policy),
    waiting: waitingFor(policy.quotaIndex.event, blocked),
    waitUntil: listIsOpen(policy, at) ? (policy.waitingList?.untilAt ?? null) : null,
  };
}

function waitingFor(quotas: readonly PolicyQuota[], blocked: Blocked): number {
  return Math.max(0, ...quotas.map((quota) => blocked.get(quota) ?? 0));
}

function tightestQuota(
  policy: Policy,
  occupancy: Occupancy,
  at: number,
  theme: string,
): PolicyQuota | undefined {
  const left = (quota: PolicyQuota): number =>
    quota.limit - committedSeats(countIn(quota, occupancy, at));
  return policy.quotaIndex.theme.get(theme)?.toSorted((one, other) => left(one) - left(other))[0];
}

function eventLimit({ quotaIndex }: Policy): number | null {
  const limits = quotaIndex.event.map(({ limit }) => limit);
  return limits.length === 0 ? null : Math.min(...limits);
}
