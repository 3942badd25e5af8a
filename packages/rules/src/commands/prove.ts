import type { RegistrationRecord } from '../ledger/registration-record.ts';
import type { Policy } from '../policy/policy.ts';
import { changeable, versionReasons } from './change.ts';
import type { ChangeAddressCommand, ConfirmCommand, ExtendCommand } from './command.ts';
import { personReasons } from './person.ts';
import { type Judgement, judgement, type Situation } from './situation.ts';

/** Judges the proof of an address: it is good at any time before the hold ends, and does no harm twice. */
export function judgeConfirm(situation: Situation, command: ConfirmCommand): Judgement {
  const found = changeable(situation, command);
  if (!found.ok) return found;
  const { registration } = command;
  if (found.record.proved) return judgement([]);
  return judgement([], { type: 'confirmed', at: situation.decidedAt, registration });
}

/** Judges another address for the same person, proved where it leads; nobody else may have it. */
export function judgeChangeAddress(situation: Situation, command: ChangeAddressCommand): Judgement {
  const found = changeable(situation, command);
  if (!found.ok) return found;
  const { record } = found;
  const { registration, person } = command;
  const reasons = [
    ...versionReasons(record, command),
    ...(record.person === person ? [] : personReasons(situation, person)),
  ];
  return judgement(reasons, {
    type: 'address-changed',
    at: situation.decidedAt,
    registration,
    person,
  });
}

/** Judges more time on a hold: its length again from its old end, at most until the start, once. */
export function judgeExtend(situation: Situation, command: ExtendCommand): Judgement {
  const found = changeable(situation, command);
  if (!found.ok) return found;
  const { record } = found;
  const { registration } = command;
  const until = extendedUntil(situation.policy, record);
  const longer = !record.extended && until > (record.heldUntil ?? 0);
  return judgement(longer ? [] : [{ code: 'hold.extended' }], {
    type: 'extended',
    at: situation.decidedAt,
    registration,
    until,
  });
}

function extendedUntil(
  { undoFor, proveAddressWithin, startsAt }: Policy,
  { why, heldUntil, proveUntil }: RegistrationRecord,
): number {
  const end = heldUntil ?? startsAt;
  if (why === 'proof') return Math.min(end + (proveAddressWithin ?? 0), startsAt);
  return Math.min(end + undoFor, startsAt, proveUntil ?? startsAt);
}
