import { expect, it } from 'vitest';
import {
  afterAll,
  decideAt,
  guarantee,
  newcomer,
  reasonsOf,
  smallDay,
  startsAt,
} from '../testing/small-day.ts';

const waitingList = { promotion: 'automatic', offerFor: null, untilAt: startsAt } as const;

it('refuses a third person where three seats exist and one is kept, with figures that sum to the answer', () => {
  const day = smallDay({ seats: 3, earmarks: [guarantee('a', 1)] });
  const ledger = afterAll(day, [newcomer('ann'), newcomer('bob')]);
  expect(reasonsOf(decideAt(ledger, newcomer('cas')))).toEqual([
    {
      code: 'quota.full',
      quota: 'day',
      theme: null,
      limit: 3,
      used: 2,
      kept: 1,
      earmarks: [{ earmark: 'guarantee-a', kept: 1 }],
      asked: 1,
      withRoom: [],
      wait: null,
    },
  ]);
});

it('keeps a free seat for the party that waits for two', () => {
  const parties = { most: 2, seating: 'together', namesDueAt: startsAt, unnamed: 'keep' } as const;
  const day = smallDay({ seats: 2, waitingList, parties: { ...parties, remindNamesAt: [] } });
  const { type: _type, ...bob } = newcomer('bob');
  const { type: _other, ...cas } = newcomer('cas');
  const ledger = afterAll(day, [
    newcomer('ann'),
    {
      type: 'register-party',
      party: 'neighbours',
      contact: 'person-bob',
      members: [bob, cas],
      elseWait: true,
    },
  ]);
  expect(reasonsOf(decideAt(ledger, newcomer('dee')))).toEqual([
    {
      code: 'waiting.ahead',
      quota: 'day',
      theme: null,
      ahead: 2,
      withRoom: [],
      wait: { ahead: 2 },
    },
  ]);
});
