import type { Fact } from '../fact.ts';
import { entryOf } from '../ledger/ledger.ts';
import type { RegistrationRecord } from '../ledger/registration-record.ts';
import type { Reason } from '../reason.ts';
import { changeable } from './change.ts';
import { unknownThemeReasons } from './chosen-themes.ts';
import type { UndoCommand } from './command.ts';
import { personReasons } from './person.ts';
import { type Judgement, judgement, type Situation } from './situation.ts';
import { eventReasons, listReasons } from './standing-event.ts';

/**
 * Judges the undoing of a withdrawal. A seat was kept, so neither window nor room is asked again; a
 * place on the waiting list is had back as long as there is one.
 */
export function judgeUndo(situation: Situation, command: UndoCommand): Judgement {
  const found = changeable(situation, command);
  if (!found.ok) return found;
  const { registration } = command;
  const { decidedAt: at } = situation;
  return judgement(
    undoReasons(situation, found.record),
    { type: 'restored', at, registration },
    ...wishOver(situation, found.record),
  );
}

/** A wish that comes back with a seat ends if what was wanted has been dropped since. */
function wishOver(
  { policy, ledger, decidedAt: at }: Situation,
  { id, why }: RegistrationRecord,
): readonly Fact[] {
  const entry = why === 'undo' ? entryOf(ledger, id) : null;
  const back = entry?.cause === 'withdrawn' && entry.wants !== null;
  if (!back || unknownThemeReasons(policy, entry.wants).length === 0) return [];
  return [{ type: 'entry-ended', at, entry: id, cause: 'theme-dropped' }];
}

function undoReasons(situation: Situation, record: RegistrationRecord): readonly Reason[] {
  if (record.state === 'held' && record.why === 'undo') return [];
  if (record.lapsedAt !== null && record.cause === 'withdrawn') {
    return [{ code: 'undo.lapsed', lapsedAt: record.lapsedAt }];
  }
  const { undoUntil } = record;
  if (undoUntil === null) {
    return [{ code: record.state === 'ended' ? 'registration.ended' : 'undo.nothing' }];
  }
  if (situation.decidedAt >= undoUntil) return [{ code: 'undo.lapsed', lapsedAt: undoUntil }];
  return [
    ...(record.state === 'ended' ? personReasons(situation, record.person) : []),
    ...placeReasons(situation, record),
  ];
}

/** Why a place on the waiting list cannot be had back. A request for approval had none. */
function placeReasons(
  { policy, ledger, decidedAt }: Situation,
  { id, themes, undoTo }: RegistrationRecord,
): readonly Reason[] {
  const wants = undoTo === null ? entryOf(ledger, id)?.wants : null;
  return [
    ...eventReasons(policy),
    ...(undoTo === 'requested' ? [] : listReasons(policy, decidedAt)),
    ...unknownThemeReasons(policy, wants ?? themes),
  ];
}
