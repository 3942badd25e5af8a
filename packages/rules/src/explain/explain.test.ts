import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seatChangesOf } from '../ledger/changes.ts';
import { entriesOf, type Ledger } from '../ledger/ledger.ts';
import type { Policy } from '../policy/policy.ts';
import { quotaIndex } from '../policy/quota-index.ts';
import { anySteps, ledgerOf } from '../testing/arbitrary-day.ts';
import { anyWaitingPolicy } from '../testing/arbitrary-policy.ts';
import {
  afterAll,
  carryOut,
  guarantee,
  member,
  midway,
  newcomer,
  offers,
  parties,
  party,
  publish,
  type SmallDay,
  smallDay,
  startsAt,
  waitingList,
} from '../testing/small-day.ts';
import { listIsOpen } from '../waiting/promote.ts';
import { quotaReasons } from '../waiting/quota-reasons.ts';
import { placeKey } from '../waiting/waiting-line.ts';
import type { Blocker } from './blocker.ts';
import { type EntryExplanation, explain } from './explain.ts';
import { explainLine } from './explain-line.ts';
import { whatIf } from './what-if.ts';

const waits = (name: string, ...themes: readonly string[]) =>
  newcomer(name, { themes, elseWait: true });
const day = (changes: SmallDay) => smallDay({ waitingList, ...changes });

function told(ledger: Ledger, entry: string, at = midway): EntryExplanation {
  const explanation = explain(ledger.policy, ledger, entry, at);
  if (explanation === null) throw new Error(`${entry} does not wait`);
  return explanation;
}

/** The only quota that keeps an entry waiting. */
function blockerOf(ledger: Ledger, entry: string, at = midway): Blocker {
  const [blocker, ...others] = told(ledger, entry, at).blockers;
  if (blocker === undefined || others.length > 0) throw new Error(`not one quota blocks ${entry}`);
  return blocker;
}

