import { describe, expect, it } from 'vitest';
import { decide } from '../decide.ts';
import { registrationOf, usedOf } from '../ledger/ledger.ts';
import {
  afterAll,
  carryOut,
  codesOf,
  decideAt,
  midway,
  newcomer,
  smallDay,
  startsAt,
  undoFor,
} from '../testing/small-day.ts';
import type { Actor, Command } from './command.ts';

const withdraw = (by: Actor): Command => ({ type: 'withdraw', registration: 'ann', by });
const undo: Command = { type: 'undo', registration: 'ann' };

function heldUntil(ledger: ReturnType<typeof afterAll>, at: number): number | null | undefined {
  return registrationOf(carryOut(ledger, withdraw('attendee'), at), 'ann')?.heldUntil;
}

describe('withdrawing', () => {
  const policy = smallDay({ seats: 1 });
  const seated = afterAll(policy, [newcomer('ann')]);

  it('by the attendee keeps the seat for the time to undo', () => {
    const held = carryOut(seated, withdraw('attendee'));
    expect(registrationOf(held, 'ann')).toMatchObject({
      state: 'held',
      why: 'undo',
      heldUntil: midway + undoFor,
      cause: null,
    });
    expect(usedOf(held, 'day')).toBe(1);
  });

  it('by the organiser or the system gives the seat back at once', () => {
    for (const by of ['organiser', 'system'] as const) {
      const gone = carryOut(seated, withdraw(by));
      expect(registrationOf(gone, 'ann')).toMatchObject({
        state: 'ended',
        cause: 'withdrawn',
        heldUntil: null,
        lapsedAt: null,
      });
      expect(usedOf(gone, 'day')).toBe(0);
    }
  });

  it('leaves no more time to undo than there is before the start', () => {
    expect(heldUntil(seated, startsAt - undoFor - 1)).toBe(startsAt - 1);
    expect(heldUntil(seated, startsAt - 1)).toBe(startsAt);
  });

  it('is at once where no time to undo is left or given', () => {
    const late = afterAll(smallDay({ withdrawUntil: startsAt + 100 }), [newcomer('ann')]);
    expect(heldUntil(late, startsAt)).toBe(null);
    const none = afterAll(smallDay({ undoFor: 0 }), [newcomer('ann')]);
    expect(heldUntil(none, midway)).toBe(null);
    expect(registrationOf(carryOut(none, withdraw('attendee')), 'ann')?.state).toBe('ended');
  });

  it('has a deadline for the attendee alone, by when it was received', () => {
    const ends = smallDay({ withdrawUntil: 8_000 });
    const ledger = afterAll(ends, [newcomer('ann')]);
    const received = (by: Actor, receivedAt: number): readonly string[] =>
      codesOf(decide(ends, ledger, withdraw(by), { receivedAt, decidedAt: 9_000 }));
    expect(received('attendee', 7_999)).toEqual([]);
    expect(received('attendee', 8_000)).toEqual(['deadline.passed']);
    expect(received('organiser', 8_000)).toEqual([]);
  });

  it('twice is refused: held first, then ended', () => {
    const held = carryOut(seated, withdraw('attendee'));
    expect(codesOf(decideAt(held, withdraw('attendee')))).toEqual(['registration.held']);
    expect(codesOf(decideAt(held, withdraw('attendee'), midway + undoFor))).toEqual([
      'registration.ended',
    ]);
  });
});

describe('undoing a withdrawal', () => {
  const policy = smallDay({ seats: 1 });
  const seated = afterAll(policy, [newcomer('ann')]);
  const held = carryOut(seated, withdraw('attendee'));

  it('restores the seat, which nobody else could have had', () => {
    expect(codesOf(decideAt(held, newcomer('ben')))).toEqual(['quota.full']);
    const restored = carryOut(held, undo);
    expect(registrationOf(restored, 'ann')).toMatchObject({
      state: 'confirmed',
      why: null,
      heldUntil: null,
      version: 3,
    });
    expect(usedOf(restored, 'day')).toBe(1);
  });

  it('restores it also where the quota has been lowered and registration has closed', () => {
    const lowered = smallDay({ seats: 0, windows: [] });
    const instants = { receivedAt: midway, decidedAt: midway };
    expect(decide(lowered, held, undo, instants)).toMatchObject({ ok: true });
  });

  it('is possible up to, and not at, the end of the hold', () => {
    expect(codesOf(decideAt(held, undo, midway + undoFor - 1))).toEqual([]);
    expect(decideAt(held, undo, midway + undoFor)).toEqual({
      ok: false,
      reasons: [{ code: 'undo.lapsed', lapsedAt: midway + undoFor }],
    });
  });

  it('goes by when it is decided, not by when it was received', () => {
    const instants = { receivedAt: midway, decidedAt: midway + undoFor };
    expect(codesOf(decide(policy, held, undo, instants))).toEqual(['undo.lapsed']);
  });

  it('tells nothing to undo from too late to undo', () => {
    expect(codesOf(decideAt(seated, undo))).toEqual(['undo.nothing']);
    const gone = carryOut(seated, withdraw('organiser'));
    expect(codesOf(decideAt(gone, undo))).toEqual(['registration.ended']);
  });

  it('leaves a lapsed registration ended as withdrawn, and its seat to somebody else', () => {
    const next = carryOut(held, newcomer('ben'), midway + undoFor + 700);
    expect(registrationOf(next, 'ann')).toMatchObject({
      state: 'ended',
      cause: 'withdrawn',
      lapsedAt: midway + undoFor,
      heldUntil: null,
    });
    expect(usedOf(next, 'day')).toBe(1);
  });
});
