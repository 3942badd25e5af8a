import { registrationOf } from '../ledger/ledger.ts';
import type { RegistrationRecord } from '../ledger/registration-record.ts';
import type { RegistrationMove } from '../ledger/transitions.ts';
import type { Reason } from '../reason.ts';
import { refusedMove } from './refused-move.ts';
import type { Situation } from './situation.ts';

/** The registration a command is about, or why, as it stands, it is not open to the command. */
export function changeable(
  { ledger }: Situation,
  command: { readonly type: RegistrationMove; readonly registration: string },
):
  | { readonly ok: true; readonly record: RegistrationRecord }
  | { readonly ok: false; readonly reasons: readonly Reason[] } {
  const record = registrationOf(ledger, command.registration);
  const refused = refusedMove(record, command);
  if (refused !== null) return { ok: false, reasons: [refused] };
  if (record === null) return { ok: false, reasons: [{ code: 'registration.unknown' }] };
  if (record.erased && !ofSeatAlone.has(command.type)) {
    return { ok: false, reasons: [{ code: 'registration.erased' }] };
  }
  return { ok: true, record };
}

/** What can still be done with a seat that stands without its person. */
const ofSeatAlone: ReadonlySet<RegistrationMove> = new Set<RegistrationMove>([
  'withdraw',
  'check-in',
  'undo-check-in',
  'erase',
]);

/** Why a change is refused by somebody who has not seen the last one. */
export function versionReasons(
  { version: current }: RegistrationRecord,
  { version: seen }: { readonly version: number },
): readonly Reason[] {
  return seen === current ? [] : [{ code: 'version.stale', seen, current }];
}
