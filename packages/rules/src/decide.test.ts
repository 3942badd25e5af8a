import { describe, expect, it } from 'vitest';
import type { Command } from './commands/command.ts';
import { type Decision, decide } from './decide.ts';
import type { Ledger } from './ledger/ledger.ts';
import {
  afterAll,
  carryOut,
  decideAt,
  factsOf,
  midway,
  newcomer,
  smallDay,
  undoFor,
  waitingList,
} from './testing/small-day.ts';

/** Decides a value that came from outside, untyped. */
function decideAny(ledger: Ledger, value: unknown): Decision {
  const instants = { receivedAt: midway, decidedAt: midway };
  return decide(ledger.policy, ledger, value as Command, instants);
}

describe('a decision', () => {
  const seated = afterAll(smallDay({ seats: 3, themes: { t1: 2 } }), [
    newcomer('ann', { themes: ['t1'] }),
  ]);

  it('keeps what a command should not have out of the facts', () => {
    const decision = decideAny(seated, { ...newcomer('ben', { themes: ['t1'] }), admin: true });
    expect(decision.ok && Object.keys(decision.facts[0] ?? {})).not.toContain('admin');
    expect(decision.ok).toBe(true);
  });

  it('refuses a value that is no command, with a pointer to each fault', () => {
    const wrong = { ...newcomer('', { themes: ['t1', ''] }), person: 7 };
    expect(decideAny(seated, null)).toMatchObject({
      reasons: [{ code: 'command.malformed', path: '' }],
    });
    const decision = decideAny(seated, wrong);
    expect(decision.ok || decision.reasons).toEqual(
      ['/registration', '/person', '/themes/1'].map((path) => ({
        ...{ code: 'command.malformed', path },
      })),
    );
  });

  it('is first what fell due, then what was asked, then what the room of it is given to', () => {
    const full = afterAll(smallDay({ seats: 2, waitingList }), [
      ...[newcomer('ann'), newcomer('ben')],
      ...['cas', 'dee'].map((name) => newcomer(name, { elseWait: true })),
    ]);
    const held = carryOut(full, { type: 'withdraw', registration: 'ann', by: 'attendee' });
    const later = midway + undoFor + 100;
    const asked = { type: 'withdraw', registration: 'ben', by: 'organiser' } as const;
    expect(factsOf(decideAt(held, asked, later))).toMatchObject([
      { type: 'lapsed', at: midway + undoFor, registration: 'ann' },
      { type: 'granted', at: midway + undoFor, entry: 'cas' },
      { type: 'withdrawn', at: later, registration: 'ben' },
      { type: 'granted', at: later, entry: 'dee' },
    ]);
  });

  it('of a refusal tells nothing of what fell due', () => {
    const held = carryOut(seated, { type: 'withdraw', registration: 'ann', by: 'attendee' });
    const undo = { type: 'undo', registration: 'ann' } as const;
    expect(decideAt(held, undo, midway + undoFor)).toEqual({
      ok: false,
      reasons: [{ code: 'undo.lapsed', lapsedAt: midway + undoFor }],
    });
  });

  it('has no fact where everything was so already', () => {
    const confirmed = carryOut(seated, { type: 'confirm', registration: 'ann' });
    expect(decideAt(confirmed, { type: 'confirm', registration: 'ann' })).toEqual({
      ...{ ok: true, facts: [], warnings: [] },
    });
  });

  it('on a cancelled event gives nobody a seat, and lets people go', () => {
    const cancelled = smallDay({ seats: 3, source: { status: 'EventCancelled' } });
    const ledger = afterAll(smallDay({ seats: 3 }), [newcomer('ann')]);
    const instants = { receivedAt: midway, decidedAt: midway };
    expect(decide(cancelled, ledger, newcomer('ben'), instants)).toMatchObject({
      reasons: [{ code: 'event.cancelled' }],
    });
    const leaving = { type: 'withdraw', registration: 'ann', by: 'attendee' } as const;
    expect(decide(cancelled, ledger, leaving, instants).ok).toBe(true);
    expect(decide(cancelled, ledger, { type: 'erase', registration: 'ann' }, instants).ok).toBe(
      true,
    );
  });
});
