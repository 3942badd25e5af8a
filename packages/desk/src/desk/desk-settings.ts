import { fault } from '../fault.ts';
import type { OpenDeskOptions } from './open-desk.ts';

/** As the site's own secrets: 32 characters cannot be tried out. */
const shortestSecret = 32;

/** Options that were looked at, with a clock of their own. */
export interface DeskSettings extends OpenDeskOptions {
  readonly clock: () => number;
}

/**
 * The options with a clock that gives whole milliseconds.
 *
 * @throws Error with code `desk.option` where one of them can only be a mistake.
 */
export function deskSettings(options: OpenDeskOptions): DeskSettings {
  const { secret, clock = Date.now } = options;
  if (secret !== undefined && secret.length < shortestSecret) {
    throw fault('desk.option', `secret has fewer than ${shortestSecret} characters`);
  }
  for (const name of ['queueLimit', 'turnSize', 'answerWithin', 'keepOutcomesFor'] as const) {
    const value = options[name];
    if (value === undefined || (Number.isInteger(value) && value > 0)) continue;
    throw fault('desk.option', `${name} is ${value}, where it must be a whole number above 0`);
  }
  return { ...options, clock: wholeMilliseconds(clock) };
}

function wholeMilliseconds(clock: () => number): () => number {
  return () => {
    const now = Math.floor(clock());
    if (Number.isSafeInteger(now)) return now;
    throw fault('desk.option', 'clock gives no milliseconds since the epoch');
  };
}
