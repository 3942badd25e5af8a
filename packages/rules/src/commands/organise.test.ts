import type { CompiledInvitation } from '@plenary/model/compiled';
import { describe, expect, it } from 'vitest';
import {
  entryOf,
  type Ledger,
  liveRegistrationOf,
  partyOf,
  registrationOf,
  usedOf,
} from '../ledger/ledger.ts';
import { partiesArrangedBy, registrationsOfPerson } from '../ledger/of-person.ts';
import {
  afterAll,
  carryOut,
  codesOf,
  decideAt,
  factsOf,
  member,
  midway,
  newcomer,
  parties,
  party,
  smallDay,
  standings,
  startsAt,
  waitingList,
} from '../testing/small-day.ts';
import type { Command } from './command.ts';

const press: CompiledInvitation = {
  ...{ id: 'press', title: 'Press', window: null, skipsApproval: false },
};
const invite = (code: string, invitation = 'press'): Command => ({
  ...{ type: 'invite', code, invitation, actor: 'organiser' },
});

describe('an invitation', () => {
  const byCode = (name: string) => newcomer(name, { invitation: 'code' });

  it('is by a code that was made known for a group that there is', () => {
    const ledger = afterAll(smallDay({ invitations: [press] }), [invite('code')]);
    expect(registrationOf(carryOut(ledger, byCode('ann')), 'ann')?.invitation).toBe('press');
    const stranger = newcomer('ben', { invitation: 'other' });
    expect(codesOf(decideAt(ledger, stranger))).toEqual(['invitation.unknown']);
    expect(codesOf(decideAt(ledger, invite('new', 'vip')))).toEqual(['invitation.unknown']);
    expect(factsOf(decideAt(ledger, invite('code')))).toEqual([]);
  });

  it('of two groups cannot have one code', () => {
    const invitations = [press, { ...press, id: 'vip' }];
    const ledger = afterAll(smallDay({ invitations }), [invite('code')]);
    expect(codesOf(decideAt(ledger, invite('code', 'vip')))).toEqual(['invitation.exists']);
  });

  it('has its own window, and may spare approval', () => {
    const own = { ...press, window: { opensAt: 500, closesAt: 800 }, skipsApproval: true };
    const approval = { audiences: null, reapprove: false };
    const ledger = afterAll(smallDay({ invitations: [own], approval }), [invite('code')], 100);
    expect(standings(carryOut(ledger, byCode('ann'), 600), 'ann')).toEqual(['confirmed']);
    expect(codesOf(decideAt(ledger, byCode('ann'), 800))).toEqual(['window.closed']);
    expect(standings(carryOut(ledger, newcomer('ben')), 'ben')).toEqual(['requested']);
  });

  it('keeps seats for its people, and beyond them they take general ones', () => {
    const earmark = { kind: 'invitation', invitation: 'press' } as const;
    const earmarks = [{ id: 'e', quota: 'day', for: earmark, seats: 1, untilAt: startsAt }];
    const day = smallDay({ seats: 3, invitations: [press], earmarks });
    const ledger = afterAll(day, [invite('code'), newcomer('ann')]);
    const full = carryOut(ledger, newcomer('ben'));
    expect(codesOf(decideAt(full, newcomer('cas')))).toEqual(['quota.full']);
    expect(codesOf(decideAt(full, byCode('cas')))).toEqual([]);
    const two = carryOut(carryOut(ledger, byCode('cas')), byCode('dee'));
    expect(usedOf(two, 'day')).toBe(3);
  });

  it('can have a cap', () => {
    const cap = { kind: 'invitation', invitation: 'press' } as const;
    const quotas = [{ id: 'cap', limit: 1, counts: cap }];
    const ledger = afterAll(smallDay({ invitations: [press], quotas }), [
      invite('code'),
      byCode('ann'),
    ]);
    expect(codesOf(decideAt(ledger, byCode('ben')))).toEqual(['quota.full']);
    expect(codesOf(decideAt(ledger, newcomer('ben')))).toEqual([]);
  });
});

