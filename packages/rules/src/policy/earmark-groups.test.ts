import type { CompiledEarmark } from '@plenary/model/compiled';
import { describe, expect, it } from 'vitest';
import { earmarkGroups, groupOf, membershipAt } from './earmark-groups.ts';

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

function memberOf(
  earmarks: readonly CompiledEarmark[],
  who: { audience: string | null; affiliation: string | null },
  at: number,
): string | undefined {
  const groups = earmarkGroups(earmarks);
  return membershipAt(groups.matches[groupOf(groups, who)] ?? [], at)?.id;
}

describe('membership of an earmark', () => {
  const earmarks = [teachers, region('a-first', 'a', 100), region('a-second', 'a', 200)];
  const teacherOfA = { audience: 'teachers', affiliation: 'a' };

  it('goes by affiliation before audience, and by the order of the event', () => {
    expect(memberOf(earmarks, teacherOfA, 50)).toBe('a-first');
  });

  it('passes to the next earmark at the instant at which one ends', () => {
    expect(memberOf(earmarks, teacherOfA, 99)).toBe('a-first');
    expect(memberOf(earmarks, teacherOfA, 100)).toBe('a-second');
    expect(memberOf(earmarks, teacherOfA, 200)).toBe('teachers');
    expect(memberOf(earmarks, teacherOfA, 300)).toBe(undefined);
  });

  it('is nobody else’s', () => {
    expect(memberOf(earmarks, { audience: 'leaders', affiliation: 'b' }, 50)).toBe(undefined);
    expect(memberOf(earmarks, { audience: null, affiliation: null }, 50)).toBe(undefined);
    expect(memberOf(earmarks, { audience: 'teachers', affiliation: 'b' }, 50)).toBe('teachers');
  });

  it('is told by one number for everybody who matches the same earmarks', () => {
    const groups = earmarkGroups([...earmarks, region('b', 'b', 100)]);
    const numbers = [null, 'a', 'b', 'c'].map((affiliation) =>
      [null, 'teachers', 'leaders'].map((audience) => groupOf(groups, { audience, affiliation })),
    );
    expect(numbers).toEqual([
      [0, 1, 0],
      [2, 3, 2],
      [4, 5, 4],
      [0, 1, 0],
    ]);
  });
});
