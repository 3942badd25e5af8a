import {
  claimsOf,
  type Fact,
  type Ledger,
  type Policy,
  registrationOf,
  touchedBy,
} from '@plenary/rules';
import type { Claim, QuotaChange, Writes } from '../store/store.ts';

/** How facts change the claims on seats, and with them what is used of each quota. */
export type SeatChanges = Pick<Writes, 'quotas' | 'claimed' | 'released' | 'registrations'>;

/**
 * The difference between two ledgers in claims, counted for each quota, so that the sum of claims and
 * what is used can never part.
 *
 * @param facts - all that lies between `before` and `after`.
 */
export function seatChanges(
  policy: Policy,
  before: Ledger,
  after: Ledger,
  facts: readonly Fact[],
): SeatChanges {
  const touched = [...new Set(facts.flatMap((fact) => touchedBy(after, fact)))];
  const claimed: Claim[] = [];
  const released: Claim[] = [];
  for (const registration of touched) {
    const had = claimsIn(policy, before, registration);
    const has = claimsIn(policy, after, registration);
    claimed.push(...without(has, had));
    released.push(...without(had, has));
  }
  return {
    claimed,
    released,
    quotas: netChanges(claimed, released, overriddenQuotas(policy, after, facts)),
    registrations: touched
      .map((registration) => registrationOf(after, registration))
      .filter((record) => record !== null),
  };
}

/** The claims a registration stands for: none where it has no seat. */
export function claimsIn(policy: Policy, ledger: Ledger, registration: string): readonly Claim[] {
  return claimsOf(policy, ledger, registration).map((quota) => ({ registration, quota }));
}

function without(claims: readonly Claim[], others: readonly Claim[]): readonly Claim[] {
  return claims.filter(({ quota }) => !others.some((other) => other.quota === quota));
}

/** The quotas of all who were seated by a fact that may go above a limit. */
function overriddenQuotas(
  policy: Policy,
  after: Ledger,
  facts: readonly Fact[],
): ReadonlySet<string> {
  const seated = overridingFacts(facts).flatMap((fact) => touchedBy(after, fact));
  return new Set(seated.flatMap((registration) => claimsOf(policy, after, registration)));
}

/** Facts under an override of quotas: of their own, or of the revision or allocation that moved them. */
function overridingFacts(facts: readonly Fact[]): readonly Fact[] {
  const overriding = facts.filter(
    (fact) => 'override' in fact && fact.override?.bypass.includes('quota'),
  );
  const moving = overriding.some(({ type }) => type === 'published' || type === 'allocated');
  return moving ? [...overriding, ...facts.filter(({ type }) => type === 'chosen')] : overriding;
}

function netChanges(
  claimed: readonly Claim[],
  released: readonly Claim[],
  overridden: ReadonlySet<string>,
): readonly QuotaChange[] {
  const deltas = new Map<string, number>();
  const add = (quota: string, seats: number): unknown =>
    deltas.set(quota, (deltas.get(quota) ?? 0) + seats);
  for (const { quota } of claimed) add(quota, 1);
  for (const { quota } of released) add(quota, -1);
  return [...deltas]
    .filter(([, delta]) => delta !== 0)
    .map(([quota, delta]) => ({ quota, delta, overridden: overridden.has(quota) }));
}
