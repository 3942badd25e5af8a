import { describe, expect, it } from 'vitest';
import type { RegisterPartyCommand, SeatAsked } from '../commands/command.ts';
import { emptyLedger } from '../ledger/ledger.ts';
import {
  afterAll,
  decideAt,
  newcomer,
  reasonsOf,
  type SmallDay,
  smallDay,
  startsAt,
} from '../testing/small-day.ts';

const parties = {
  most: 2,
  seating: 'together',
  namesDueAt: startsAt,
  unnamed: 'keep',
  remindNamesAt: [],
} as const;

function dayOfParties(changes: SmallDay = {}) {
  return smallDay({ parties, ...changes });
}

function member(name: string, changes: Partial<SeatAsked> = {}): SeatAsked {
  const { type: _type, ...asked } = newcomer(name);
  return { ...asked, ...changes };
}

function party(...members: readonly SeatAsked[]): RegisterPartyCommand {
  return { type: 'register-party', party: 'neighbours', contact: 'person-ann', members };
}

describe('a party', () => {
  it('registers nobody together where people register one at a time', () => {
    const asked = party(member('ann'), member('bob'));
    expect(reasonsOf(decideAt(emptyLedger(smallDay()), asked))).toEqual([
      { code: 'party.unavailable' },
    ]);
  });

  it('takes no party of three where two may register together', () => {
    const asked = party(member('ann'), member('bob'), member('cas'));
    expect(reasonsOf(decideAt(emptyLedger(dayOfParties()), asked))).toContainEqual({
      code: 'party.too-many',
      most: 2,
      asked: 3,
    });
  });

  it('lets no party wait for more seats than there will ever be', () => {
    const list = { promotion: 'automatic', offerFor: null, untilAt: startsAt } as const;
    const day = dayOfParties({ seats: 1, waitingList: list });
    const asked = { ...party(member('ann'), member('bob')), elseWait: true };
    expect(reasonsOf(decideAt(emptyLedger(day), asked))).toEqual([
      { code: 'party.too-large', quota: 'day', theme: null, limit: 1, asked: 2 },
    ]);
  });

  it('says of a member by position what stands against them', () => {
    const day = dayOfParties({ themes: { wood: 5 } });
    const asked = party(member('ann', { themes: ['wood'] }), member('bob'));
    expect(reasonsOf(decideAt(emptyLedger(day), asked))).toEqual([
      {
        code: 'party.member',
        member: 1,
        reasons: [{ code: 'theme.required', session: 'workshop' }],
      },
    ]);
  });

  it('names nobody twice', () => {
    const ledger = afterAll(dayOfParties(), [party(member('ann'), member('bob'))]);
    const named = { type: 'name', registration: 'bob', version: 1, person: 'person-bob' } as const;
    expect(reasonsOf(decideAt(ledger, named))).toEqual([{ code: 'name.given' }]);
  });
});
