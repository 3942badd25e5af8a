import type { DeskCommand } from '../commands/desk-command.ts';
import type { Outcome } from '../desk/outcome.ts';

/** What somebody asked under one key, and what they were told last. */
export interface HistoryEntry {
  readonly key: string;
  readonly command: DeskCommand;
  /** null where no answer came: then it may have been done or not. */
  readonly answer: Outcome | null;
  /** The code of the fault by which they were told that nothing was written, if they were. */
  readonly failed?: string;
}

/**
 * What an entry says of the store: `done` and `refused` are there for good, `not-written` is not there,
 * and of what is `open` nobody knows.
 */
export type Told = 'done' | 'refused' | 'not-written' | 'open';

/** What somebody was told. */
export function toldBy({ answer, failed }: HistoryEntry): Told {
  if (failed !== undefined) return 'not-written';
  if (answer === null) return 'open';
  if (answer.ok) return 'done';
  const codes = answer.reasons.map(({ code }) => code);
  if (codes.includes('desk.unknown')) return 'open';
  return codes.includes('desk.busy') ? 'not-written' : 'refused';
}
