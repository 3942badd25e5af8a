import { entryOf, liveEntryOf } from '../ledger/ledger.ts';
import type { RegistrationRecord } from '../ledger/registration-record.ts';
import {
  entryTransitions,
  type RegistrationMove,
  type Standing,
  standingOf,
  transitions,
} from '../ledger/transitions.ts';
import type { Reason, ReasonCode } from '../reason.ts';
import type { Situation } from './situation.ts';

/** Why a registration, as it stands, is not open to a command; null where it is. */
export function refusedMove(
  record: RegistrationRecord | null,
  { type, registration }: { readonly type: RegistrationMove; readonly registration: string },
): Reason | null {
  const cell = transitions[type][standingOf(record)];
  return 'refused' in cell ? reasonOf(cell.refused, registration, record) : null;
}

/** Why a registration's place on the waiting list, as it stands, is not open to a command. */
export function refusedEntryMove(
  { ledger }: Situation,
  {
    type,
    registration,
  }: { type: 'accept' | 'decline' | 'leave' | 'promote'; registration: string },
): Reason | null {
  const entry = liveEntryOf(ledger, registration) ?? entryOf(ledger, registration);
  const cell = entryTransitions[type][entry?.state ?? 'none'];
  if (!('refused' in cell)) return null;
  const lapsedAt = cell.refused === 'offer.none' ? (entry?.lapsedAt ?? null) : null;
  return lapsedAt === null ? { code: cell.refused } : { code: 'offer.lapsed', lapsedAt };
}

type Refusal = Extract<
  (typeof transitions)[RegistrationMove][Standing],
  { refused: ReasonCode }
>['refused'];

function reasonOf(code: Refusal, registration: string, record: RegistrationRecord | null): Reason {
  const until = record?.heldUntil ?? 0;
  switch (code) {
    case 'registration.exists':
      return { code, registration };
    case 'registration.held':
    case 'registration.unproved':
      return { code, until };
    default:
      return { code };
  }
}
