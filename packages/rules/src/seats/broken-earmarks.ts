import type { Policy } from '../policy/policy.ts';
import { committedSeats, keptSeats } from './committed.ts';
import { fillingOf, type Occupancy, promisesOf } from './occupancy.ts';

/** An earmark that can no longer be met, since an override gave away seats that it keeps. */
export interface Warning {
  readonly code: 'earmark.broken';
  readonly earmark: string;
  readonly quota: string;
}

/** The earmarks with seats left to give that a change pushed over their quota's limit. */
export function brokenEarmarks(
  policy: Policy,
  before: Occupancy,
  after: Occupancy,
  at: number,
): readonly Warning[] {
  return policy.quotas
    .filter((quota) => {
      const committed = committedSeats(fillingOf(quota, after, at));
      return committed > quota.limit && committed > committedSeats(fillingOf(quota, before, at));
    })
    .flatMap((quota) =>
      [...promisesOf(quota, after, at)]
        .filter(([, promise]) => keptSeats([promise]) > 0)
        .map(([earmark]) => ({ code: 'earmark.broken', earmark, quota: quota.id })),
    );
}
