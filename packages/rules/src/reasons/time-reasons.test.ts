import { expect, it } from 'vitest';
import { emptyLedger } from '../ledger/ledger.ts';
import {
  afterAll,
  closesAt,
  decideAt,
  newcomer,
  opensAt,
  reasonsOf,
  smallDay,
  startsAt,
} from '../testing/small-day.ts';

it('admits nobody once the event has been cancelled', () => {
  const cancelled = smallDay({ source: { status: 'EventCancelled' } });
  expect(reasonsOf(decideAt(emptyLedger(cancelled), newcomer('ann')))).toEqual([
    { code: 'event.cancelled' },
  ]);
});

it('admits nobody before registration opens, and says when it does', () => {
  const early = decideAt(emptyLedger(smallDay()), newcomer('ann'), opensAt - 1);
  expect(reasonsOf(early)).toEqual([{ code: 'window.not-open', opensAt }]);
});

it('admits nobody at the very instant at which registration closes', () => {
  const late = decideAt(emptyLedger(smallDay()), newcomer('ann'), closesAt);
  expect(reasonsOf(late)).toEqual([{ code: 'window.closed', closedAt: closesAt }]);
});

it('lets nobody withdraw at the deadline itself', () => {
  const ledger = afterAll(smallDay(), [newcomer('ann')]);
  const late = decideAt(
    ledger,
    { type: 'withdraw', registration: 'ann', by: 'attendee' },
    startsAt,
  );
  expect(reasonsOf(late)).toEqual([
    { code: 'deadline.passed', deadline: 'withdraw', passedAt: startsAt },
  ]);
});
