import { expect, it } from 'vitest';
import {
  afterAll,
  carryOut,
  decideAt,
  midway,
  newcomer,
  reasonsOf,
  smallDay,
  startsAt,
} from '../testing/small-day.ts';

const offers = { promotion: 'offer', offerFor: 100, untilAt: startsAt } as const;
const oneSeat = smallDay({ seats: 1, waitingList: offers });

it('lets nobody wait once the list has closed', () => {
  const closed = smallDay({ seats: 1, waitingList: { ...offers, untilAt: midway } });
  const ledger = afterAll(closed, [newcomer('ann')]);
  const late = reasonsOf(decideAt(ledger, newcomer('bob', { elseWait: true })));
  expect(late).toContainEqual({ code: 'waiting.closed', closedAt: midway });
});

it('gives up no place on the list where there is none', () => {
  const ledger = afterAll(oneSeat, [newcomer('ann')]);
  const leave = { type: 'leave', registration: 'ann', by: 'attendee' } as const;
  expect(reasonsOf(decideAt(ledger, leave))).toEqual([{ code: 'entry.none' }]);
});

it('accepts no offer that was not made', () => {
  const ledger = afterAll(oneSeat, [newcomer('ann'), newcomer('bob', { elseWait: true })]);
  expect(reasonsOf(decideAt(ledger, { type: 'accept', registration: 'bob' }))).toEqual([
    { code: 'offer.none' },
  ]);
});

it('moves nobody to the offered theme at the end of its time', () => {
  const offered = carryOut(
    afterAll(smallDay({ themes: { wood: 1, stone: 1 }, waitingList: offers }), [
      newcomer('ann', { themes: ['stone'] }),
      newcomer('bob', { themes: ['wood'], moveTo: ['stone'] }),
    ]),
    { type: 'withdraw', registration: 'ann', by: 'organiser' },
  );
  const accept = { type: 'accept', registration: 'bob' } as const;
  expect(decideAt(offered, accept, midway + 99).ok).toBe(true);
  expect(reasonsOf(decideAt(offered, accept, midway + 100))).toEqual([
    { code: 'offer.lapsed', lapsedAt: midway + 100 },
  ]);
});