describe('one person', () => {
  it('has as many registrations as the policy lets them have', () => {
    const again = (name: string) => newcomer(name, { person: 'person-ann' });
    const one = afterAll(smallDay(), [newcomer('ann')]);
    expect(codesOf(decideAt(one, again('two')))).toEqual(['person.registered']);
    const two = afterAll(smallDay({ perPerson: 2 }), [newcomer('ann'), again('two')]);
    expect(codesOf(decideAt(two, again('three')))).toEqual(['person.registered']);
  });
});

describe('deadlines', () => {
  const deadlines = [
    { audience: 'teachers', withdrawUntil: 3_000, amendUntil: 4_000, chooseUntil: 5_000 },
  ];
  const day = smallDay({ themes: { t1: 9, t2: 9 }, deadlines });
  const ledger = afterAll(
    day,
    [
      newcomer('ann', { audience: 'teachers', themes: ['t1'] }),
      newcomer('ben', { themes: ['t1'] }),
    ],
    2_000,
  );
  const asks = (registration: string, version = 1): readonly Command[] => [
    { type: 'withdraw', registration, by: 'attendee' },
    { type: 'amend', registration, version, audience: null, affiliation: null },
    { type: 'choose', registration, version, themes: ['t2'] },
  ];
  const passed = (registration: string, at: number, version = 1): readonly boolean[] =>
    asks(registration, version).map((command) => {
      return codesOf(decideAt(ledger, command, at)).includes('deadline.passed');
    });

  it('of an audience replace the general ones, each exclusive', () => {
    expect(passed('ann', 2_999)).toEqual([false, false, false]);
    expect(passed('ann', 3_000)).toEqual([true, false, false]);
    expect(passed('ann', 4_000)).toEqual([true, true, false]);
    expect(passed('ann', 5_000)).toEqual([true, true, true]);
    expect(passed('ben', 5_000)).toEqual([false, false, false]);
  });

  it('of one person come before those of their audience, each by itself', () => {
    const exception: Command = {
      ...{ type: 'grant-exception', registration: 'ann', actor: 'o', cause: 'ill' },
      until: { withdraw: 6_000 },
    };
    const given = carryOut(ledger, exception);
    const late = (at: number) =>
      asks('ann', 2).map((command) => codesOf(decideAt(given, command, at)).length > 0);
    expect(late(5_999)).toEqual([false, true, true]);
    expect(late(6_000)).toEqual([true, true, true]);
    const more = carryOut(given, { ...exception, until: { choose: 7_000 } });
    expect(registrationOf(more, 'ann')?.exceptions).toEqual({ withdraw: 6_000, choose: 7_000 });
  });
});

describe('somebody who is erased', () => {
  const erase: Command = { type: 'erase', registration: 'ann' };
  const day = smallDay({ seats: 1, waitingList });
  const ledger = afterAll(day, [newcomer('ann'), newcomer('ben', { elseWait: true })]);

  it('before the start gives the seat to the next, and is known no more', () => {
    const erased = carryOut(ledger, erase, startsAt - 1);
    expect(standings(erased, 'ann', 'ben')).toEqual(['ended: erased', 'confirmed']);
    expect(registrationOf(erased, 'ann')).toMatchObject({ person: null, erased: true });
    expect(liveRegistrationOf(erased, 'person-ann')).toBe(null);
  });

  it('after the start leaves the seat as it stands, without the person', () => {
    const erased = carryOut(ledger, erase, startsAt);
    expect(standings(erased, 'ann')).toEqual(['confirmed']);
    expect([registrationOf(erased, 'ann')?.person, usedOf(erased, 'day')]).toEqual([null, 1]);
  });

  it('waits no longer, and can be erased also when all is over, once', () => {
    const waiting: Command = { type: 'erase', registration: 'ben' };
    const erased = carryOut(ledger, waiting);
    expect(entryOf(erased, 'ben')?.state).toBe('ended');
    expect(codesOf(decideAt(erased, waiting))).toEqual(['registration.erased']);
    const ended = carryOut(ledger, { type: 'withdraw', registration: 'ann', by: 'organiser' });
    expect(registrationOf(carryOut(ended, erase), 'ann')).toMatchObject({
      ...{ state: 'ended', cause: 'withdrawn', person: null },
    });
  });

  it('arranges nothing for a party any more', () => {
    const two = afterAll(smallDay({ parties }), [party('p', [member('ann'), member('ben')])]);
    expect(partyOf(carryOut(two, erase), 'p')?.contact).toBe(null);
    const other = carryOut(two, { type: 'erase', registration: 'ben' });
    expect(partyOf(other, 'p')?.contact).toBe('person-ann');
  });
});

