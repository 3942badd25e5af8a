import { describe, expect, it } from 'vitest';
import {
  approves,
  asksFor,
  asPerson,
  checksIn,
  erases,
  invites,
  member,
  movesTo,
  organiser,
  orWaits,
  rejects,
  settingAside,
  takesBackCheckIn,
  takesOut,
  takesOver,
  theDay,
  withCode,
  withdraws,
} from './acts.ts';
import { invited, keptForInvited, offers, waitingList } from './arrangements.ts';
import { at, minutes } from './clock.ts';
import { given } from './day.ts';

describe('an invitation code', () => {
  const press = { invitations: [invited('press', { skipsApproval: true })] };

  it('takes a seat of those kept for its group, and beyond them a general one', () => {
    const day = given({ seats: 3, ...press, earmarks: [keptForInvited('press', 1)] });
    day.at('9:00', organiser, invites('press', 'QX7'));
    day.at('9:01', 'ann', asksFor(theDay));
    expect([day.committed('day'), day.left()]).toEqual([2, 1]);
    day.at('9:02', 'pam', asksFor(theDay, withCode('QX7')));
    day.at('9:03', 'pat', asksFor(theDay, withCode('QX7')));
    expect([day.used('day'), day.committed('day')]).toEqual([3, 3]);
    expect(day.refusal('9:04', 'pim', asksFor(theDay, withCode('QX7')))).toEqual([
      'the day is full',
    ]);
  });

  it('that nobody gave is refused as such', () => {
    const day = given(press);
    expect(day.refusal('9:00', 'ann', asksFor(theDay, withCode('GUESS')))).toEqual([
      'invitation.unknown',
    ]);
  });

  it('may open a window of its own and spare the approval', () => {
    const day = given({
      approval: { audiences: null, reapprove: false },
      invitations: [invited('press', { skipsApproval: true, hours: ['8:00', '18:00'] })],
    });
    day.at('7:00', organiser, invites('press', 'QX7'));
    day.at('8:00', 'pam', asksFor(theDay, withCode('QX7')));
    expect(day.of('pam')).toBe('has the day');
    expect(day.refusal('8:00', 'ann', asksFor(theDay))).toEqual(['registration opens at 09:00']);
    day.at('9:00', 'ann', asksFor(theDay));
    expect(day.of('ann')).toBe('awaits approval');
  });

  it('of a group with a limit of its own admits no more than that', () => {
    const counts = { kind: 'invitation', invitation: 'press' } as const;
    const day = given({ seats: 9, ...press, quotas: [{ id: 'press', limit: 1, counts }] });
    day.at('9:00', organiser, invites('press', 'QX7'));
    day.at('9:01', 'pam', asksFor(theDay, withCode('QX7')));
    expect(day.refusal('9:02', 'pat', asksFor(theDay, withCode('QX7')))).toEqual(['press is full']);
    day.at('9:03', 'ann', asksFor(theDay));
  });
});

describe('a request', () => {
  it('holds no seat until it is approved, and none after it was turned down', () => {
    const day = given({ seats: 1, approval: { audiences: null, reapprove: false } });
    day.at('9:00', 'ann', asksFor(theDay));
    day.at('9:01', 'ben', asksFor(theDay));
    expect(day.left()).toBe(1);
    day.at('9:02', organiser, rejects('ann'));
    day.at('9:03', organiser, approves('ben'));
    expect(day.people).toEqual({ ann: 'rejected', ben: 'has the day' });
  });
});

describe('one person', () => {
  it('has one registration at a time, and another after the first has ended', () => {
    const day = given({ seats: 5 });
    day.at('9:00', 'ann', asksFor(theDay));
    expect(day.refusal('9:01', 'again', asksFor(theDay, asPerson('ann')))).toEqual([
      'person.registered',
    ]);
    day.at('9:02', organiser, takesOut('ann'));
    day.at('9:03', 'again', asksFor(theDay, asPerson('ann')));
  });

  it('has one also while they wait', () => {
    const day = given({ seats: 1, waitingList });
    day.at('9:00', 'ann', asksFor(theDay));
    day.at('9:01', 'ben', asksFor(theDay, orWaits));
    expect(day.refusal('9:02', 'again', asksFor(theDay, asPerson('ben'), orWaits))).toEqual([
      'person.registered',
      'the day is full',
    ]);
  });

  it('has more where the event says so, or where the organiser sets that aside', () => {
    const day = given({ seats: 5, perPerson: 2 });
    day.at('9:00', 'ann', asksFor(theDay));
    day.at('9:01', 'second', asksFor(theDay, asPerson('ann')));
    expect(day.refusal('9:02', 'third', asksFor(theDay, asPerson('ann')))).toEqual([
      'person.registered',
    ]);
    day.at('9:03', 'third', asksFor(theDay, asPerson('ann'), settingAside('duplicate')));
    expect(day.used('day')).toBe(3);
  });

  it('keeps their seat when their address changes, and no other may have that address', () => {
    const day = given({ seats: 2, proveAddressWithin: minutes(20) });
    day.at('9:00', 'ann', asksFor(theDay));
    day.at('9:01', 'ben', asksFor(theDay));
    expect(day.refusal('9:02', 'ann', movesTo('person-ben'))).toEqual(['person.registered']);
    day.at('9:03', 'ann', movesTo('ann-elsewhere'));
    expect(day.of('ann')).toBe('has the day');
  });
});

