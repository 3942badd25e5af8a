import { describe, expect, it } from 'vitest';
import { decide } from '../decide.ts';
import {
  afterAll,
  codesOf,
  decideAt,
  midway,
  newcomer,
  smallDay,
  waitingList,
} from '../testing/small-day.ts';
import {
  committedOf,
  emptyLedger,
  entriesOf,
  entryOf,
  liveEntryOf,
  partyOf,
  registrationOf,
  registrationsOf,
  usedOf,
} from './ledger.ts';
import { underPolicy } from './under-policy.ts';

describe('a ledger', () => {
  it('lists registrations in the order in which they were made', () => {
    const names = Array.from({ length: 200 }, (_, index) => `r${(index * 7919) % 200}`);
    const ledger = afterAll(
      smallDay(),
      names.map((name) => newcomer(name)),
    );
    expect(registrationsOf(ledger).map(({ id }) => id)).toEqual(names);
  });

  it('knows nothing of what there is not', () => {
    const ledger = emptyLedger(smallDay({ seats: 4 }));
    expect([usedOf(ledger, 'hall'), committedOf(ledger, 'hall', 5)]).toEqual([0, 0]);
    expect([registrationOf(ledger, 'ann'), partyOf(ledger, 'p'), entryOf(ledger, 'ann')]).toEqual([
      ...[null, null, null],
    ]);
    expect([liveEntryOf(ledger, 'ann'), entriesOf(ledger)]).toEqual([null, []]);
  });

  it('lists those who wait in the order in which they asked', () => {
    const ledger = afterAll(
      smallDay({ seats: 0, waitingList }),
      ['cas', 'ann', 'ben'].map((name) => newcomer(name, { elseWait: true })),
    );
    expect(entriesOf(ledger).map(({ id }) => id)).toEqual(['cas', 'ann', 'ben']);
    expect(liveEntryOf(ledger, 'ann')).toMatchObject({ state: 'open', wants: null });
  });
});

describe('another revision of the rules', () => {
  it('with a lowered limit evicts nobody and admits nobody', () => {
    const ledger = afterAll(smallDay({ seats: 3 }), [newcomer('ann'), newcomer('ben')]);
    const lowered = smallDay({ seats: 1 });
    const instants = { receivedAt: midway, decidedAt: midway };
    expect(decide(lowered, ledger, newcomer('cas'), instants)).toMatchObject({
      reasons: [{ code: 'quota.full', limit: 1, used: 2 }],
    });
    expect(usedOf(underPolicy(lowered, ledger), 'day')).toBe(2);
    expect(codesOf(decideAt(ledger, newcomer('cas')))).toEqual([]);
  });

  it('that is the ledger’s own changes nothing', () => {
    const ledger = afterAll(smallDay(), [newcomer('ann')]);
    expect(underPolicy(ledger.policy, ledger)).toBe(ledger);
  });
});
