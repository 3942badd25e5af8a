import type { CompiledEarmark } from '@plenary/model/compiled';
import type { Ledger } from '../ledger/ledger.ts';
import { registrationsOf } from '../ledger/ledger.ts';
import type { Policy, PolicyQuota } from '../policy/policy.ts';
import type { Seat } from '../seats/claims.ts';

/*
 * The rule of seats read off its sentence, slowly and with nothing counted beforehand: it looks at
 * every person each time and shares no code with what it checks.
 */

/** The people who have a seat. */
export function seatedPeople(ledger: Ledger): readonly Seat[] {
  return registrationsOf(ledger).filter(({ state }) => state === 'held' || state === 'confirmed');
}

/** The people of these whom a quota counts. */
export function countedBy({ counts }: PolicyQuota, people: readonly Seat[]): readonly Seat[] {
  return people.filter((seat) => {
    if (counts.kind === 'theme') return seat.themes.includes(counts.theme);
    if (counts.kind === 'audience') return seat.audience === counts.audience;
    if (counts.kind === 'affiliation') return seat.affiliation === counts.affiliation;
    return counts.kind === 'event';
  });
}

/** Seats of a quota taken or kept at an instant. */
export function committedTo(quota: PolicyQuota, people: readonly Seat[], at: number): number {
  const counted = countedBy(quota, people);
  const active = quota.earmarks.filter(({ untilAt }) => at < untilAt);
  const byRank = ['affiliation', 'audience'].flatMap((kind) =>
    active.filter((earmark) => earmark.for.kind === kind),
  );
  const membership = counted.map((seat) => byRank.find((earmark) => isFor(earmark, seat)));
  return active.reduce((sum, earmark) => {
    const members = membership.filter((other) => other === earmark).length;
    return sum + Math.max(0, earmark.seats - members);
  }, counted.length);
}

/** The quotas that do not admit that these people have seats in the place of those. */
export function quotasLacking(
  policy: Policy,
  before: readonly Seat[],
  after: readonly Seat[],
  at: number,
): readonly string[] {
  return policy.quotas
    .filter((quota) => {
      const used = countedBy(quota, before).length;
      const usedThen = countedBy(quota, after).length;
      const committed = committedTo(quota, before, at);
      const committedThen = committedTo(quota, after, at);
      return (
        (usedThen > quota.limit && usedThen > used) ||
        (committedThen > quota.limit && committedThen > committed)
      );
    })
    .map(({ id }) => id);
}

function isFor({ for: meant }: CompiledEarmark, seat: Seat): boolean {
  if (meant.kind === 'affiliation') return seat.affiliation === meant.affiliation;
  return meant.kind === 'audience' && seat.audience === meant.audience;
}
