import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { admits, askedSeats, committedSeats, keptSeats, openSeats } from './committed.ts';

const promise = fc.record({ seats: fc.nat(20), members: fc.nat(20) });
const filling = fc.record({ used: fc.nat(30), kept: fc.nat(10) });

describe('seats kept', () => {
  it('are what each promise has left, a promise exceeded giving nothing back', () => {
    expect(
      keptSeats([
        { seats: 2, members: 1 },
        { seats: 2, members: 0 },
        { seats: 2, members: 5 },
      ]),
    ).toBe(3);
  });

  it('cover with the members every promise, and never more than is promised', () => {
    fc.assert(
      fc.property(fc.array(promise), (promises) => {
        const promised = promises.reduce((sum, { seats }) => sum + seats, 0);
        const members = promises.reduce((sum, promise) => sum + promise.members, 0);
        expect(keptSeats(promises)).toBeLessThanOrEqual(promised);
        expect(keptSeats(promises) + members).toBeGreaterThanOrEqual(promised);
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
          kept: keptSeats([{ ...own, members: own.members + members }]) + others,
        });
        let seated = 0;
        while (seated < 50 && admits(limit, at(seated), at(seated + 1))) seated += 1;
        expect(openSeats(limit, at(0), keptSeats([own]))).toBe(seated);
      }),
    );
  });

  it('are for somebody to whom nothing is promised what is not committed', () => {
    fc.assert(
      fc.property(fc.nat(40), filling, (limit, now) => {
        expect(openSeats(limit, now, 0)).toBe(Math.max(0, limit - committedSeats(now)));
      }),
    );
  });
});
