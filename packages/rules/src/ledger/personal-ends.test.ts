import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../commands/command.ts';
import {
  afterAll,
  carryOut,
  midway,
  newcomer,
  smallDay,
  undoFor,
  waitingList,
} from '../testing/small-day.ts';
import { type OrderedKey, OrderedMap } from './ordered-map.ts';

describe('the ends of what one person may do', () => {
  const until = { withdraw: 6_000, choose: 7_000 };
  const exception: Command = {
    ...{ type: 'grant-exception', registration: 'ann', until, actor: 'o', cause: 'ill' },
  };
  const instants = (ledger: ReturnType<typeof afterAll>): readonly number[] =>
    [...ledger.personalEnds].map(([[at]]) => at);

  it('are those of their deadlines, until they have gone', () => {
    const ledger = afterAll(smallDay(), [newcomer('ann'), exception]);
    expect(instants(ledger)).toEqual([6_000, 7_000]);
    const later = carryOut(ledger, { ...exception, until: { withdraw: 6_500 } });
    expect(instants(later)).toEqual([6_500, 7_000]);
    const gone: Command = { type: 'withdraw', registration: 'ann', by: 'organiser' };
    expect(instants(carryOut(later, gone))).toEqual([]);
  });

  it('are also that of the time to have a place on the list back', () => {
    const ledger = afterAll(smallDay({ seats: 0, waitingList }), [
      newcomer('ann', { elseWait: true }),
      { type: 'leave', registration: 'ann', by: 'attendee' },
    ]);
    expect(instants(ledger)).toEqual([midway + undoFor]);
    expect(instants(carryOut(ledger, { type: 'undo', registration: 'ann' }))).toEqual([]);
  });
});

describe('the first key after another', () => {
  it('is the least of those that are greater, whether or not the other is there', () => {
    const key = fc.tuple(fc.nat(20), fc.constantFrom(0, 1), fc.constantFrom('a', 'b', 'c'));
    const compare = (one: OrderedKey, other: OrderedKey): number =>
      one[0] - other[0] ||
      one[1] - other[1] ||
      (one[2] < other[2] ? -1 : one[2] > other[2] ? 1 : 0);
    fc.assert(
      fc.property(fc.array(key, { maxLength: 30 }), key, (keys, asked) => {
        const map = keys.reduce((all, one) => all.set(one, 0), new OrderedMap<number>());
        const greater = keys.filter((one) => compare(one, asked) > 0).toSorted(compare);
        expect(map.keyAfter(asked)).toEqual(greater[0]);
      }),
    );
  });
});
