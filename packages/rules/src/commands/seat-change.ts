import { registrationOf } from '../ledger/ledger.ts';
import type { RegistrationRecord } from '../ledger/registration-record.ts';
import type { Reason } from '../reason.ts';
import type { Seat } from '../seats/claims.ts';
import { quotaReasons } from '../seats/quota-reasons.ts';
import type { AmendCommand, ChooseCommand } from './command.ts';
import { refusedMove } from './refused-move.ts';
import { bypasses, type Situation } from './situation.ts';

/**
 * Why a seat that somebody has cannot become another one: it does not stand, it has changed since the
 * asker saw it, or there is no room for what it newly asks. A seat that does not stand is not looked
 * at further.
 */
export function seatChangeReasons(
  { policy, ledger, decidedAt }: Situation,
  command: ChooseCommand | AmendCommand,
  becoming: (seat: RegistrationRecord) => Seat,
): readonly Reason[] {
  const before = registrationOf(ledger, command.registration);
  const refused = refusedMove(before, command);
  if (refused !== null) return [refused];
  if (before === null) return [];
  const { version: seen } = command;
  const { version: current } = before;
  const change = { before, after: becoming(before) };
  return [
    ...(seen === current ? [] : [{ code: 'version.stale' as const, seen, current }]),
    ...(bypasses(command, 'quota')
      ? []
      : quotaReasons(policy, ledger.occupancy, change, decidedAt)),
  ];
}
