import type { ImportCommand } from './command.ts';
import { judgeWhoeverFits } from './register-party.ts';
import type { Judgement, Situation } from './situation.ts';

/** Judges each row as if it asked by itself; the windows are for attendees. */
export function judgeImport(situation: Situation, command: ImportCommand): Judgement {
  const { rows, elseWait = false } = command;
  if (rows.length === 0) {
    return { ok: false, reasons: [{ code: 'command.malformed', path: '/rows' }] };
  }
  const bypass = [...new Set([...command.override.bypass, 'window' as const])];
  const override = { ...command.override, bypass };
  const newcomers = rows.map((asked) => ({ asked, override }));
  return judgeWhoeverFits(situation, newcomers, elseWait, null);
}