describe('why somebody waits', () => {
  it('says of a full day its figures line by line, and who would have to leave', () => {
    const policy = day({ seats: 3, earmarks: [guarantee('a', 2, 7_000)] });
    const ledger = afterAll(policy, [
      newcomer('ann', { affiliation: 'a' }),
      newcomer('bob'),
      waits('eve'),
    ]);

    expect(told(ledger, 'eve')).toMatchObject({ state: 'open', ahead: { entries: 0, people: 0 } });
    expect(blockerOf(ledger, 'eve')).toEqual({
      quota: 'day',
      theme: null,
      why: 'full',
      limit: 3,
      used: 2,
      earmarks: [{ earmark: 'guarantee-a', kept: 1, untilAt: 7_000 }],
      kept: 1,
      asked: 1,
      ahead: { entries: 0, people: 0, asked: 0 },
      freedBy: [
        { code: 'people-leave', people: 1, withThoseAhead: 1 },
        { code: 'limit-raised', by: 1, withThoseAhead: 1 },
        { code: 'earmarks-end', at: 7_000, earmarks: ['guarantee-a'] },
      ],
    });
  });

  it('names no end of an earmark that comes too late, or gives too little', () => {
    const late = afterAll(day({ seats: 1, earmarks: [guarantee('a', 1)] }), [waits('eve')]);
    const full = afterAll(day({ seats: 1, earmarks: [guarantee('a', 1, 7_000)] }), [
      newcomer('ann', { affiliation: 'a' }),
      waits('eve'),
    ]);

    for (const ledger of [late, full]) {
      const codes = blockerOf(ledger, 'eve').freedBy.map(({ code }) => code);
      expect(codes).toEqual(['people-leave', 'limit-raised']);
    }
  });

  it('grants the seat at the end of the earmarks that it named', () => {
    const earmarks = [guarantee('a', 1, 6_000), guarantee('b', 1, 7_000)];
    const ledger = afterAll(day({ seats: 2, earmarks }), [waits('eve'), waits('fay')]);
    const second = blockerOf(ledger, 'fay');

    expect(second.freedBy.at(-1)).toEqual({
      code: 'earmarks-end',
      at: 6_000,
      earmarks: ['guarantee-a'],
    });
    // Eve is ahead and takes what the first of them lets go.
    expect(second.ahead).toEqual({ entries: 1, people: 1, asked: 1 });
    expect(explain(ledger.policy, ledger, 'eve', 6_000)).toBeNull();
    expect(blockerOf(ledger, 'fay', 6_000).ahead.entries).toBe(0);
    expect(explain(ledger.policy, ledger, 'fay', 7_000)).toBeNull();
  });

  it('tells a seat that is for those ahead from one that is not there', () => {
    const ledger = afterAll(day({ seats: 2, parties }), [
      newcomer('ann'),
      party('duo', [member('bob'), member('cas')], { elseWait: true }),
      waits('dan'),
      waits('eve'),
    ]);

    expect(blockerOf(ledger, 'duo')).toMatchObject({ why: 'full', asked: 2 });
    expect(blockerOf(ledger, 'dan')).toMatchObject({
      why: 'ahead',
      ahead: { entries: 1, people: 2, asked: 2 },
      freedBy: [
        { code: 'people-leave', people: 0, withThoseAhead: 2 },
        { code: 'limit-raised', by: 0, withThoseAhead: 2 },
      ],
    });
    expect(blockerOf(ledger, 'eve')).toMatchObject({
      why: 'ahead',
      ahead: { entries: 2, people: 3, asked: 3 },
      freedBy: [
        { people: 0, withThoseAhead: 3 },
        { by: 0, withThoseAhead: 3 },
      ],
    });
    expect(told(ledger, 'eve').ahead).toEqual({ entries: 2, people: 3 });
  });

  it('counts ahead only those who wait for the same', () => {
    const ledger = afterAll(day({ themes: { t1: 0, t2: 0 } }), [
      waits('ann', 't1'),
      waits('bob', 't2'),
      waits('cas', 't1'),
    ]);

    expect(told(ledger, 'cas').ahead).toEqual({ entries: 2, people: 2 });
    expect(blockerOf(ledger, 'cas')).toMatchObject({
      theme: 't1',
      ahead: { entries: 1, asked: 1 },
    });
  });

  it('tells that a seat which is there is not held for somebody who lacks their theme', () => {
    const ledger = afterAll(day({ seats: 9, themes: { t1: 0 } }), [waits('ann', 't1')]);

    expect(told(ledger, 'ann')).toMatchObject({ wants: [['t1']], keeps: [null], notHeld: ['day'] });
  });

  it('tells what somebody keeps who asks to be moved', () => {
    const ledger = afterAll(day({ seats: 1, themes: { t1: 0, t2: 1 } }), [
      newcomer('ann', { themes: ['t2'], moveTo: ['t1'] }),
    ]);

    expect(told(ledger, 'ann')).toMatchObject({ wants: [['t1']], keeps: [['t2']], notHeld: [] });
    expect(blockerOf(ledger, 'ann').quota).toBe('t1');
  });

  it('says that nobody can leave to make room for a party above the limit', () => {
    const rules = { parties, seats: 3 };
    const ledger = afterAll(day(rules), [
      newcomer('ann'),
      party('trio', [member('bob'), member('cas'), member('dan')], { elseWait: true }),
      waits('eve'),
    ]);
    const lowered = publish(ledger, day({ ...rules, seats: 2 }));

    expect(blockerOf(ledger, 'trio').why).toBe('full');
    // The party now keeps nothing from Eve.
    expect(explain(lowered.policy, lowered, 'eve', midway)).toBeNull();
    expect(blockerOf(lowered, 'trio')).toMatchObject({
      why: 'too-large',
      limit: 2,
      freedBy: [{ code: 'limit-raised', by: 3 }],
    });
  });

  it('tells of an offer until when it stands, and whom it passed', () => {
    const policy = day({ waitingList: offers, themes: { t1: 0, t2: 1 } });
    const full = afterAll(policy, [
      newcomer('ann', { themes: ['t2'] }),
      waits('bob', 't1'),
      waits('cas', 't2'),
    ]);
    const left = carryOut(full, { type: 'withdraw', registration: 'ann', by: 'organiser' });

    expect(told(left, 'cas')).toMatchObject({
      state: 'offered',
      until: midway + 1_000,
      blockers: [],
      notHeld: [],
      passedOver: [{ entry: 'bob', lacks: ['t1'] }],
    });
    expect(told(left, 'bob').passedOver).toEqual([]);
  });

  it('is nothing for somebody who does not wait, or no longer', () => {
    const ledger = afterAll(day({ seats: 0 }), [waits('ann')]);

    expect(explain(ledger.policy, ledger, 'bob', midway)).toBeNull();
    expect(explain(ledger.policy, ledger, 'ann', startsAt)).toBeNull();
  });
});

