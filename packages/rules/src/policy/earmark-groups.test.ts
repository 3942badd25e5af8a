import type { CompiledEarmark } from '@plenary/model/compiled';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Belonging } from '../seats/seat.ts';
import { earmarkGroups, epochAt, groupOf } from './earmark-groups.ts';

const region = (id: string, affiliation: string, untilAt: number): CompiledEarmark => ({
  id,
  quota: 'day',
  for: { kind: 'affiliation', affiliation },
  seats: 2,
  untilAt,
});
const teachers: CompiledEarmark = {
  id: 'teachers',
  quota: 'day',
  for: { kind: 'audience', audience: 'teachers' },
  seats: 5,
  untilAt: 300,
};

const press: CompiledEarmark = {
  id: 'press',
  quota: 'day',
  for: { kind: 'invitation', invitation: 'press' },
  seats: 3,
  untilAt: 150,
};

const nobody: Belonging = { audience: null, affiliation: null, invitation: null };

function memberOf(
  earmarks: readonly CompiledEarmark[],
  who: Partial<Belonging>,
  at: number,
): string | undefined {
  const groups = earmarkGroups(earmarks);
  const epoch = groups.epochs[epochAt(groups, at)];
  return earmarks[epoch?.memberOf[groupOf(groups, { ...nobody, ...who })] ?? -1]?.id;
}

const anyEarmark: fc.Arbitrary<CompiledEarmark> = fc.record({
  id: fc.uuid(),
  quota: fc.constant('day'),
  for: fc.constantFrom<CompiledEarmark['for']>(
    { kind: 'invitation', invitation: 'a' },
    { kind: 'invitation', invitation: 'b' },
    { kind: 'affiliation', affiliation: 'a' },
    { kind: 'affiliation', affiliation: 'b' },
    { kind: 'audience', audience: 'a' },
    { kind: 'audience', audience: 'b' },
  ),
  seats: fc.nat(3),
  untilAt: fc.nat(9),
});
const anyId = fc.constantFrom(null, 'a', 'b', 'c');
const anybody: fc.Arbitrary<Belonging> = fc.record({
  audience: anyId,
  affiliation: anyId,
  invitation: anyId,
});

describe('membership of an earmark', () => {
  const earmarks = [teachers, region('a-first', 'a', 100), region('a-second', 'a', 200)];
  const teacherOfA = { audience: 'teachers', affiliation: 'a' };

  it('goes by affiliation before audience, and by the order of the event', () => {
    expect(memberOf(earmarks, teacherOfA, 50)).toBe('a-first');
  });

  it('goes by invitation before both, until that ends', () => {
    const invited = { ...teacherOfA, invitation: 'press' };
    expect(memberOf([...earmarks, press], invited, 149)).toBe('press');
    expect(memberOf([...earmarks, press], invited, 150)).toBe('a-second');
    expect(memberOf([...earmarks, press], { invitation: 'press' }, 149)).toBe('press');
    expect(memberOf([...earmarks, press], { ...teacherOfA, invitation: 'staff' }, 99)).toBe(
      'a-first',
    );
  });

  it('passes to the next earmark at the instant at which one ends', () => {
    expect(memberOf(earmarks, teacherOfA, 99)).toBe('a-first');
    expect(memberOf(earmarks, teacherOfA, 100)).toBe('a-second');
    expect(memberOf(earmarks, teacherOfA, 200)).toBe('teachers');
    expect(memberOf(earmarks, teacherOfA, 300)).toBe(undefined);
  });

  it('is nobody else’s', () => {
    expect(memberOf(earmarks, { audience: 'leaders', affiliation: 'b' }, 50)).toBe(undefined);
    expect(memberOf(earmarks, nobody, 50)).toBe(undefined);
    expect(memberOf(earmarks, { audience: 'teachers', affiliation: 'b' }, 50)).toBe('teachers');
  });

  it('is told by one number for everybody who matches the same earmarks', () => {
    const groups = earmarkGroups([...earmarks, region('b', 'b', 100), press]);
    const numbersOf = (invitation: string | null) =>
      [null, 'a', 'b', 'c'].map((affiliation) =>
        [null, 'teachers', 'leaders'].map((audience) =>
          groupOf(groups, { audience, affiliation, invitation }),
        ),
      );
    const uninvited = [
      [0, 1, 0],
      [2, 3, 2],
      [4, 5, 4],
      [0, 1, 0],
    ];
    expect(numbersOf(null)).toEqual(uninvited);
    expect(numbersOf('staff')).toEqual(uninvited);
    expect(numbersOf('press')).toEqual(uninvited.map((row) => row.map((number) => number + 6)));
    expect(groups.matches).toHaveLength(12);
  });

  it('is as somebody reading the earmarks one by one would say', () => {
    fc.assert(
      fc.property(fc.array(anyEarmark, { maxLength: 6 }), anybody, fc.nat(10), (all, who, at) => {
        const read = (['invitation', 'affiliation', 'audience'] as const).flatMap((kind) =>
          all.filter(
            (earmark) =>
              at < earmark.untilAt &&
              earmark.for.kind === kind &&
              Object.entries(earmark.for).some(([name, id]) => name === kind && id === who[kind]),
          ),
        );
        expect(memberOf(all, who, at)).toBe(read[0]?.id);
      }),
    );
  });
});

describe('an epoch of earmarks', () => {
  it('lasts from the end of one up to the end of the next', () => {
    const groups = earmarkGroups([teachers, region('a', 'a', 100), region('b', 'b', 100)]);
    expect(groups.epochs).toEqual([
      {
        from: Number.NEGATIVE_INFINITY,
        memberOf: [-1, 0, 1, 1, 2, 2],
        active: [true, true, true],
      },
      { from: 100, memberOf: [-1, 0, -1, 0, -1, 0], active: [true, false, false] },
      { from: 300, memberOf: [-1, -1, -1, -1, -1, -1], active: [false, false, false] },
    ]);
    expect([-9, 99, 100, 299, 300, 999].map((at) => epochAt(groups, at))).toEqual([
      0, 0, 1, 1, 2, 2,
    ]);
  });

  it('is one for ever where nothing is kept', () => {
    const groups = earmarkGroups([]);
    expect(groups.epochs).toEqual([{ from: Number.NEGATIVE_INFINITY, memberOf: [-1], active: [] }]);
    expect(epochAt(groups, 5)).toBe(0);
  });

  it('says of every earmark whether it keeps seats at each of its instants', () => {
    fc.assert(
      fc.property(fc.array(anyEarmark, { maxLength: 6 }), fc.nat(10), (all, at) => {
        const groups = earmarkGroups(all);
        const epoch = groups.epochs[epochAt(groups, at)];
        expect(epoch?.active).toEqual(all.map(({ untilAt }) => at < untilAt));
        expect(epoch?.memberOf).toHaveLength(groups.matches.length);
      }),
    );
  });
});
