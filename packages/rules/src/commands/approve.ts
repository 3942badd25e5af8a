import type { Fact } from '../fact.ts';
import { partyOf, registrationOf } from '../ledger/ledger.ts';
import type { OrderedKey } from '../ledger/ordered-map.ts';
import type { RegistrationRecord } from '../ledger/registration-record.ts';
import type { Reason } from '../reason.ts';
import { listIsOpen, proofDue } from '../waiting/promote.ts';
import { quotaReasons } from '../waiting/quota-reasons.ts';
import { changeable } from './change.ts';
import { checkedInReasons } from './check-in.ts';
import { unknownThemeReasons } from './chosen-themes.ts';
import type { ApproveCommand, RejectCommand } from './command.ts';
import { bypasses, type Judgement, judgement, overrideOf, type Situation } from './situation.ts';
import { eventReasons } from './standing-event.ts';

/**
 * Judges the admission of a request, at the place in the line at which it was made. A party that is
 * seated together is approved together.
 */
export function judgeApprove(situation: Situation, command: ApproveCommand): Judgement {
  const found = changeable(situation, command);
  if (!found.ok) return found;
  const { policy, ledger, decidedAt } = situation;
  const asking = askingWith(situation, found.record);
  const against = [
    ...eventReasons(policy),
    ...asking.flatMap(({ themes }) => unknownThemeReasons(policy, themes)),
  ];
  const people = asking
    .filter(({ seatKept }) => !seatKept)
    .map((record) => ({ before: null, after: record }));
  const noRoom = bypasses(command, 'quota')
    ? []
    : quotaReasons(ledger, decidedAt, { people, place: placeOf(found.record) });
  const waits = noRoom.length > 0 && listIsOpen(policy, decidedAt);
  const reasons: readonly Reason[] = waits ? against : [...against, ...noRoom];
  const facts = asking.map((record) => approvedFact(situation, command, record, waits, asking));
  return judgement(reasons, ...facts);
}

/** Judges that a request is turned down; a seat it kept comes free. */
export function judgeReject(situation: Situation, command: RejectCommand): Judgement {
  const found = changeable(situation, command);
  if (!found.ok) return found;
  const { registration, actor } = command;
  return judgement(checkedInReasons(found.record), {
    type: 'rejected',
    at: situation.decidedAt,
    registration,
    actor,
  });
}

function askingWith(
  { policy, ledger }: Situation,
  record: RegistrationRecord,
): readonly RegistrationRecord[] {
  const party = record.party === null ? null : partyOf(ledger, record.party);
  if (party === null || record.seatKept || policy.parties?.seating !== 'together') return [record];
  return party.members
    .flatMap((id) => registrationOf(ledger, id) ?? [])
    .filter(({ state, seatKept }) => state === 'requested' && !seatKept);
}

function placeOf({ seq, id }: RegistrationRecord): OrderedKey {
  return [1, seq, id];
}

function approvedFact(
  { policy, decidedAt: at }: Situation,
  command: ApproveCommand,
  record: RegistrationRecord,
  waits: boolean,
  asking: readonly RegistrationRecord[],
): Fact {
  const unproved = !record.proved && record.person !== null;
  const proveUntil = unproved ? (record.proveUntil ?? proofDue(policy, at)) : null;
  const together = asking.length > 1 && record.party !== null ? { entry: record.party } : {};
  return {
    type: 'approved',
    at,
    registration: record.id,
    ...(waits && !record.seatKept
      ? { to: 'waiting-list' as const, ...together }
      : { to: 'seat' as const, ...(proveUntil !== null && proveUntil > at && { proveUntil }) }),
    actor: command.actor,
    ...overrideOf(command),
  };
}