describe('the line, explained', () => {
  it('tells of everybody in the order in which they stand', () => {
    const ledger = afterAll(day({ themes: { t1: 0, t2: 0 } }), [
      waits('ann', 't2'),
      waits('bob', 't1'),
      waits('cas', 't2'),
    ]);

    const line = explainLine(ledger.policy, ledger, midway);
    expect(line.map(({ entry }) => entry)).toEqual(['ann', 'bob', 'cas']);
    expect(line.map(({ ahead }) => ahead.people)).toEqual([0, 1, 2]);
    expect(line[2]).toEqual(told(ledger, 'cas'));
  });

  it('gives every open entry a quota that keeps it waiting, whose figures show it', () => {
    fc.assert(
      fc.property(anyWaitingPolicy, anySteps, (policy, steps) => {
        const ledger = ledgerOf(policy, steps);
        const { at } = ledger;
        if (!canGrant(policy, at)) return;
        for (const { state, blockers } of explainLine(policy, ledger, at)) {
          expect(blockers.length > 0).toBe(state === 'open');
          for (const { why, limit, used, kept, asked, earmarks, ahead } of blockers) {
            expect(earmarks.reduce((sum, line) => sum + line.kept, 0)).toBe(kept);
            if (why === 'ahead') expect(ahead.entries).toBeGreaterThan(0);
            else expect(used + kept + asked).toBeGreaterThan(limit);
          }
        }
      }),
    );
  });

  it('names the quotas that a refusal at that place would name, and as it would', () => {
    fc.assert(
      fc.property(anyWaitingPolicy, anySteps, (policy, steps) => {
        const ledger = ledgerOf(policy, steps);
        const { at } = ledger;
        if (!canGrant(policy, at)) return;
        for (const entry of entriesOf(ledger).filter(({ state }) => state === 'open')) {
          const people = seatChangesOf(ledger, entry);
          const asked = { people, place: placeKey(entry), own: entry };
          const refusal = quotaReasons(ledger, at, asked).map((reason) =>
            'quota' in reason ? [reason.quota, reason.code === 'waiting.ahead'] : [],
          );
          const blockers = told(ledger, entry.id, at).blockers;
          expect(blockers.map(({ quota, why }) => [quota, why === 'ahead'])).toEqual(refusal);
        }
      }),
    );
  });

  it('names the least by which a limit has to be raised: that much grants the first who lacks it, one less does not', () => {
    fc.assert(
      fc.property(anyWaitingPolicy, anySteps, (policy, steps) => {
        const ledger = ledgerOf(policy, steps);
        const { at } = ledger;
        if (!canGrant(policy, at)) return;
        for (const { entry, blockers } of explainLine(policy, ledger, at)) {
          const [blocker, ...others] = blockers;
          const raise = blocker?.freedBy.find(({ code }) => code === 'limit-raised');
          if (raise?.code !== 'limit-raised' || others.length > 0) continue;
          if (blocker?.ahead.entries !== 0) continue;
          const { quota, limit } = blocker;
          expect(whatIf(withLimit(policy, quota, limit + raise.by), ledger, at).promoted).toContain(
            entry,
          );
          expect(
            whatIf(withLimit(policy, quota, limit + raise.by - 1), ledger, at).promoted,
          ).not.toContain(entry);
        }
      }),
    );
  });

  it('is read without changing what stands', () => {
    fc.assert(
      fc.property(anyWaitingPolicy, anySteps, (policy, steps) => {
        const ledger = ledgerOf(policy, steps);
        const before = entriesOf(ledger);
        explainLine(policy, ledger, ledger.at);
        expect(entriesOf(ledger)).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });
});

/** Whether whom the line has room for is granted or offered it at once. */
function canGrant(policy: Policy, at: number): boolean {
  return Number.isFinite(at) && listIsOpen(policy, at);
}

function withLimit(policy: Policy, id: string, limit: number): Policy {
  const quotas = policy.quotas.map((quota) => (quota.id === id ? { ...quota, limit } : quota));
  return { ...policy, quotas, quotaIndex: quotaIndex(quotas) };
}
