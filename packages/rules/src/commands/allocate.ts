import type { Fact } from '../fact.ts';
import { applyAll } from '../ledger/apply.ts';
import { registrationOf, registrationsOf } from '../ledger/ledger.ts';
import { hasSeat, type RegistrationRecord } from '../ledger/registration-record.ts';
import { standingOf } from '../ledger/transitions.ts';
import type { Reason } from '../reason.ts';
import { quotaReasons } from '../waiting/quota-reasons.ts';
import { bestOfRanking } from './best-of-ranking.ts';
import { themeReasons } from './chosen-themes.ts';
import type { SeatAllocationCommand } from './command.ts';
import { bypasses, type Judgement, overrideOf, type Situation } from './situation.ts';
import { eventReasons } from './standing-event.ts';

/**
 * Judges an allocation as one change of seats: all of it, or nothing. Who ranked and is not in it gets
 * the best of their list that is left, in the order of asking.
 */
export function judgeSeatAllocation(
  situation: Situation,
  command: SeatAllocationCommand,
): Judgement {
  const { policy, ledger, decidedAt: at } = situation;
  const against = [
    ...eventReasons(policy),
    ...timingReasons(situation, command),
    ...assignmentReasons(situation, command),
  ];
  if (against.length > 0) return { ok: false, reasons: against };
  const people = command.assignment.flatMap(({ registration, themes }) => {
    const before = registrationOf(ledger, registration);
    return before === null ? [] : [{ before, after: { ...before, themes } }];
  });
  const noRoom = bypasses(command, 'quota') ? [] : quotaReasons(ledger, at, { people });
  if (noRoom.length > 0) return { ok: false, reasons: noRoom };
  const facts: Fact[] = [
    { type: 'allocated', at, actor: command.actor, ...overrideOf(command) },
    ...command.assignment.map(
      ({ registration, themes }): Fact => ({ type: 'chosen', at, registration, themes }),
    ),
  ];
  return { ok: true, facts: [...facts, ...latecomers(situation, facts)] };
}

function timingReasons(
  { policy, ledger, decidedAt }: Situation,
  command: SeatAllocationCommand,
): readonly Reason[] {
  if (policy.themeChoice !== 'ranked') return [{ code: 'allocation.unavailable' }];
  if (ledger.allocated) return [{ code: 'allocation.done' }];
  const listsCloseAt = policy.ranking?.listsCloseAt ?? policy.startsAt;
  if (decidedAt >= listsCloseAt || bypasses(command, 'window')) return [];
  return [{ code: 'allocation.early', listsCloseAt }];
}

/** What stands against single rows: each is about somebody with a seat, once, and themes they may have. */
function assignmentReasons(
  { policy, ledger }: Situation,
  { assignment }: SeatAllocationCommand,
): readonly Reason[] {
  const seen = new Set<string>();
  return assignment.flatMap(({ registration, themes }, member): readonly Reason[] => {
    const reasons: readonly Reason[] = [
      ...(seen.has(registration) ? [{ code: 'registration.exists' as const, registration }] : []),
      ...seatReasons(registrationOf(ledger, registration)),
      ...(themes.length === 0 ? [] : themeReasons(policy, themes)),
    ];
    seen.add(registration);
    return reasons.length === 0 ? [] : [{ code: 'party.member', member, reasons }];
  });
}

function seatReasons(record: RegistrationRecord | null): readonly Reason[] {
  if (record !== null && hasSeat(record)) return [];
  const standing = standingOf(record);
  if (standing === 'queued') return [{ code: 'registration.queued' }];
  if (standing === 'requested') return [{ code: 'registration.requested' }];
  return [{ code: standing === 'absent' ? 'registration.unknown' : 'registration.ended' }];
}

function latecomers(situation: Situation, facts: readonly Fact[]): readonly Fact[] {
  let ledger = applyAll(situation.ledger, facts);
  const more: Fact[] = [];
  const left = registrationsOf(ledger).filter(
    (record) => record.choice === 'pending' && hasSeat(record),
  );
  for (const record of left) {
    const seat = bestOfRanking({ ...situation, ledger }, record, record, record);
    const { id: registration } = record;
    const fact: Fact = {
      type: 'chosen',
      at: situation.decidedAt,
      registration,
      themes: seat.themes,
    };
    ledger = applyAll(ledger, [fact]);
    more.push(fact);
  }
  return more;
}
