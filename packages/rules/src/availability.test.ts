import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { availability } from './availability.ts';
import { decide } from './decide.ts';
import { applyAll } from './ledger/apply.ts';
import { emptyLedger } from './ledger/ledger.ts';
import { anyPolicy, anySteps, happen } from './testing/arbitrary-day.ts';
import { ledgerContents } from './testing/ledger-contents.ts';
import {
  afterAll,
  carryOut,
  closesAt,
  guarantee,
  midway,
  newcomer,
  override,
  smallDay,
  undoFor,
} from './testing/small-day.ts';
import { due } from './time/due.ts';

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
        { theme: 't1', limit: 2, used: 1, remaining: 1 },
        { theme: 't2', limit: 1, used: 1, remaining: 0 },
        { theme: 't3', limit: null, used: 0, remaining: 1 },
      ],
      remaining: 1,
      limit: 3,
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
      themes: [{ theme: 't1', limit: 1, used: 0, remaining: 1 }],
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

  it('promises a seat exactly to those who would get one', () => {
    fc.assert(
      fc.property(anyPolicy, anySteps, fc.nat(8_000), (day, steps, sooner) => {
        const ledger = happen(day, steps).at(-1)?.after ?? emptyLedger(day);
        const profile = { audience: null, affiliation: 'a' };
        const at = closesAt - 1 - sooner;
        const state = availability(day, ledger, at, profile);
        for (const { theme, remaining } of state.themes) {
          const command = newcomer('new', { ...profile, themes: [theme] });
          const { ok } = decide(day, ledger, command, { receivedAt: at, decidedAt: at });
          expect(ok).toBe(state.window.state === 'open' && (remaining === null || remaining > 0));
        }
      }),
    );
  });

  it('reads the same from a ledger that has been swept, and changes nothing', () => {
    fc.assert(
      fc.property(anyPolicy, anySteps, fc.nat(14_000), (day, steps, at) => {
        const ledger = happen(day, steps).at(-1)?.after ?? emptyLedger(day);
        const before = ledgerContents(ledger);
        const sweptLedger = applyAll(ledger, due(day, ledger, at));
        expect(availability(day, ledger, at)).toEqual(availability(day, sweptLedger, at));
        expect(ledgerContents(ledger)).toEqual(before);
      }),
    );
  });
});
