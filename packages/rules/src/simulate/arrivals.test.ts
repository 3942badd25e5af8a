import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../commands/command.ts';
import { emptyLedger, type Ledger } from '../ledger/ledger.ts';
import { afterAll, newcomer, smallDay, waitingList } from '../testing/small-day.ts';
import { type Arrival, arrivalsOf } from './arrivals.ts';
import type { Crowd } from './crowd.ts';

const open = smallDay({ waitingList, themes: { t1: 1, t2: 5 } });
const crowd: Crowd = { people: 400, from: 2_000, until: 8_000, pace: 'even', seed: 3 };

function asked(arrival: Arrival | undefined, ledger: Ledger): Command | null {
  if (arrival === undefined) return null;
  return typeof arrival.command === 'function' ? arrival.command(ledger) : arrival.command;
}

function themesAsked(changes: Partial<Crowd>, ledger: Ledger): readonly string[] {
  return arrivalsOf({ ...crowd, ...changes }).flatMap((arrival) => {
    const command = asked(arrival, ledger);
    return command?.type === 'register' ? command.themes : [];
  });
}

const count = (themes: readonly string[], theme: string): number =>
  themes.filter((one) => one === theme).length;

describe('a crowd', () => {
  it('comes in the order of time, everybody once, within its time', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom('rush' as const, 'even' as const), (seed, pace) => {
        const arrivals = arrivalsOf({ ...crowd, people: 50, seed, pace });
        const instants = arrivals.map(({ at }) => at);
        expect(instants).toEqual(instants.toSorted((one, other) => one - other));
        for (const at of instants) expect(at >= 2_000 && at < 8_000).toBe(true);
        const commands = arrivals.map((arrival) => asked(arrival, emptyLedger(open)));
        const names = commands.map((one) => (one?.type === 'register' ? one.registration : ''));
        expect(new Set(names).size).toBe(50);
      }),
    );
  });

  it('comes half within the first thirtieth in a rush, and half by halfway otherwise', () => {
    const by = (pace: Crowd['pace'], at: number): number =>
      arrivalsOf({ ...crowd, people: 2_000, pace }).filter((arrival) => arrival.at < at).length;

    expect(Math.abs(by('rush', 2_200) - 1_000)).toBeLessThan(100);
    expect(Math.abs(by('even', 5_000) - 1_000)).toBeLessThan(100);
  });

  it('asks for themes by its taste', () => {
    const themes = themesAsked({ tastes: [{ t1: 3, t2: 1, t3: 0 }] }, emptyLedger(open));

    expect(themes).toHaveLength(400);
    expect(Math.abs(count(themes, 't1') - 300)).toBeLessThan(40);
    expect(count(themes, 't3')).toBe(0);
  });

  it('takes another theme with room where it settles for that', () => {
    const full = afterAll(open, [newcomer('ann', { themes: ['t1'] })]);
    const tastes = [{ t1: 1, t2: 1 }];

    expect(count(themesAsked({ tastes }, full), 't1')).toBeGreaterThan(150);
    expect(count(themesAsked({ tastes, settles: 1 }, full), 't1')).toBe(0);
  });

  it('keeps to what it wants where nothing has room', () => {
    const nothing = emptyLedger(smallDay({ themes: { t1: 0, t2: 0 } }));

    expect(themesAsked({ tastes: [{ t1: 1 }], settles: 1 }, nothing)).toHaveLength(400);
  });

  it('is of audiences and affiliations by their weights', () => {
    const who = [
      { audience: 'teachers', affiliation: 'a', weight: 1 },
      { audience: null, affiliation: null, weight: 3 },
    ];
    const teachers = arrivalsOf({ ...crowd, who }).filter((arrival) => {
      const command = asked(arrival, emptyLedger(open));
      return command?.type === 'register' && command.affiliation === 'a';
    });

    expect(Math.abs(teachers.length - 100)).toBeLessThan(35);
  });

  it('accepts to wait, and withdraws, by its shares', () => {
    const arrivals = arrivalsOf({ ...crowd, waits: 0.5, withdraws: 0.25 });
    const commands = arrivals.map((arrival) => asked(arrival, emptyLedger(open)));
    const waiting = commands.filter((one) => one?.type === 'register' && one.elseWait);

    expect(Math.abs(arrivals.length - 500)).toBeLessThan(40);
    expect(Math.abs(waiting.length - 200)).toBeLessThan(40);
    // Who has no registration has nothing to withdraw.
    expect(commands.filter((one) => one === null)).toHaveLength(arrivals.length - 400);
  });

  it('withdraws only what stands', () => {
    const arrivals = arrivalsOf({ ...crowd, people: 1, withdraws: 1 });
    const seated = afterAll(open, [newcomer('guest-1', { themes: ['t2'] })]);

    expect(asked(arrivals[1], seated)).toEqual({
      type: 'withdraw',
      registration: 'guest-1',
      by: 'attendee',
    });
    expect(asked(arrivals[1], emptyLedger(open))).toBeNull();
  });

  it('changes in nothing else when one share is changed', () => {
    const instants = (changes: Partial<Crowd>) =>
      arrivalsOf({ ...crowd, people: 30, ...changes }).map(({ at }) => at);

    expect(instants({ settles: 1, waits: 1 })).toEqual(instants({}));
    expect(instants({ withdraws: 1 })).toEqual(expect.arrayContaining(instants({})));
  });
});
