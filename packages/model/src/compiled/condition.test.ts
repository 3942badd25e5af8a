import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from './compiled-form.ts';
import { type Condition, holds } from './condition.ts';

const answers: Answers = {
  diet: 'vegan',
  days: ['mon', 'tue'],
  photo: true,
  news: false,
  seats: 0,
  none: null,
  nothing: [],
};

describe('a condition', () => {
  it.each<[Condition, boolean]>([
    [{ field: 'diet', is: 'vegan' }, true],
    [{ field: 'diet', is: 'halal' }, false],
    [{ field: 'days', is: 'tue' }, true],
    [{ field: 'days', is: 'wed' }, false],
    [{ field: 'photo', is: true }, true],
    [{ field: 'photo', is: false }, false],
    [{ field: 'news', is: false }, true],
    [{ field: 'diet', in: ['halal', 'vegan'] }, true],
    [{ field: 'days', in: ['wed', 'mon'] }, true],
    [{ field: 'days', in: ['wed'] }, false],
  ])('on an answer: %j is %s', (condition, expected) => {
    expect(holds(condition, answers)).toBe(expected);
  });

  it('finds a list without ids, an unticked box and an absent name left open, but not a nought', () => {
    const answered = ['diet', 'days', 'photo', 'news', 'seats', 'none', 'nothing', 'constructor'];
    const filledIn = answered.filter((field) => holds({ field, answered: true }, answers));
    expect(filledIn).toEqual(['diet', 'days', 'photo', 'seats']);
    expect(holds({ field: 'absent', answered: false }, answers)).toBe(true);
    expect(holds({ field: 'absent', is: false }, answers)).toBe(true);
  });
});

const condition: fc.Arbitrary<Condition> = fc.letrec<{ one: Condition }>((tie) => ({
  one: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({
      field: fc.constantFrom('diet', 'days', 'none', 'absent'),
      is: fc.constantFrom('vegan', 'mon', true, false),
    }),
    fc.record({ field: fc.constantFrom('photo', 'nothing'), answered: fc.boolean() }),
    fc.record({ all: fc.array(tie('one'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('one'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('one') }),
  ),
})).one;

describe('conditions together', () => {
  it('follow De Morgan: not all of them is any of them not', () => {
    fc.assert(
      fc.property(fc.array(condition, { minLength: 1, maxLength: 4 }), (all) => {
        const notAll = holds({ not: { all } }, answers);
        expect(notAll).toBe(holds({ any: all.map((not) => ({ not })) }, answers));
      }),
    );
  });

  it('hold when denied exactly where they do not hold', () => {
    fc.assert(
      fc.property(condition, (one) => {
        expect(holds({ not: one }, answers)).toBe(!holds(one, answers));
      }),
    );
  });
});
