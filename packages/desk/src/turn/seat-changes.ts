import { claimsOf, type Fact, type Ledger, type Policy, touchedBy } from '@plenary/rules';
import type { Claim, QuotaChange, SeatWrites } from '../store/seats.ts';

/** How facts change the claims on seats, and with them what is used of each quota. */
export type SeatChanges = Pick<SeatWrites, 'quotas' | 'claimed' | 'released'>;

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
  const claimed: Claim[] = [];
  const released: Claim[] = [];
  for (const registration of touchedRegistrations(before, after, facts)) {
    const had = claimsIn(policy, before, registration);
    const has = claimsIn(policy, after, registration);
    claimed.push(...without(has, had));
    released.push(...without(had, has));
  }
  const quotas = netChanges(claimed, released, overriddenQuotas(policy, after, facts));
  return { claimed, released, quotas };
}

/** The registrations that facts change. */
export function touchedRegistrations(
  before: Ledger,
  after: Ledger,
  facts: readonly Fact[],
): ReadonlySet<string> {
  return new Set(facts.flatMap((fact) => [...touchedBy(before, fact), ...touchedBy(after, fact)]));
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