describe('people who come from elsewhere', () => {
  it('are judged one by one, at any time, and each is told', () => {
    const day = given({ seats: 2 });
    const rows = ['ann', 'ben', 'cas'].map((name) => member(name));
    day.at('18:00', organiser, takesOver(rows));
    expect(day.people).toEqual({ ann: 'has the day', ben: 'has the day' });
  });

  it('have proved their address elsewhere', () => {
    const day = given({ seats: 2, proveAddressWithin: minutes(20) });
    day.at('18:00', organiser, takesOver([member('ann')]));
    expect(day.of('ann')).toBe('has the day');
  });
});

describe('the door', () => {
  it('lets somebody in once, and says when that was', () => {
    const day = given();
    day.at('9:00', 'ann', asksFor(theDay));
    day.at('19:30', organiser, checksIn('ann', '19:29'));
    expect(day.at('19:40', organiser, checksIn('ann', '19:39'))).toEqual([
      { code: 'check-in.already', scannedAt: at('19:29') },
    ]);
    expect(day.refusal('19:41', 'ann', withdraws)).toEqual(['registration.checked-in']);
  });

  it('goes by its own clock where scans come in late', () => {
    const day = given();
    day.at('9:00', 'ann', asksFor(theDay));
    day.at('19:30', organiser, checksIn('ann', '19:20'));
    day.at('19:31', organiser, takesBackCheckIn('ann', '19:25'));
    expect(day.at('19:40', organiser, checksIn('ann', '19:22'))).toEqual([
      { code: 'check-in.undone', scannedAt: at('19:25') },
    ]);
    day.at('19:41', 'ann', withdraws);
  });

  it('lets in nobody without a seat', () => {
    const day = given({ seats: 1, waitingList });
    day.at('9:00', 'ann', asksFor(theDay));
    day.at('9:01', 'ben', asksFor(theDay, orWaits));
    expect(day.refusal('19:30', organiser, checksIn('ben', '19:30'))).toEqual([
      'registration.queued',
    ]);
  });
});

describe('somebody who wants to be forgotten', () => {
  // pretix/pretix#1713
  it('gives the seat to the next, before the start', () => {
    const day = given({ seats: 1, waitingList });
    day.at('9:00', 'ann', asksFor(theDay));
    day.at('9:01', 'ben', asksFor(theDay, orWaits));
    day.at('19:59:59', organiser, erases('ann'));
    expect(day.people).toEqual({ ann: 'erased', ben: 'has the day' });
  });

  // pretix/pretix#1713
  it('stays a number and nothing else, after the start', () => {
    const day = given({ seats: 1 });
    day.at('9:00', 'ann', asksFor(theDay));
    day.at('20:00', organiser, erases('ann'));
    expect(day.used('day')).toBe(1);
    expect(day.ledger.registrations.get('ann')).toMatchObject({ person: null, erased: true });
  });
});

describe('a cancelled event', () => {
  it('seats nobody more, neither newcomers nor those who wait, and lets people go', () => {
    const day = given({ seats: 2, waitingList: offers });
    day.at('9:00', 'ann', asksFor(theDay));
    day.at('9:01', 'ben', asksFor(theDay));
    day.at('9:02', 'cas', asksFor(theDay, orWaits));
    day.publish('10:00', { source: { status: 'EventCancelled' } });
    expect(day.refusal('10:01', 'dee', asksFor(theDay))).toContain('event.cancelled');
    day.at('10:02', 'ann', withdraws);
    day.until('11:00');
    expect(day.people).toEqual({ ann: 'withdrawn', ben: 'has the day', cas: 'lapsed' });
  });
});
