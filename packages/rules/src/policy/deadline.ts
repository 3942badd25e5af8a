import type { Reason } from '../reason.ts';
import type { Policy } from './policy.ts';

/** What has a deadline. */
export type Deadline = Extract<Reason, { code: 'deadline.passed' }>['deadline'];

/** The instant, exclusive, until which something may be done. */
function deadlineOf(policy: Policy, deadline: Deadline): number {
  return { withdraw: policy.withdrawUntil, amend: policy.amendUntil, choose: policy.chooseUntil }[
    deadline
  ];
}

/** Why something can no longer be done at an instant. */
export function deadlineReasons(
  policy: Policy,
  deadline: Deadline,
  receivedAt: number,
): readonly Reason[] {
  const passedAt = deadlineOf(policy, deadline);
  return receivedAt < passedAt ? [] : [{ code: 'deadline.passed', deadline, passedAt }];
}
