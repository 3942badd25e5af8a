import type { DeskCommand, Submission } from '../commands/desk-command.ts';
import { intakeReasons } from '../commands/intake.ts';
import { digestOf } from '../digest.ts';
import type { ReadingRoom } from '../people/reading-room.ts';
import { resolveCommand } from '../people/resolved-command.ts';
import type { QueuedCommand } from '../turn/answering.ts';
import type { Outcome } from './outcome.ts';

/** What links are read by. */
export type LinkRoom = Pick<ReadingRoom, 'event' | 'store' | 'secret'>;

const keyPattern = /^[A-Za-z0-9_-]{16,128}$/;

/** The refusal of what cannot even wait for a turn; null where nothing is wrong with it. */
export function refusedAtIntake(submission: Submission): Outcome | null {
  const given: unknown = submission;
  if (typeof given !== 'object' || given === null) return malformed('');
  const { key, command } = submission;
  if (!isKey(key)) return malformed('/key');
  const reasons = intakeReasons(command);
  return reasons.length > 0 ? { ok: false, reasons } : null;
}

function malformed(path: string): Outcome {
  return { ok: false, reasons: [{ code: 'command.malformed', path }] };
}

/** Whether a text can be an idempotency key. */
export function isKey(key: unknown): boolean {
  return typeof key === 'string' && keyPattern.test(key);
}

/** A submission as it waits for its turn. */
export function queuedCommand(
  { key, command }: Submission,
  receivedAt: number,
  room: () => LinkRoom,
): QueuedCommand {
  // What is sent is what is hashed and judged, whatever becomes of the object meanwhile. By way of JSON,
  // which it was found to be: a reactive object of a front end is a proxy, and cannot be cloned.
  const sent: DeskCommand = JSON.parse(JSON.stringify(command));
  return {
    key,
    commandHash: digestOf(sent),
    receivedAt,
    read: () => resolveCommand(room(), sent),
  };
}
