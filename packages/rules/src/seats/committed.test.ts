import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { admits, askedSeats, committedSeats, keptSeats, openSeats } from './committed.ts';

const promise = fc.record({ seats: fc.nat(20), members: fc.nat(20) });
const filling = fc.record({ used: fc.nat(30), kept: fc.nat(10) });

describe('seats kept', () => {
  it('are what a promise has left, and none where it is exceeded', () => {
    expect([keptSeats(2, 1), keptSeats(2, 0), keptSeats(2, 5)]).toEqual([1, 2, 0]);
  });

  it('cover with the members the promise, and are never more than is promised', () => {
    fc.assert(
      fc.property(promise, ({ seats, members }) => {
        const kept = keptSeats(seats, members);
        expect(kept).toBeGreaterThanOrEqual(0);
        expect(kept).toBeLessThanOrEqual(seats);
        expect(kept + members).toBeGreaterThanOrEqual(seats);
      }),
    );
  });
});

describe('a change of the seated people', () => {
  it('may fill a quota to its limit and not beyond', () => {
    const nine = { used: 9, kept: 0 };
    expect(admits(10, nine, { used: 10, kept: 0 })).toBe(true);
    expect(admits(10, nine, { used: 11, kept: 0 })).toBe(false);
  });

  it('may not take seats that are kept', () => {
    expect(admits(10, { used: 7, kept: 3 }, { used: 8, kept: 3 })).toBe(false);
    expect(admits(10, { used: 7, kept: 3 }, { used: 8, kept: 2 })).toBe(true);
  });

  it('harms nobody who asks nothing of a quota that is over its limit', () => {
    expect(admits(10, { used: 12, kept: 0 }, { used: 12, kept: 0 })).toBe(true);
    expect(admits(10, { used: 12, kept: 0 }, { used: 11, kept: 0 })).toBe(true);
    expect(admits(10, { used: 12, kept: 0 }, { used: 13, kept: 0 })).toBe(false);
  });

  it('is refused with figures that show why: taken, kept and asked exceed the limit', () => {
    fc.assert(
      fc.property(fc.nat(40), filling, filling, (limit, before, after) => {
        fc.pre(!admits(limit, before, after));
        const { used, kept } = before;
        const asked = askedSeats(before, after);
        expect(asked).toBeGreaterThan(0);
        expect(used + kept + asked).toBeGreaterThan(limit);
      }),
    );
  });
});

describe('open seats', () => {
  it('are as many as can be taken one after another', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), promise, fc.nat(5), (limit, used, own, others) => {
        const at = (members: number): { used: number; kept: number } => ({
          used: used + members,
          kept: keptSeats(own.seats, own.members + members) + others,
        });
        let seated = 0;
        while (seated < 50 && admits(limit, at(seated), at(seated + 1))) seated += 1;
        const ownKept = keptSeats(own.seats, own.members);
        expect(openSeats(limit, used, ownKept, limit - committedSeats(at(0)))).toBe(seated);
      }),
    );
  });

  it('are for somebody to whom nothing is promised what is not committed', () => {
    fc.assert(
      fc.property(fc.nat(40), filling, (limit, now) => {
        const general = limit - committedSeats(now);
        expect(openSeats(limit, now.used, 0, general)).toBe(Math.max(0, general));
      }),
    );
  });

  it('are those kept for them and no others where the general seats are for those who wait', () => {
    expect([openSeats(10, 5, 2, 0), openSeats(10, 9, 2, 0), openSeats(10, 5, 0, 0)]).toEqual([
      2, 1, 0,
    ]);
  });
});
