import type { TurnCommand } from '../turn/decide-turn.ts';
import type { TurnEnd } from '../turn/run-turn.ts';

/** The commands by which a desk itself takes people out: nobody asks for their outcomes. */
export function erasing(ids: readonly string[], receivedAt: number): readonly TurnCommand[] {
  return ids.map((registration) => ({
    key: null,
    commandHash: '',
    asked: { ok: true, command: { type: 'erase', registration } },
    receivedAt,
  }));
}

/** Throws what a turn failed by, or one of its commands: what the desk does itself is done whole. */
export function checkDone(end: TurnEnd): void {
  if (end.as !== 'committed') throw end.cause;
  for (const answer of end.answers) if ('failed' in answer) throw answer.cause;
}
