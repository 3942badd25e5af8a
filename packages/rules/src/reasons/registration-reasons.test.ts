import { describe, expect, it } from 'vitest';
import {
  afterAll,
  carryOut,
  decideAt,
  midway,
  newcomer,
  reasonsOf,
  type SmallDay,
  smallDay,
  startsAt,
  undoFor,
} from '../testing/small-day.ts';

const ann = newcomer('ann');
const checkIn = { type: 'check-in', registration: 'ann', scannedAt: midway } as const;
const withdraw = { type: 'withdraw', registration: 'ann', by: 'attendee' } as const;
const change = {
  type: 'amend',
  registration: 'ann',
  version: 1,
  audience: 'teachers',
  affiliation: null,
} as const;

const registered = (changes: SmallDay = {}) => afterAll(smallDay(changes), [ann]);

describe('a registration', () => {
  it('gives no two registrations one id', () => {
    const asked = newcomer('ann', { person: 'person-bob' });
    expect(reasonsOf(decideAt(registered(), asked))).toEqual([
      { code: 'registration.exists', registration: 'ann' },
    ]);
  });

  it('withdraws no registration that there is not', () => {
    expect(reasonsOf(decideAt(registered(), { ...withdraw, registration: 'bob' }))).toEqual([
      { code: 'registration.unknown' },
    ]);
  });

  it('checks nobody in before they are approved', () => {
    const asked = registered({ approval: { audiences: null, reapprove: false } });
    expect(reasonsOf(decideAt(asked, checkIn))).toEqual([{ code: 'registration.requested' }]);
  });

  it('checks nobody in who is on the waiting list', () => {
    const waitingList = { promotion: 'automatic', offerFor: null, untilAt: startsAt } as const;
    const full = smallDay({ seats: 0, waitingList });
    const waiting = afterAll(full, [newcomer('ann', { elseWait: true })]);
    expect(reasonsOf(decideAt(waiting, checkIn))).toEqual([{ code: 'registration.queued' }]);
  });

  it('checks nobody in before their address is proved', () => {
    const unproved = registered({ proveAddressWithin: 1_000 });
    expect(reasonsOf(decideAt(unproved, checkIn))).toEqual([
      { code: 'registration.unproved', until: midway + 1_000 },
    ]);
  });

  it('changes nothing for somebody who has withdrawn and can undo it', () => {
    const withdrawn = carryOut(registered(), withdraw);
    expect(reasonsOf(decideAt(withdrawn, change))).toEqual([
      { code: 'registration.held', until: midway + undoFor },
    ]);
  });

  it('changes nothing for somebody whose registration has ended', () => {
    const ended = carryOut(registered(), { ...withdraw, by: 'organiser' });
    expect(reasonsOf(decideAt(ended, change))).toEqual([{ code: 'registration.ended' }]);
  });

  it('lets nobody withdraw who has come in', () => {
    expect(reasonsOf(decideAt(carryOut(registered(), checkIn), withdraw))).toEqual([
      { code: 'registration.checked-in', scannedAt: midway },
    ]);
  });

  it('takes nobody out twice', () => {
    const erase = { type: 'erase', registration: 'ann' } as const;
    const erased = carryOut(registered(), erase, startsAt);
    expect(reasonsOf(decideAt(erased, erase, startsAt))).toEqual([{ code: 'registration.erased' }]);
  });
});

describe('approval and check-in', () => {
  it('approves nobody who did not ask for it', () => {
    const approve = { type: 'approve', registration: 'ann', actor: 'organiser' } as const;
    expect(reasonsOf(decideAt(registered(), approve))).toEqual([{ code: 'approval.none' }]);
  });

  it('takes back no check-in of somebody who did not come in', () => {
    expect(reasonsOf(decideAt(registered(), { ...checkIn, type: 'undo-check-in' }))).toEqual([
      { code: 'check-in.none' },
    ]);
  });
});
