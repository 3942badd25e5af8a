import { describe, expect, it } from 'vitest';
import {
  afterAll,
  carryOut,
  decideAt,
  midway,
  newcomer,
  reasonsOf,
  smallDay,
  undoFor,
} from '../testing/small-day.ts';

const extend = { type: 'extend', registration: 'ann' } as const;
const undo = { type: 'undo', registration: 'ann' } as const;
const withdraw = { type: 'withdraw', registration: 'ann', by: 'attendee' } as const;

describe('a hold', () => {
  it('gives no more time to a seat that is not held', () => {
    const ledger = afterAll(smallDay(), [newcomer('ann')]);
    expect(reasonsOf(decideAt(ledger, extend))).toEqual([{ code: 'hold.none' }]);
  });

  it('gives a hold more time once', () => {
    const held = afterAll(smallDay({ proveAddressWithin: 1_000 }), [newcomer('ann'), extend]);
    expect(reasonsOf(decideAt(held, extend))).toEqual([{ code: 'hold.extended' }]);
  });
});

describe('undoing', () => {
  it('undoes nothing where nobody has withdrawn', () => {
    const ledger = afterAll(smallDay(), [newcomer('ann')]);
    expect(reasonsOf(decideAt(ledger, undo))).toEqual([{ code: 'undo.nothing' }]);
  });

  it('undoes no withdrawal at the end of the time for it', () => {
    const withdrawn = carryOut(afterAll(smallDay(), [newcomer('ann')]), withdraw);
    expect(decideAt(withdrawn, undo, midway + undoFor - 1).ok).toBe(true);
    expect(reasonsOf(decideAt(withdrawn, undo, midway + undoFor))).toEqual([
      { code: 'undo.lapsed', lapsedAt: midway + undoFor },
    ]);
  });
});
