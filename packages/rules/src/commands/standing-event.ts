import type { Policy } from '../policy/policy.ts';
import type { Reason } from '../reason.ts';
import { listIsOpen } from '../waiting/promote.ts';

/** Why nobody gets a seat of this event any more. */
export function eventReasons({ cancelled }: Policy): readonly Reason[] {
  return cancelled ? [{ code: 'event.cancelled' }] : [];
}

/** Why nobody can go on the waiting list at an instant; of a cancelled event, that is said already. */
export function listReasons(policy: Policy, at: number): readonly Reason[] {
  if (policy.cancelled || listIsOpen(policy, at)) return [];
  return [{ code: 'waiting.closed', closedAt: policy.waitingList?.untilAt ?? null }];
}
