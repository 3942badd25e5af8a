import type { CompiledEarmark } from '@plenary/model/compiled';
import { describe, expect, it } from 'vitest';
import type { RegisterCommand } from '../commands/command.ts';
import { committedOf, emptyLedger, usedOf } from '../ledger/ledger.ts';
import {
  afterAll,
  carryOut,
  codesOf,
  decideAt,
  guarantee,
  midway,
  newcomer,
  smallDay,
  undoFor,
} from '../testing/small-day.ts';

const forTeachers = (seats: number, untilAt = 8_000): CompiledEarmark => ({
  ...{ id: 'teachers', quota: 'day', seats, untilAt },
  for: { kind: 'audience', audience: 'teachers' },
});

const of = (name: string, affiliation: string | null, audience: string | null = null) =>
  newcomer(name, { affiliation, audience }) satisfies RegisterCommand;

describe('seats kept by an earmark', () => {
  it('cannot be taken by others, one by one up to the limit', () => {
    const day = smallDay({ seats: 3, earmarks: [guarantee('a', 2)] });
    const one = afterAll(day, [of('ann', 'c')]);
    expect(codesOf(decideAt(one, of('ben', 'c')))).toEqual(['quota.full']);
    const all = [of('ben', 'a'), of('cas', 'a')].reduce(
      (ledger, who) => carryOut(ledger, who),
      one,
    );
    expect(usedOf(all, 'day')).toBe(3);
  });

  it('are kept again once a member has left, and only then', () => {
    const day = smallDay({ seats: 1, earmarks: [guarantee('a', 1)] });
    const held = carryOut(afterAll(day, [of('ann', 'a')]), {
      type: 'withdraw',
      registration: 'ann',
      by: 'attendee',
    });
    const afterHold = midway + undoFor;
    expect(codesOf(decideAt(held, of('ben', 'a'), afterHold - 1))).toEqual(['quota.full']);
    expect(codesOf(decideAt(held, of('ben', 'a'), afterHold))).toEqual([]);
    expect(codesOf(decideAt(held, of('ben', 'c'), afterHold))).toEqual(['quota.full']);
  });

  it('are not used up by members beyond them, who take general seats', () => {
    const day = smallDay({ seats: 4, earmarks: [guarantee('a', 1), guarantee('b', 1)] });
    const three = afterAll(day, [of('1', 'a'), of('2', 'a'), of('3', 'a')]);
    expect([usedOf(three, 'day'), committedOf(three, 'day', midway)]).toEqual([3, 4]);
    expect(codesOf(decideAt(three, of('4', 'a')))).toEqual(['quota.full']);
    expect(codesOf(decideAt(three, of('4', 'b')))).toEqual([]);
  });

  it('count somebody for whom two are meant in one of them', () => {
    const day = smallDay({ seats: 9, earmarks: [forTeachers(2), guarantee('a', 2)] });
    const ledger = afterAll(day, [of('ann', 'a', 'teachers')]);
    expect(committedOf(ledger, 'day', midway)).toBe(4);
    const left = [of('ben', 'a'), of('cas', 'b', 'teachers')].map((who) =>
      committedOf(carryOut(ledger, who), 'day', midway),
    );
    expect(left).toEqual([4, 4]);
  });

  it('count them in the other once the first has ended', () => {
    const day = smallDay({ seats: 9, earmarks: [forTeachers(1), guarantee('a', 1, 6_000)] });
    const ledger = afterAll(day, [of('ann', 'a', 'teachers')]);
    const committed = [5_999, 6_000, 7_999, 8_000].map((at) => committedOf(ledger, 'day', at));
    expect(committed).toEqual([2, 1, 1, 1]);
  });

  it('in one quota promise nothing in another', () => {
    const day = smallDay({ seats: 5, themes: { t1: 1, t2: 5 }, earmarks: [guarantee('a', 2)] });
    const full = afterAll(day, [newcomer('ann', { themes: ['t1'] })]);
    const member = newcomer('ben', { affiliation: 'a', themes: ['t1'] });
    expect(decideAt(full, member)).toMatchObject({
      reasons: [{ code: 'quota.full', quota: 't1', withRoom: [{ theme: 't2', remaining: 4 }] }],
    });
  });

  it('above their quota are there for nobody else, and end at the limit', () => {
    const day = smallDay({ seats: 1, earmarks: [guarantee('a', 5)] });
    expect(codesOf(decideAt(emptyLedger(day), of('ann', 'c')))).toEqual(['quota.full']);
    const one = afterAll(day, [of('ann', 'a')]);
    expect(decideAt(one, of('ben', 'a'))).toMatchObject({
      reasons: [{ limit: 1, used: 1, kept: 4, asked: 1 }],
    });
  });
});
