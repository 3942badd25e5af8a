import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallDay } from '../testing/small-day.ts';
import { windowAt, windowReasons } from './window.ts';

const anybody = { audience: null, invitation: null };

describe('the window of registration', () => {
  const policy = smallDay({ windows: [{ audience: null, opensAt: 100, closesAt: 200 }] });

  it('is open from its opening up to, and not at, its closing', () => {
    expect(windowAt(policy, anybody, 99)).toEqual({ state: 'not-open', opensAt: 100 });
    expect(windowAt(policy, anybody, 100)).toEqual({ state: 'open', closesAt: 200 });
    expect(windowAt(policy, anybody, 199)).toEqual({ state: 'open', closesAt: 200 });
    expect(windowAt(policy, anybody, 200)).toEqual({ state: 'closed', closedAt: 200 });
  });

  it('is not open without an opening, and closes all the same', () => {
    const unset = smallDay({ windows: [{ audience: null, opensAt: null, closesAt: 200 }] });
    expect(windowAt(unset, anybody, 150)).toEqual({ state: 'not-open', opensAt: null });
    expect(windowAt(unset, anybody, 200)).toEqual({ state: 'closed', closedAt: 200 });
  });

  it('is not open where there is none', () => {
    expect(windowAt(smallDay({ windows: [] }), anybody, 5)).toEqual({
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
    expect(windowAt(own, { ...anybody, audience: 'leaders' }, 120)).toEqual({
      state: 'not-open',
      opensAt: null,
    });
    expect(windowAt(own, { ...anybody, audience: 'teachers' }, 120)).toEqual({
      state: 'open',
      closesAt: 200,
    });
  });

  it('of an invitation comes before that of an audience, and is asked where it has one', () => {
    const press = (window: { opensAt: number; closesAt: number } | null) => ({
      ...{ id: window === null ? 'press' : 'early', title: 'Press', skipsApproval: false },
      window,
    });
    const invited = smallDay({
      windows: [
        { audience: null, opensAt: 100, closesAt: 200 },
        { audience: 'leaders', opensAt: 150, closesAt: 200 },
      ],
      invitations: [press(null), press({ opensAt: 10, closesAt: 20 })],
    });
    const leader = { audience: 'leaders', invitation: 'early' };
    expect(windowAt(invited, leader, 15)).toEqual({ state: 'open', closesAt: 20 });
    expect(windowAt(invited, leader, 160)).toEqual({ state: 'closed', closedAt: 20 });
    expect(windowAt(invited, { ...leader, invitation: 'press' }, 160).state).toBe('open');
  });

  it('gives a reason exactly while it is not open', () => {
    fc.assert(
      fc.property(fc.nat(300), (at) => {
        const codes = windowReasons(policy, anybody, at).map(({ code }) => code);
        const expected = at < 100 ? ['window.not-open'] : at < 200 ? [] : ['window.closed'];
        expect(codes).toEqual(expected);
      }),
    );
  });
});
