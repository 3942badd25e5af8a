import { groupOf } from '../policy/earmark-groups.ts';
import type { Policy, PolicyQuota } from '../policy/policy.ts';
import { eachQuotaCounting } from '../policy/quota-index.ts';
import type { GroupChange } from './quota-count.ts';
import type { Seat } from './seat.ts';

/** One person's seat before and after what is asked; null where there is none. */
export interface SeatChange {
  readonly before: Seat | null;
  readonly after: Seat | null;
}

/** What a change of the seated people asks of one quota. */
export interface QuotaDemand {
  readonly quota: PolicyQuota;
  /** By group, and none that comes to nothing. */
  readonly changes: readonly GroupChange[];
}

/** What a change asks of each quota it touches, in the event's order. The sum of all its people. */
export type Demand = readonly QuotaDemand[];

/** The summed demand of some people whose seats change together. */
export function demandOf(policy: Policy, people: readonly SeatChange[]): Demand {
  const byQuota: GroupChange[][] = [];
  const add = (seat: Seat | null, count: number): void => {
    if (seat === null) return;
    eachQuotaCounting(policy.quotaIndex, seat, ({ index, groups }) => {
      const group = groupOf(groups, seat);
      const changes = byQuota[index];
      if (changes === undefined) byQuota[index] = [{ group, people: count }];
      else addTo(changes, group, count);
    });
  };
  for (const { before, after } of people) {
    add(after, 1);
    add(before, -1);
  }
  const demand: QuotaDemand[] = [];
  byQuota.forEach((changes, index) => {
    const quota = policy.quotas[index];
    const left = changes.filter(({ people: count }) => count !== 0);
    if (quota !== undefined && left.length > 0) demand.push({ quota, changes: left });
  });
  return demand;
}

function addTo(changes: GroupChange[], group: number, people: number): void {
  const place = changes.findIndex((change) => change.group === group);
  const known = changes[place];
  if (known === undefined) changes.push({ group, people });
  else changes[place] = { group, people: known.people + people };
}

/** Names a demand: two of the same name ask the same of every quota. */
export function demandName(demand: Demand): string {
  return demand
    .map(({ quota, changes }) => {
      const sorted = changes.toSorted((one, other) => one.group - other.group);
      return `${quota.index}:${sorted.map(({ group, people }) => `${group}*${people}`).join()}`;
    })
    .join(';');
}
