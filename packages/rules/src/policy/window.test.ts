import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallDay } from '../testing/small-day.ts';
import { windowAt, windowReasons } from './window.ts';

describe('the window of registration', () => {
  const policy = smallDay({ windows: [{ audience: null, opensAt: 100, closesAt: 200 }] });

  it('is open from its opening up to, and not at, its closing', () => {
    expect(windowAt(policy, null, 99)).toEqual({ state: 'not-open', opensAt: 100 });
    expect(windowAt(policy, null, 100)).toEqual({ state: 'open', closesAt: 200 });
    expect(windowAt(policy, null, 199)).toEqual({ state: 'open', closesAt: 200 });
    expect(windowAt(policy, null, 200)).toEqual({ state: 'closed', closedAt: 200 });
  });

  it('is not open without an opening, and closes all the same', () => {
    const unset = smallDay({ windows: [{ audience: null, opensAt: null, closesAt: 200 }] });
    expect(windowAt(unset, null, 150)).toEqual({ state: 'not-open', opensAt: null });
    expect(windowAt(unset, null, 200)).toEqual({ state: 'closed', closedAt: 200 });
  });

  it('is not open where there is none', () => {
    expect(windowAt(smallDay({ windows: [] }), null, 5)).toEqual({
      state: 'not-open',
      opensAt: null,
    });
  });

  it('is replaced whole by that of an audience', () => {
    const own = smallDay({
      windows: [
        { audience: null, opensAt: 100, closesAt: 200 },
        { audience: 'leaders', opensAt: null, closesAt: 150 },
      ],
    });
    expect(windowAt(own, 'leaders', 120)).toEqual({ state: 'not-open', opensAt: null });
    expect(windowAt(own, 'teachers', 120)).toEqual({ state: 'open', closesAt: 200 });
  });

  it('gives a reason exactly while it is not open', () => {
    fc.assert(
      fc.property(fc.nat(300), (at) => {
        const codes = windowReasons(policy, null, at).map(({ code }) => code);
        const expected = at < 100 ? ['window.not-open'] : at < 200 ? [] : ['window.closed'];
        expect(codes).toEqual(expected);
      }),
    );
  });
});
