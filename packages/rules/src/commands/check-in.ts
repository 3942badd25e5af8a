import type { RegistrationRecord } from '../ledger/registration-record.ts';
import type { Reason } from '../reason.ts';
import { changeable } from './change.ts';
import type { CheckInCommand, UndoCheckInCommand } from './command.ts';
import { type Judgement, judgement, type Situation } from './situation.ts';

/** A check-in that changes nothing, since a later scan decides or somebody is in already. */
export interface CheckInWarning {
  readonly code: 'check-in.already' | 'check-in.undone';
  readonly scannedAt: number;
}

/** Judges a check-in at any time: scans may come late, and the latest decides. Twice is no fault. */
export function judgeCheckIn(situation: Situation, command: CheckInCommand): Judgement {
  const found = changeable(situation, command);
  if (!found.ok) return found;
  const { registration, scannedAt } = command;
  const { checkIn } = found.record;
  if (checkIn?.in) return unchanged({ code: 'check-in.already', scannedAt: checkIn.scannedAt });
  if (checkIn !== null && checkIn.scannedAt >= scannedAt) {
    return unchanged({ code: 'check-in.undone', scannedAt: checkIn.scannedAt });
  }
  return judgement([], { type: 'checked-in', at: situation.decidedAt, registration, scannedAt });
}

/** Judges that a check-in is taken back. */
export function judgeUndoCheckIn(situation: Situation, command: UndoCheckInCommand): Judgement {
  const found = changeable(situation, command);
  if (!found.ok) return found;
  const { registration, scannedAt } = command;
  const { checkIn } = found.record;
  if (!checkIn?.in) return { ok: false, reasons: [{ code: 'check-in.none' }] };
  if (scannedAt < checkIn.scannedAt) {
    return unchanged({ code: 'check-in.already', scannedAt: checkIn.scannedAt });
  }
  return judgement([], {
    type: 'check-in-undone',
    at: situation.decidedAt,
    registration,
    scannedAt,
  });
}

/** Why somebody who is in does not go. */
export function checkedInReasons({ checkIn }: RegistrationRecord): readonly Reason[] {
  if (checkIn === null || !checkIn.in) return [];
  return [{ code: 'registration.checked-in', scannedAt: checkIn.scannedAt }];
}

function unchanged(warning: CheckInWarning): Judgement {
  return { ok: true, facts: [], warnings: [warning] };
}
