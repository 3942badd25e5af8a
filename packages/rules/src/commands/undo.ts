import { registrationOf } from '../ledger/ledger.ts';
import type { UndoCommand } from './command.ts';
import { refusedMove } from './refused-move.ts';
import { type Judgement, judgement, type Situation } from './situation.ts';

/** Judges the undoing of a withdrawal. The seat was kept, so neither window nor room is asked again. */
export function judgeUndo({ ledger, decidedAt }: Situation, command: UndoCommand): Judgement {
  const { registration } = command;
  const refused = refusedMove(registrationOf(ledger, registration), command);
  return judgement(refused === null ? [] : [refused], {
    type: 'restored',
    at: decidedAt,
    registration,
  });
}
