import type { DeskReason } from '../desk/outcome.ts';
import type { JudgedCommand } from './judged-command.ts';
import { isJudged } from './malformed-parts.ts';
import { unstorableText } from './unstorable-text.ts';

/** They come from links that were read, and from nobody who submits. */
const fromInside: readonly JudgedCommand['type'][] = ['change-address', 'take-link'];

/**
 * Why a value is not let in as a command, before anything is looked up for it: it cannot be kept in every
 * store, or is of a type that nobody may submit. None for all others, well-formed or not.
 */
export function intakeReasons(command: unknown): readonly DeskReason[] {
  const path = unstorableText(command) ?? (isSubmitted(command) ? null : '/type');
  return path === null ? [] : [{ code: 'command.malformed', path }];
}

function isSubmitted(command: unknown): boolean {
  if (command === null || typeof command !== 'object' || !Object.hasOwn(command, 'type'))
    return false;
  const type: unknown = Reflect.get(command, 'type');
  return isJudged(type) ? !fromInside.includes(type) : type === 'prove-address';
}
