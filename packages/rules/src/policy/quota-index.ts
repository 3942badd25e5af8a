import type { Seat } from '../seats/seat.ts';
import type { PolicyQuota } from './policy.ts';

/** The quotas of an event by whom they count, so that a seat finds its own without asking each. */
export interface QuotaIndex {
  readonly event: readonly PolicyQuota[];
  readonly theme: ReadonlyMap<string, readonly PolicyQuota[]>;
  readonly audience: ReadonlyMap<string, readonly PolicyQuota[]>;
  readonly affiliation: ReadonlyMap<string, readonly PolicyQuota[]>;
  readonly invitation: ReadonlyMap<string, readonly PolicyQuota[]>;
}

/** Sorts quotas by whom they count. */
export function quotaIndex(quotas: readonly PolicyQuota[]): QuotaIndex {
  return {
    event: quotas.filter(({ counts }) => counts.kind === 'event'),
    theme: grouped(quotas, ({ counts }) => (counts.kind === 'theme' ? counts.theme : null)),
    audience: grouped(quotas, ({ counts }) =>
      counts.kind === 'audience' ? counts.audience : null,
    ),
    affiliation: grouped(quotas, ({ counts }) =>
      counts.kind === 'affiliation' ? counts.affiliation : null,
    ),
    invitation: grouped(quotas, ({ counts }) =>
      counts.kind === 'invitation' ? counts.invitation : null,
    ),
  };
}

/** The quotas that count a seat, in the event's order: one person, one seat in each. */
export function quotasCounting(index: QuotaIndex, seat: Seat): readonly PolicyQuota[] {
  const found: PolicyQuota[] = [];
  eachQuotaCounting(index, seat, (quota) => found.push(quota));
  return found.sort((one, other) => one.index - other.index);
}

/** Calls back for each quota that counts a seat, in no useful order. */
export function eachQuotaCounting(
  index: QuotaIndex,
  { audience, affiliation, invitation, themes }: Seat,
  visit: (quota: PolicyQuota) => void,
): void {
  index.event.forEach(visit);
  if (audience !== null) index.audience.get(audience)?.forEach(visit);
  if (affiliation !== null) index.affiliation.get(affiliation)?.forEach(visit);
  if (invitation !== null) index.invitation.get(invitation)?.forEach(visit);
  for (const theme of themes) index.theme.get(theme)?.forEach(visit);
}

function grouped(
  quotas: readonly PolicyQuota[],
  name: (quota: PolicyQuota) => string | null,
): ReadonlyMap<string, readonly PolicyQuota[]> {
  const groups = new Map<string, PolicyQuota[]>();
  for (const quota of quotas) {
    const key = name(quota);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), quota]);
  }
  return groups;
}
