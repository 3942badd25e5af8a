import { describe, expect, it } from 'vitest';
import { decide } from '../decide.ts';
import { registrationOf, usedOf } from '../ledger/ledger.ts';
import {
  afterAll,
  carryOut,
  codesOf,
  decideAt,
  guarantee,
  newcomer,
  smallDay,
} from '../testing/small-day.ts';
import type { ChooseCommand } from './command.ts';

function choose(registration: string, theme: string, version = 1): ChooseCommand {
  return { type: 'choose', registration, version, themes: [theme] };
}

describe('choosing another theme', () => {
  const policy = smallDay({ seats: 2, themes: { t1: 1, t2: 1, t3: 1 }, chooseUntil: 8_000 });
  const both = afterAll(policy, [
    newcomer('ann', { themes: ['t1'] }),
    newcomer('ben', { themes: ['t2'] }),
  ]);

  it('moves the seat, also when the event itself is full', () => {
    const ledger = carryOut(both, choose('ann', 't3'));
    expect(['day', 't1', 't2', 't3'].map((quota) => usedOf(ledger, quota))).toEqual([2, 0, 1, 1]);
    expect(registrationOf(ledger, 'ann')).toMatchObject({ themes: ['t3'], version: 2 });
  });

  it('leaves the old seat where the new one is taken, and names what has room', () => {
    const decision = decideAt(both, choose('ann', 't2'));
    expect(decision).toMatchObject({
      ok: false,
      reasons: [{ code: 'quota.full', quota: 't2', withRoom: [{ theme: 't3', remaining: 1 }] }],
    });
  });

  it('to the same theme asks for nothing', () => {
    expect(codesOf(decideAt(both, choose('ann', 't1')))).toEqual([]);
  });

  it('is refused to those who have not seen the last change', () => {
    const moved = carryOut(both, choose('ann', 't3'));
    expect(decideAt(moved, choose('ann', 't1', 1))).toEqual({
      ok: false,
      reasons: [{ code: 'version.stale', seen: 1, current: 2 }],
    });
  });

  it('has its own deadline, by when it was received', () => {
    const received = (receivedAt: number): readonly string[] =>
      codesOf(decide(policy, both, choose('ann', 't3'), { receivedAt, decidedAt: 9_500 }));
    expect(received(7_999)).toEqual([]);
    expect(received(8_000)).toEqual(['deadline.passed']);
  });

  it('is refused with every reason there is', () => {
    const command: ChooseCommand = { ...choose('ann', 't2', 7), themes: ['t2', 't9'] };
    expect([...codesOf(decideAt(both, command, 8_000))].sort()).toEqual([
      'deadline.passed',
      'quota.full',
      'theme.unknown',
      'version.stale',
    ]);
  });

  it('waits until a withdrawal has been undone', () => {
    const held = carryOut(both, { type: 'withdraw', registration: 'ann', by: 'attendee' });
    expect(decideAt(held, choose('ann', 't3', 2))).toEqual({
      ok: false,
      reasons: [{ code: 'registration.held', until: 5_500 }],
    });
  });

  it('takes no seat that is kept for somebody in the theme', () => {
    const kept = smallDay({
      themes: { t1: 3, t2: 1 },
      earmarks: [{ ...guarantee('a', 1), quota: 't2' }],
    });
    const ledger = afterAll(kept, [
      newcomer('ann', { themes: ['t1'], affiliation: 'a' }),
      newcomer('ben', { themes: ['t1'], affiliation: 'b' }),
    ]);
    expect(decideAt(ledger, choose('ben', 't2'))).toMatchObject({
      reasons: [{ code: 'quota.full', limit: 1, used: 0, kept: 1, asked: 1, withRoom: [] }],
    });
    expect(codesOf(decideAt(ledger, choose('ann', 't2')))).toEqual([]);
  });
});
