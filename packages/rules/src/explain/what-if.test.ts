import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../decide.ts';
import { anySteps, ledgerOf } from '../testing/arbitrary-day.ts';
import { anyPolicy, anyRevision } from '../testing/arbitrary-policy.ts';
import { ledgerContents } from '../testing/ledger-contents.ts';
import {
  afterAll,
  factsOf,
  guarantee,
  member,
  midway,
  newcomer,
  offers,
  parties,
  party,
  smallDay,
  startsAt,
  waitingList,
} from '../testing/small-day.ts';
import { whatIf } from './what-if.ts';

const themes = { t1: 2, t2: 1 };
const day = smallDay({ waitingList, seats: 3, themes });
const waits = (name: string, theme: string) => newcomer(name, { themes: [theme], elseWait: true });
const full = afterAll(day, [
  newcomer('ann', { themes: ['t1'] }),
  newcomer('bob', { themes: ['t2'] }),
  waits('cas', 't2'),
  waits('dan', 't2'),
]);

describe('what other rules would do', () => {
  it('grants what raised limits give, and tells those people', () => {
    const raised = smallDay({ waitingList, seats: 3, themes: { t1: 2, t2: 2 } });
    const told = whatIf(raised, full, midway);

    expect(told).toMatchObject({ promoted: ['cas'], told: ['person-cas'], themesLost: [] });
    expect(told.facts).toEqual([{ type: 'granted', at: midway, entry: 'cas' }]);
    expect(told.quotas[0]).toEqual({
      quota: 'day',
      before: { limit: 3, used: 2, committed: 2, remaining: 1, over: 0 },
      after: { limit: 3, used: 3, committed: 3, remaining: 0, over: 0 },
    });
  });

  it('offers them where the list makes offers', () => {
    const offering = smallDay({ waitingList: offers, seats: 3, themes: { t1: 2, t2: 2 } });
    const told = whatIf(offering, full, midway);

    expect(told.promoted).toEqual(['cas']);
    expect(told.facts[0]).toMatchObject({ type: 'offered', until: midway + 1_000 });
  });

  it('evicts nobody by a lowered limit, and says how many are above it', () => {
    const told = whatIf(smallDay({ waitingList, seats: 1, themes }), full, midway);

    expect(told).toMatchObject({ facts: [], told: [] });
    expect(told.quotas[0]?.after).toEqual({
      limit: 1,
      used: 2,
      committed: 2,
      remaining: 0,
      over: 1,
    });
  });

  it('names who loses a dropped theme and who waits for it in vain', () => {
    const dropped = smallDay({ waitingList, seats: 3, themes, dropped: ['t2'] });
    const told = whatIf(dropped, full, midway);

    expect(told).toMatchObject({ themesLost: ['bob'], entriesEnded: ['cas', 'dan'] });
    expect(told.told).toEqual(['person-cas', 'person-dan', 'person-bob']);
  });

  it('names the guarantees that could no longer be met', () => {
    const guaranteed = smallDay({
      waitingList,
      seats: 3,
      themes,
      earmarks: [guarantee('a', 2)],
    });

    expect(whatIf(guaranteed, full, midway).brokenEarmarks).toEqual([
      { code: 'earmark.broken', earmark: 'guarantee-a', quota: 'day' },
    ]);
  });

  it('shows quotas that come and go', () => {
    const quotas = [
      { id: 'teachers', limit: 1, counts: { kind: 'audience', audience: 'teachers' } } as const,
    ];
    const told = whatIf(smallDay({ waitingList, themes, quotas }), full, midway);

    expect(told.quotas.find(({ quota }) => quota === 'day')?.after).toBeNull();
    expect(told.quotas.at(-1)).toMatchObject({ quota: 'teachers', before: null });
  });

  it('tells everybody who is registered that the event is cancelled, or moved', () => {
    const cancelled = smallDay({
      waitingList,
      seats: 3,
      themes,
      source: { status: 'EventCancelled' },
    });
    const moved = smallDay({ waitingList, seats: 3, themes, source: { startsAt: startsAt + 500 } });

    expect(whatIf(cancelled, full, midway).told).toHaveLength(4);
    expect(whatIf(moved, full, midway).told).toHaveLength(4);
  });

  it('tells the contact of somebody without an address of their own', () => {
    const withParties = smallDay({ waitingList, parties, seats: 1 });
    const ledger = afterAll(withParties, [
      party('duo', [member('ann'), member('bob', { person: null })], {
        contact: 'person-zoe',
        override: { bypass: ['quota'], actor: 'organiser', cause: 'jury' },
      }),
    ]);
    const cancelled = smallDay({ source: { status: 'EventCancelled' } });

    expect(whatIf(cancelled, ledger, midway).told).toEqual(['person-ann', 'person-zoe']);
  });

  it('leaves out what falls due anyway', () => {
    const ledger = afterAll(day, [newcomer('ann', { themes: ['t1'] })]);
    const held = decide(
      day,
      ledger,
      { type: 'withdraw', registration: 'ann', by: 'attendee' },
      { receivedAt: midway, decidedAt: midway },
    );
    const leaving = afterAll(day, [newcomer('ann', { themes: ['t1'] })]);

    expect(held.ok).toBe(true);
    expect(whatIf(day, leaving, startsAt - 1).facts).toEqual([]);
  });

  it('is nothing where the rules are the same', () => {
    fc.assert(
      fc.property(anyPolicy, anySteps, fc.nat(3_000), (policy, steps, later) => {
        const ledger = ledgerOf(policy, steps);
        const told = whatIf(policy, ledger, Math.max(ledger.at, 0) + later);
        expect(told).toMatchObject({ facts: [], brokenEarmarks: [], told: [] });
        for (const { before, after } of told.quotas) expect(after).toEqual(before);
      }),
    );
  });

  it('is what publishing them does, and changes nothing itself', () => {
    fc.assert(
      fc.property(anyRevision, anySteps, ([policy, revised], steps) => {
        const ledger = ledgerOf(policy, steps);
        const at = Math.max(ledger.at, 0);
        const before = ledgerContents(ledger);
        const told = whatIf(revised, ledger, at);
        expect(ledgerContents(ledger)).toEqual(before);

        const revision = ledger.revision + 1;
        const published = decide(
          revised,
          ledger,
          { type: 'publish', revision, actor: 'organiser' },
          { receivedAt: at, decidedAt: at },
        );
        const facts = factsOf(published);
        const from = facts.findIndex(({ type }) => type === 'published') + 1;
        expect(told.facts).toEqual(facts.slice(from));
      }),
    );
  });
});
