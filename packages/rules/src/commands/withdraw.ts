import { registrationOf } from '../ledger/ledger.ts';
import { deadlineReasons } from '../policy/deadline.ts';
import type { Policy } from '../policy/policy.ts';
import type { WithdrawCommand } from './command.ts';
import { refusedMove } from './refused-move.ts';
import { bypasses, type Judgement, judgement, overrideOf, type Situation } from './situation.ts';

/** Judges a withdrawal: the attendee's has a deadline and can be undone, anybody else's is at once. */
export function judgeWithdraw(
  { policy, ledger, receivedAt, decidedAt }: Situation,
  command: WithdrawCommand,
): Judgement {
  const { registration, by } = command;
  const byAttendee = by === 'attendee';
  const refused = refusedMove(registrationOf(ledger, registration), command);
  const reasons = [
    ...(refused === null ? [] : [refused]),
    ...(byAttendee && !bypasses(command, 'window')
      ? deadlineReasons(policy, 'withdraw', receivedAt)
      : []),
  ];
  return judgement(reasons, {
    type: 'withdrawn',
    at: decidedAt,
    registration,
    by,
    heldUntil: byAttendee ? undoableUntil(policy, decidedAt) : null,
    ...overrideOf(command),
  });
}

/** Until when a withdrawal can be undone, at most until the event starts; null where no time is left. */
function undoableUntil({ undoFor, startsAt }: Policy, decidedAt: number): number | null {
  const until = Math.min(decidedAt + undoFor, startsAt);
  return until > decidedAt ? until : null;
}
