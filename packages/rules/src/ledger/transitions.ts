import type { Command } from '../commands/command.ts';
import type { Fact } from '../fact.ts';
import type { ReasonCode } from '../reason.ts';
import type { RegistrationRecord } from './registration-record.ts';

/**
 * How a registration stands, told apart as finely as the rules need: `absent` was never made, `lapsed`
 * ended when its time to undo ran out, `withdrawn` ended at once.
 */
export type Standing = 'absent' | 'confirmed' | 'held' | 'lapsed' | 'withdrawn';

/** What can happen to a registration: what may be asked, and time running out. */
export type Move = Command['type'] | 'lapse';

/** Where a move leads, or the code of the reason for which it is refused. */
export type Cell = { readonly to: readonly Standing[] } | { readonly refused: ReasonCode };

const unknown = { refused: 'registration.unknown' } as const;
const exists = { refused: 'registration.exists' } as const;
const held = { refused: 'registration.held' } as const;
const ended = { refused: 'registration.ended' } as const;
const confirmed = { to: ['confirmed'] } as const;

/**
 * Every standing against every move. There is no other way from one standing to another.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { transitions } from '@plenary/rules';
 *
 * assert.deepEqual(transitions.held.undo, { to: ['confirmed'] });
 * assert.deepEqual(transitions.held.choose, { refused: 'registration.held' });
 * ```
 */
export const transitions = {
  absent: {
    register: confirmed,
    choose: unknown,
    amend: unknown,
    withdraw: unknown,
    undo: unknown,
    lapse: unknown,
  },
  confirmed: {
    register: exists,
    choose: confirmed,
    amend: confirmed,
    withdraw: { to: ['held', 'withdrawn'] },
    undo: { refused: 'undo.nothing' },
    lapse: { refused: 'undo.nothing' },
  },
  held: {
    register: exists,
    choose: held,
    amend: held,
    withdraw: held,
    undo: confirmed,
    lapse: { to: ['lapsed'] },
  },
  lapsed: {
    register: exists,
    choose: ended,
    amend: ended,
    withdraw: ended,
    undo: { refused: 'undo.lapsed' },
    lapse: ended,
  },
  withdrawn: {
    register: exists,
    choose: ended,
    amend: ended,
    withdraw: ended,
    undo: ended,
    lapse: ended,
  },
} as const satisfies Record<Standing, Record<Move, Cell>>;

/** The move that each fact records. */
export const moveOf = {
  registered: 'register',
  chosen: 'choose',
  amended: 'amend',
  withdrawn: 'withdraw',
  restored: 'undo',
  lapsed: 'lapse',
} as const satisfies Record<Fact['type'], Move>;

/** How a registration stands. */
export function standingOf(record: RegistrationRecord | null): Standing {
  if (record === null) return 'absent';
  if (record.state !== 'ended') return record.state;
  return record.lapsedAt === null ? 'withdrawn' : 'lapsed';
}
