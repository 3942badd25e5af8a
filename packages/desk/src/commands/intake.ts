import type { DeskReason } from '../desk/outcome.ts';
import type { DeskCommand } from './desk-command.ts';
import { unstorableText } from './unstorable-text.ts';

const submitted: Readonly<Record<DeskCommand['type'], true>> = {
  register: true,
  'register-party': true,
  import: true,
  name: true,
  amend: true,
  substitute: true,
  'propose-address': true,
  'prove-address': true,
  invite: true,
  'rotate-link': true,
  recover: true,
  erase: true,
  accept: true,
  approve: true,
  'check-in': true,
  choose: true,
  confirm: true,
  decline: true,
  extend: true,
  'grant-exception': true,
  leave: true,
  promote: true,
  reject: true,
  'seat-allocation': true,
  swap: true,
  'undo-check-in': true,
  undo: true,
  withdraw: true,
};

/**
 * Why a value is not let in as a command, before anything is looked up for it: it cannot be kept in every
 * store, or is of a type that nobody may submit. None for all others, well-formed or not.
 */
export function intakeReasons(command: unknown): readonly DeskReason[] {
  const path = unstorableText(command) ?? (isSubmitted(command) ? null : '/type');
  return path === null ? [] : [{ code: 'command.malformed', path }];
}

function isSubmitted(command: unknown): boolean {
  if (typeof command !== 'object' || command === null) return false;
  const type: unknown = Object.hasOwn(command, 'type') ? Reflect.get(command, 'type') : null;
  return typeof type === 'string' && Object.hasOwn(submitted, type);
}