describe('a check-in', () => {
  const ledger = afterAll(smallDay(), [newcomer('ann')]);
  const scan = (type: 'check-in' | 'undo-check-in', scannedAt: number): Command => ({
    ...{ type, registration: 'ann', scannedAt },
  });
  const inside = carryOut(ledger, scan('check-in', 500));

  it('is noted once: a second is ok, with when the first was', () => {
    expect(registrationOf(inside, 'ann')?.checkIn).toEqual({ scannedAt: 500, in: true });
    expect(decideAt(inside, scan('check-in', 600))).toEqual({
      ok: true,
      facts: [],
      warnings: [{ code: 'check-in.already', scannedAt: 500 }],
    });
  });

  it('can be taken back, after which a scan that was made before it comes too late', () => {
    const out = carryOut(inside, scan('undo-check-in', 700));
    expect(registrationOf(out, 'ann')?.checkIn).toEqual({ scannedAt: 700, in: false });
    expect(decideAt(out, scan('check-in', 650))).toMatchObject({
      facts: [],
      warnings: [{ code: 'check-in.undone', scannedAt: 700 }],
    });
    const again = carryOut(out, scan('check-in', 800));
    expect(registrationOf(again, 'ann')?.checkIn).toEqual({ scannedAt: 800, in: true });
    expect(decideAt(inside, scan('undo-check-in', 400))).toMatchObject({
      facts: [],
      warnings: [{ code: 'check-in.already', scannedAt: 500 }],
    });
    expect(codesOf(decideAt(ledger, scan('undo-check-in', 400)))).toEqual(['check-in.none']);
  });

  it('is possible at any time, and nobody withdraws who is inside', () => {
    expect(codesOf(decideAt(ledger, scan('check-in', 9), 99_000))).toEqual([]);
    const going: Command = { type: 'withdraw', registration: 'ann', by: 'organiser' };
    expect(codesOf(decideAt(inside, going, midway))).toEqual(['registration.checked-in']);
  });
});

describe('the contact of a party', () => {
  it('is taken out by themselves, and the members stay', () => {
    const day = smallDay({ parties });
    const ledger = afterAll(day, [party('p', [member('ann'), member('ben')])]);
    const erased = carryOut(ledger, { type: 'erase', registration: 'p' });
    expect(partyOf(erased, 'p')).toMatchObject({ contact: null, members: ['ann', 'ben'] });
    expect(standings(erased, 'ann', 'ben')).toEqual(['confirmed', 'confirmed']);
    expect(codesOf(decideAt(erased, { type: 'erase', registration: 'p' }))).toEqual([
      'registration.erased',
    ]);
  });

  it('is known by the parties they arrange until they are taken out', () => {
    const ledger = afterAll(smallDay({ parties }), [party('p', [member('ann')])]);
    const contact = partyOf(ledger, 'p')?.contact ?? '';
    expect(partiesArrangedBy(ledger, contact).map(({ id }) => id)).toEqual(['p']);
    const erased = carryOut(ledger, { type: 'erase', registration: 'p' });
    expect(partiesArrangedBy(erased, contact)).toEqual([]);
  });
});

describe('the registrations of a person', () => {
  it('are those that ended too, until they are erased', () => {
    const ledger = afterAll(smallDay(), [
      newcomer('ann', { person: 'p1' }),
      { type: 'withdraw', registration: 'ann', by: 'organiser' },
      newcomer('again', { person: 'p1' }),
    ]);
    const ids = (of: Ledger) => registrationsOfPerson(of, 'p1').map(({ id }) => id);
    expect(ids(ledger)).toEqual(['ann', 'again']);
    const erased = carryOut(ledger, { type: 'erase', registration: 'ann' });
    expect(ids(erased)).toEqual(['again']);
  });
});
