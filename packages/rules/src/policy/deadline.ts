import type { RegistrationRecord } from '../ledger/registration-record.ts';
import type { Reason } from '../reason.ts';
import type { Policy } from './policy.ts';

/** What has a deadline. */
export type Deadline = Extract<Reason, { code: 'deadline.passed' }>['deadline'];

type Whose = Pick<RegistrationRecord, 'audience' | 'exceptions'>;

/** The instant, exclusive, until which somebody may do something: their own, their audience's, or everybody's. */
function deadlineOf(policy: Policy, deadline: Deadline, record: Whose | null): number {
  const personal = record?.exceptions[deadline];
  if (personal !== undefined) return personal;
  const general = policy.audienceDeadlines.get(record?.audience ?? '') ?? policy.deadlines;
  switch (deadline) {
    case 'withdraw':
      return general.withdrawUntil;
    case 'amend':
      return general.amendUntil;
    case 'choose':
      return general.chooseUntil;
    case 'name':
      return policy.parties?.namesDueAt ?? policy.startsAt;
  }
}

/** Until when a seat may be without a name. */
export function nameDeadline(policy: Policy, record: Whose): number {
  return deadlineOf(policy, 'name', record);
}

/** Why somebody can no longer do something at an instant. */
export function deadlineReasons(
  policy: Policy,
  deadline: Deadline,
  record: Whose | null,
  receivedAt: number,
): readonly Reason[] {
  const passedAt = deadlineOf(policy, deadline, record);
  return receivedAt < passedAt ? [] : [{ code: 'deadline.passed', deadline, passedAt }];
}
