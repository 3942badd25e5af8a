import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listOrder } from './list-order.ts';

const two = fc
  .uniqueArray(fc.constantFrom(...'abcdefghij'), { minLength: 1 })
  .chain((all) => fc.tuple(fc.shuffledSubarray(all), fc.shuffledSubarray(all)));

describe('what stays of a list', () => {
  it('is all of it where only some come and go', () => {
    const { stay, after } = listOrder(['a', 'b', 'c'], ['x', 'a', 'c', 'y', 'z']);
    expect([...stay]).toEqual(['a', 'c']);
    expect([...after]).toEqual([
      ['x', null],
      ['y', 'c'],
      ['z', 'c'],
    ]);
  });

  it('stands in the same order before and after', () => {
    fc.assert(
      fc.property(two, ([before, after]) => {
        const { stay } = listOrder(before, after);
        const stays = (id: string): boolean => stay.has(id);
        expect(before.filter(stays)).toEqual(after.filter(stays));
      }),
    );
  });

  it('leaves nothing to move that has the same place before and after', () => {
    fc.assert(
      fc.property(two, ([before, after]) => {
        const order = listOrder(before, after);
        for (const [id, place] of order.after) {
          if (order.before.has(id)) expect(order.before.get(id)).not.toBe(place);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
