import { liveEntryOf } from '../ledger/ledger.ts';
import { hasSeat, type RegistrationRecord } from '../ledger/registration-record.ts';
import { deadlineReasons } from '../policy/deadline.ts';
import type { Policy } from '../policy/policy.ts';
import { changeable } from './change.ts';
import { checkedInReasons } from './check-in.ts';
import type { Actor, LeaveCommand, WithdrawCommand } from './command.ts';
import { refusedEntryMove } from './refused-move.ts';
import { bypasses, type Judgement, judgement, overrideOf, type Situation } from './situation.ts';

/**
 * Judges a withdrawal: the attendee's has a deadline and can be undone, anybody else's is at once. Who
 * has no seat may go at any time.
 */
export function judgeWithdraw(situation: Situation, command: WithdrawCommand): Judgement {
  const found = changeable(situation, command);
  if (!found.ok) return found;
  const { record } = found;
  const { policy, receivedAt, decidedAt } = situation;
  const { registration, by } = command;
  const byThemselves = isPersonal(by);
  const seated = hasSeat(record);
  const offered = liveEntryOf(situation.ledger, registration)?.state === 'offered';
  const undoable = byThemselves && (seated || !offered);
  const until = undoable ? undoableUntil(policy, decidedAt, record) : null;
  const late = byThemselves && seated && !bypasses(command, 'window');
  const reasons = [
    ...checkedInReasons(record),
    ...(late ? deadlineReasons(policy, 'withdraw', record, receivedAt) : []),
  ];
  return judgement(reasons, {
    type: 'withdrawn',
    at: decidedAt,
    registration,
    by,
    heldUntil: seated ? until : null,
    ...(!seated && until !== null && { undoUntil: until }),
    ...overrideOf(command),
  });
}

/**
 * Judges the leaving of the waiting list: always open, and undone as a withdrawal is, unless a seat was
 * offered. One member of a party that waits as a whole goes alone.
 */
export function judgeLeave(situation: Situation, command: LeaveCommand): Judgement {
  const found = changeable(situation, command);
  if (!found.ok) return found;
  const refused = refusedEntryMove(situation, command);
  const entry = liveEntryOf(situation.ledger, command.registration);
  if (refused !== null || entry === null) {
    return { ok: false, reasons: [refused ?? { code: 'entry.none' }] };
  }
  if (entry.registrations.length > 1)
    return judgeWithdraw(situation, { ...command, type: 'withdraw' });
  const { policy, decidedAt: at } = situation;
  const undoable = isPersonal(command.by) && entry.state === 'open';
  const until = undoable ? undoableUntil(policy, at, null) : null;
  return judgement([], {
    type: 'entry-ended',
    at,
    entry: entry.id,
    cause: 'left',
    ...(until !== null && { undoUntil: until }),
  });
}

function isPersonal(by: Actor): boolean {
  return by === 'attendee' || by === 'contact';
}

/** Until when it can be undone, at most until the event starts or the address is due; null where no time is left. */
function undoableUntil(
  { undoFor, startsAt }: Policy,
  decidedAt: number,
  record: RegistrationRecord | null,
): number | null {
  const proveUntil = record?.proveUntil ?? startsAt;
  const until = Math.min(decidedAt + undoFor, startsAt, proveUntil);
  return until > decidedAt ? until : null;
}
