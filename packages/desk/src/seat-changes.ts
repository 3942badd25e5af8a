import {
  claimsOf,
  type Fact,
  type Ledger,
  type Policy,
  type RegistrationRecord,
  registrationOf,
} from '@plenary/rules';
import type { Claim, QuotaChange, Writes } from './store.ts';

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
  const touched = [...new Set(facts.map(({ registration }) => registration))];
  const claimed: Claim[] = [];
  const released: Claim[] = [];
  for (const registration of touched) {
    const had = claimsIn(policy, registrationOf(before, registration));
    const has = claimsIn(policy, registrationOf(after, registration));
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

/** The claims a registration stands for: none once it has ended. */
export function claimsIn(policy: Policy, record: RegistrationRecord | null): readonly Claim[] {
  if (!record || record.state === 'ended') return [];
  return claimsOf(policy, record).map((quota) => ({ registration: record.id, quota }));
}

function without(claims: readonly Claim[], others: readonly Claim[]): readonly Claim[] {
  return claims.filter(({ quota }) => !others.some((other) => other.quota === quota));
}

function overriddenQuotas(
  policy: Policy,
  after: Ledger,
  facts: readonly Fact[],
): ReadonlySet<string> {
  const overriding = facts.filter(
    (fact) => 'override' in fact && fact.override?.bypass.includes('quota'),
  );
  return new Set(
    overriding.flatMap(({ registration }) =>
      claimsIn(policy, registrationOf(after, registration)).map(({ quota }) => quota),
    ),
  );
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
