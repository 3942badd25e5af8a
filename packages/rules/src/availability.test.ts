import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { availability } from './availability.ts';
import { applyAll } from './ledger/apply.ts';
import { emptyLedger } from './ledger/ledger.ts';
import { anyPolicy, anySteps, ledgerOf } from './testing/arbitrary-day.ts';
import { ledgerContents } from './testing/ledger-contents.ts';
import {
  afterAll,
  carryOut,
  closesAt,
  decideAt,
  guarantee,
  member,
  midway,
  newcomer,
  override,
  parties,
  party,
  smallDay,
  startsAt,
  undoFor,
  waitingList,
} from './testing/small-day.ts';
import { due } from './time/due.ts';

const anyProfile = fc.record({
  audience: fc.constantFrom(null, 'teachers'),
  affiliation: fc.constantFrom(null, 'a', 'b'),
});

describe('availability', () => {
  const policy = smallDay({ seats: 3, themes: { t1: 2, t2: 1, t3: null } });
  const seated = afterAll(policy, [
    newcomer('ann', { themes: ['t1'] }),
    newcomer('ben', { themes: ['t2'] }),
  ]);

  it('tells the seats of every quota and theme, and of the day', () => {
    expect(availability(policy, seated, midway)).toEqual({
      at: midway,
      window: { state: 'open', closesAt },
      quotas: [
        { quota: 'day', limit: 3, used: 2, committed: 2, remaining: 1 },
        { quota: 't1', limit: 2, used: 1, committed: 1, remaining: 1 },
        { quota: 't2', limit: 1, used: 1, committed: 1, remaining: 0 },
      ],
      themes: [
        { theme: 't1', limit: 2, used: 1, remaining: 1, waiting: 0 },
        { theme: 't2', limit: 1, used: 1, remaining: 0, waiting: 0 },
        { theme: 't3', limit: null, used: 0, remaining: 1, waiting: 0 },
      ],
      remaining: 1,
      limit: 3,
      waiting: 0,
      waitUntil: null,
    });
  });

  it('shows no theme with room once the event is full', () => {
    const full = carryOut(seated, newcomer('cas', { themes: ['t3'] }));
    const { themes, remaining } = availability(policy, full, midway);
    expect([remaining, ...themes.map((theme) => theme.remaining)]).toEqual([0, 0, 0, 0]);
  });

  it('knows no limit where there is none', () => {
    const open = smallDay({ themes: { t1: null } });
    expect(availability(open, emptyLedger(open), midway)).toMatchObject({
      quotas: [],
      themes: [{ theme: 't1', limit: null, remaining: null }],
      remaining: null,
      limit: null,
    });
  });

  it('goes by the tightest quota where several count one theme or the event', () => {
    const hall = { id: 'hall', limit: 2, counts: { kind: 'event' } } as const;
    const lab = { id: 'lab', limit: 1, counts: { kind: 'theme', theme: 't1' } } as const;
    const tight = smallDay({ seats: 5, themes: { t1: 4 }, quotas: [hall, lab] });
    const { limit, remaining, themes } = availability(tight, emptyLedger(tight), midway);
    expect({ limit, remaining, themes }).toEqual({
      limit: 2,
      remaining: 2,
      themes: [{ theme: 't1', limit: 1, used: 0, remaining: 1, waiting: 0 }],
    });
  });

  it('never shows fewer than no seats', () => {
    const over = carryOut(seated, newcomer('cas', { themes: ['t2'], override: override('quota') }));
    const { quotas } = availability(policy, over, midway);
    expect(quotas.find(({ quota }) => quota === 't2')).toMatchObject({ used: 2, remaining: 0 });
  });

  it('is as if swept: a seat is free from the instant at which its hold ends', () => {
    const held = carryOut(seated, { type: 'withdraw', registration: 'ben', by: 'attendee' });
    const left = (at: number): number | null | undefined =>
      availability(policy, held, at).themes[1]?.remaining;
    expect([left(midway + undoFor - 1), left(midway + undoFor)]).toEqual([0, 1]);
  });

  it('shows kept seats to those for whom they are kept, and to nobody else', () => {
    const kept = smallDay({
      seats: 3,
      earmarks: [guarantee('a', 2)],
      windows: [
        { audience: null, opensAt: null, closesAt },
        { audience: 'leaders', opensAt: 1_000, closesAt },
      ],
    });
    const ledger = emptyLedger(kept);
    const forAll = availability(kept, ledger, midway);
    const forA = availability(kept, ledger, midway, { audience: 'leaders', affiliation: 'a' });
    expect([forAll.remaining, forA.remaining]).toEqual([1, 3]);
    expect([forAll.window.state, forA.window.state]).toEqual(['not-open', 'open']);
    expect(forA.quotas).toEqual(forAll.quotas);
  });

  it('tells how many wait for a theme, who keep its free seat from others', () => {
    const day = smallDay({ seats: 4, themes: { t1: 2, t2: 1 }, waitingList, parties });
    const waiting = afterAll(day, [
      newcomer('ann', { themes: ['t1'] }),
      party('p', [member('ben', { themes: ['t1'] }), member('cas', { themes: ['t1'] })], {
        elseWait: true,
      }),
    ]);
    expect(availability(day, waiting, midway)).toMatchObject({
      themes: [
        { theme: 't1', used: 1, remaining: 0, waiting: 2 },
        { theme: 't2', used: 0, remaining: 1, waiting: 0 },
      ],
      ...{ remaining: 3, waiting: 0, waitUntil: startsAt },
    });
  });

  it('says that nobody can wait once the list has closed, or the event was cancelled', () => {
    const closing = smallDay({ waitingList: { ...waitingList, untilAt: 6_000 } });
    const until = (at: number): number | null =>
      availability(closing, emptyLedger(closing), at).waitUntil;
    expect([until(5_999), until(6_000)]).toEqual([6_000, null]);
    const cancelled = smallDay({ waitingList, source: { status: 'EventCancelled' } });
    expect(availability(cancelled, emptyLedger(cancelled), midway).waitUntil).toBe(null);
  });

  it('goes by the window of the invitation by which somebody comes', () => {
    const window = { opensAt: 500, closesAt: 800 };
    const invited = smallDay({
      invitations: [{ id: 'press', title: 'Press', window, skipsApproval: false }],
    });
    const profile = { audience: null, affiliation: null, invitation: 'press' };
    const state = availability(invited, emptyLedger(invited), 600, profile).window;
    expect(state).toEqual({ state: 'open', closesAt: 800 });
  });

  it('reads the same from a ledger that has been swept, and changes nothing', () => {
    fc.assert(
      fc.property(anyPolicy, anySteps, fc.nat(14_000), (day, steps, at) => {
        const ledger = ledgerOf(day, steps);
        const before = ledgerContents(ledger);
        const sweptLedger = applyAll(ledger, due(day, ledger, at));
        expect(availability(day, ledger, at)).toEqual(availability(day, sweptLedger, at));
        expect(ledgerContents(ledger)).toEqual(before);
      }),
    );
  });

  it('shows as remaining exactly how many more can register, one after another', () => {
    fc.assert(
      fc.property(anyPolicy, anySteps, fc.nat(8_000), anyProfile, (day, steps, sooner, profile) => {
        const at = closesAt - 1 - sooner;
        let ledger = ledgerOf(day, steps);
        fc.pre(day.themeChoice === 'first-come' && ledger.at <= at);
        const state = availability(day, ledger, at, profile);
        fc.pre(state.window.state === 'open' && day.approval === null);
        for (const { theme, remaining } of state.themes) {
          let seated = 0;
          for (ledger = ledgerOf(day, steps); seated < 8; seated += 1) {
            const asked = newcomer(`new-${seated}`, { ...profile, themes: [theme] });
            const decision = decideAt(ledger, asked, at);
            if (!decision.ok) break;
            ledger = applyAll(ledger, decision.facts);
          }
          expect(seated).toBe(Math.min(8, remaining ?? 8));
        }
      }),
    );
  });
});
