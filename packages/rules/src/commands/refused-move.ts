import type { RegistrationRecord } from '../ledger/registration-record.ts';
import { standingOf, transitions } from '../ledger/transitions.ts';
import type { Reason } from '../reason.ts';
import type { Command } from './command.ts';

/** Why a registration, as it stands, is not open to a command; null where it is. */
export function refusedMove(record: RegistrationRecord | null, command: Command): Reason | null {
  const cell = transitions[standingOf(record)][command.type];
  if (!('refused' in cell)) return null;
  switch (cell.refused) {
    case 'registration.exists':
      return { code: cell.refused, registration: command.registration };
    case 'registration.held':
      return { code: cell.refused, until: record?.heldUntil ?? 0 };
    case 'undo.lapsed':
      return { code: cell.refused, lapsedAt: record?.lapsedAt ?? 0 };
    default:
      return { code: cell.refused };
  }
}
