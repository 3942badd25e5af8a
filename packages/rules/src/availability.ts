import type { Ledger } from './ledger/ledger.ts';
import type { Belonging } from './policy/earmark-groups.ts';
import type { Policy, PolicyQuota } from './policy/policy.ts';
import { type WindowState, windowAt } from './policy/window.ts';
import { seatsOpenTo } from './seats/admission.ts';
import { committedSeats, openSeats } from './seats/committed.ts';
import { fillingOf, type Occupancy, usedSeats } from './seats/occupancy.ts';
import { swept } from './time/due.ts';

/** One quota's seats as if everything due had been swept. */
export interface QuotaAvailability {
  readonly quota: string;
  readonly limit: number;
  readonly used: number;
  readonly committed: number;
  /** max(0, limit − committed): seats for somebody in no earmark. */
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
   * People who could still be seated there, the quotas of the whole event included: 0 where the event
   * is full. null where nothing limits them.
   */
  readonly remaining: number | null;
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
}

const anybody: Belonging = { audience: null, affiliation: null };

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
  profile: Belonging = anybody,
): Availability {
  const { occupancy } = swept(policy, ledger, at);
  const openTo = (themes: readonly string[]): number | null =>
    seatsOpenTo(policy, occupancy, { before: null, after: { ...profile, themes } }, at);
  return {
    at,
    window: windowAt(policy, profile.audience, at),
    quotas: policy.quotas.map((quota) => {
      const filling = fillingOf(quota, occupancy, at);
      return {
        quota: quota.id,
        limit: quota.limit,
        used: filling.used,
        committed: committedSeats(filling),
        remaining: openSeats(quota.limit, filling, 0),
      };
    }),
    themes: policy.choices
      .flatMap((choice) => choice.themes)
      .map((theme) => {
        const own = tightestQuota(policy, occupancy, at, theme);
        return {
          theme,
          limit: own?.limit ?? null,
          used: own === undefined ? 0 : usedSeats(own, occupancy),
          remaining: openTo([theme]),
        };
      }),
    remaining: openTo([]),
    limit: eventLimit(policy),
  };
}

function tightestQuota(
  policy: Policy,
  occupancy: Occupancy,
  at: number,
  theme: string,
): PolicyQuota | undefined {
  const left = (quota: PolicyQuota): number =>
    quota.limit - committedSeats(fillingOf(quota, occupancy, at));
  return policy.quotas
    .filter(({ counts }) => counts.kind === 'theme' && counts.theme === theme)
    .toSorted((one, other) => left(one) - left(other))[0];
}

function eventLimit({ quotas }: Policy): number | null {
  const limits = quotas.filter(({ counts }) => counts.kind === 'event').map(({ limit }) => limit);
  return limits.length === 0 ? null : Math.min(...limits);
}
