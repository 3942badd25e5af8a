import { describe, expect, it } from 'vitest';
import { whatIf } from '../explain.ts';
import { registrationsOf } from '../ledger/ledger.ts';
import { hasSeat } from '../ledger/registration-record.ts';
import { ledgerContents } from '../testing/ledger-contents.ts';
import {
  approves,
  asksFor,
  chooses,
  confirms,
  erases,
  from,
  havingSeen,
  invites,
  organiser,
  orWaits,
  settingAside,
  swaps,
  takesOut,
  theDay,
  undoes,
  withCode,
  withdraws,
} from './acts.ts';
import { invited, keptFor, keptForInvited, waitingList } from './arrangements.ts';
import { at, minutes } from './clock.ts';
import { given, replayed } from './day.ts';

describe('the last seat', () => {
  // Attendize/Attendize#473
  it('goes to one person, however many ask at the same instant', () => {
    const day = given({ seats: 1 });
    day.at('9:00', 'ann', asksFor(theDay));
    for (const late of ['ben', 'cas', 'dee']) {
      expect(day.refusal('9:00', late, asksFor(theDay))).toEqual(['the day is full']);
    }
    expect(day.used('day')).toBe(1);
  });

  // fossasia/eventyay#1359
  it('comes free for one person when a hold on it runs out, in the decision that finds it over', () => {
    const day = given({ seats: 1, proveAddressWithin: minutes(20) });
    day.at('10:00', 'ann', asksFor(theDay));
    expect(day.refusal('10:19:59', 'ben', asksFor(theDay))).toEqual(['the day is full']);
    day.at('10:20', 'ben', asksFor(theDay));
    expect(day.refusal('10:20', 'cas', asksFor(theDay))).toEqual(['the day is full']);
    expect(day.refusal('10:20', 'ann', confirms)).toEqual(['registration.ended']);
    expect(day.people).toEqual({ ann: 'lapsed', ben: 'has the day until 10:40' });
  });

  // fossasia/eventyay#1359
  it('is asked of people with an invitation code as of anybody', () => {
    const day = given({ seats: 1, invitations: [invited('press')] });
    day.at('9:00', organiser, invites('press', 'QX7'));
    day.at('9:01', 'ann', asksFor(theDay));
    expect(day.refusal('9:01', 'ben', asksFor(theDay, withCode('QX7')))).toEqual([
      'the day is full',
    ]);
  });

  // calcom/cal.diy#13360
  it('is taken by somebody who has yet to prove their address', () => {
    const day = given({ seats: 1, proveAddressWithin: minutes(20) });
    day.at('10:00', 'ann', asksFor(theDay));
    expect(day.left()).toBe(0);
    expect(day.refusal('10:00', 'ben', asksFor(theDay))).toEqual(['the day is full']);
    day.at('10:05', 'ann', confirms);
    day.at('10:06', 'ann', confirms);
    expect(day.people).toEqual({ ann: 'has the day' });
  });

  // calcom/cal.diy#29958
  it('is not given twice where two requests for it are approved', () => {
    const day = given({ seats: 1, approval: { audiences: null, reapprove: false } });
    day.at('10:00', 'ann', asksFor(theDay));
    day.at('10:00', 'ben', asksFor(theDay));
    day.at('11:00', organiser, approves('ben'));
    expect(day.refusal('11:00', organiser, approves('ann'))).toEqual(['the day is full']);
    expect(day.people).toEqual({ ann: 'awaits approval', ben: 'has the day' });
  });

  // calcom/cal.diy#29958
  it('is asked on the state that the asker saw, or not at all', () => {
    const day = given({ seats: 2, themes: { wood: 1, stone: 1, glass: 1 } });
    day.at('10:00', 'ann', asksFor('wood'));
    day.at('10:01', 'ann', chooses('stone', havingSeen(1)));
    expect(day.refusal('10:01', 'ann', chooses('glass', havingSeen(1)))).toEqual(['version.stale']);
    expect(day.of('ann')).toBe('has stone');
  });

  // HiEventsDev/Hi.Events#790
  it('does not look sold out to the person who holds it', () => {
    const day = given({ seats: 1, themes: { wood: 1, stone: 1 } });
    day.at('10:00', 'ann', asksFor('wood'));
    day.at('10:01', 'ann', chooses('wood'));
    day.at('10:02', 'ann', swaps('wood', 'stone'));
    expect(day.of('ann')).toBe('has stone');
  });

  // HiEventsDev/Hi.Events#790
  it('can be had again once its withdrawal can no longer be undone', () => {
    const day = given({ seats: 1 });
    day.at('10:00', 'ann', asksFor(theDay));
    day.at('11:00', 'ann', withdraws);
    expect(day.of('ann')).toBe('gives back the day until 11:30');
    expect(day.refusal('11:29:59', 'ben', asksFor(theDay))).toEqual(['the day is full']);
    day.at('11:30', 'ben', asksFor(theDay));
    expect(day.people).toEqual({ ann: 'withdrawn', ben: 'has the day' });
  });
});

describe('what is counted', () => {
  // HiEventsDev/Hi.Events#321
  it('is the people who have a seat, whatever they did before', () => {
    const day = given({ seats: 9, themes: { wood: 3, stone: 3 }, waitingList });
    day.at('9:00', 'ann', asksFor('wood'));
    day.at('9:01', 'ben', asksFor('wood'));
    day.at('9:02', 'cas', asksFor('stone'));
    day.at('9:03', 'dee', asksFor('wood'));
    day.at('9:04', 'eve', asksFor('wood', orWaits));
    day.at('9:10', 'ann', withdraws);
    day.at('9:11', 'ann', undoes);
    day.at('9:20', 'ben', withdraws);
    day.at('9:21', 'dee', swaps('wood', 'stone'));
    day.at('10:00', organiser, takesOut('cas'));
    day.at('10:01', organiser, erases('ann'));
    const seated = registrationsOf(day.ledger).filter(hasSeat);
    expect(seated.map(({ id }) => id)).toEqual(['dee', 'eve']);
    expect([day.used('day'), day.used('wood'), day.used('stone')]).toEqual([2, 1, 1]);
    expect(ledgerContents(replayed(day.policy, day.facts))).toEqual(ledgerContents(day.ledger));
  });

  // fossasia/open-event-server#6653
  it('leaves out who never finished, from the minute their time was up', () => {
    const day = given({ seats: 2, proveAddressWithin: minutes(30) });
    day.at('10:00', 'ann', asksFor(theDay));
    day.at('10:00', 'ben', asksFor(theDay));
    day.at('10:05', 'ben', confirms);
    expect(day.left()).toBe(0);
    day.until('10:30');
    expect(day.left()).toBe(1);
    expect(day.people).toEqual({ ann: 'lapsed', ben: 'has the day' });
  });

  // alfio-event/alf.io#1421
  it('is exact at the end of a rush: 650 seats for 700 who ask in five minutes', () => {
    const day = given({ seats: 650 });
    const minutesOfTheRush = ['9:00', '9:01', '9:02', '9:03', '9:04'] as const;
    let turnedAway = 0;
    for (let person = 0; person < 700; person += 1) {
      const minute = minutesOfTheRush[Math.floor(person / 140)] ?? '9:05';
      if (person < 650) day.at(minute, `p${person}`, asksFor(theDay));
      else turnedAway += day.refusal(minute, `p${person}`, asksFor(theDay)).length;
    }
    expect([day.used('day'), turnedAway]).toEqual([650, 50]);
    expect(Object.values(day.people)).toEqual(Array(650).fill('has the day'));
  });

  // alfio-event/alf.io#1421
  it('never waits for a hold that nobody swept', () => {
    const day = given({ seats: 1, waitingList, proveAddressWithin: minutes(20) });
    day.at('10:00', 'ann', asksFor(theDay));
    day.at('10:01', 'ben', asksFor(theDay, orWaits));
    day.until('16:00');
    expect(day.people).toEqual({ ann: 'lapsed', ben: 'has the day until 16:20' });
    const [lapsed, granted] = day.facts.slice(-2);
    expect([lapsed?.at, granted?.at]).toEqual([at('10:20'), at('10:20')]);
  });
});

describe('a quota that is over its limit', () => {
  // HiEventsDev/Hi.Events#1195
  it('stops nobody who asks nothing of it', () => {
    const day = given({ seats: 5, themes: { wood: 2, stone: 1 } });
    day.at('9:00', 'ann', asksFor('wood'));
    day.at('9:01', 'ben', asksFor('wood'));
    day.publish('10:00', { themes: { wood: 1, stone: 1 } });
    day.at('10:01', 'cas', asksFor('stone'));
    day.at('10:02', 'ann', chooses('wood'));
    expect(day.refusal('10:03', 'dee', asksFor('wood'))).toEqual(['wood is full']);
  });

  // HiEventsDev/Hi.Events#1195
  it('lets people leave it for something else', () => {
    const day = given({ seats: 5, themes: { wood: 3, stone: 3 } });
    for (const name of ['ann', 'ben', 'cas']) day.at('9:00', name, asksFor('wood'));
    day.publish('10:00', { themes: { wood: 1, stone: 3 } });
    day.at('10:01', 'ann', swaps('wood', 'stone'));
    expect([day.used('wood'), day.used('stone')]).toEqual([2, 1]);
  });

  // pretix/pretix#135
  it('seats nobody more, also not those for whom a seat is kept', () => {
    const day = given({ seats: 3, earmarks: [keptFor('a', 2)] });
    day.at('9:00', 'cas', asksFor(theDay, from('c')));
    day.publish('10:00', { seats: 1 });
    expect(day.refusal('10:01', 'ann', asksFor(theDay, from('a')))).toEqual(['the day is full']);
  });

  // pretix/pretix#135, pretix/pretix#186
  it('may come of a lowered limit, which turns nobody out and stays visible', () => {
    const day = given({ seats: 3, waitingList });
    for (const name of ['ann', 'ben', 'cas']) day.at('9:00', name, asksFor(theDay));
    day.publish('10:00', { seats: 1 });
    expect(day.people).toEqual({ ann: 'has the day', ben: 'has the day', cas: 'has the day' });
    expect([day.used('day'), day.policy.quotas[0]?.limit, day.left()]).toEqual([3, 1, 0]);
    day.at('10:01', organiser, takesOut('cas'));
    expect(day.refusal('10:01', 'dee', asksFor(theDay))).toEqual(['the day is full']);
    day.at('10:02', 'dee', asksFor(theDay, orWaits));
    day.at('10:03', organiser, takesOut('ben'));
    expect(day.of('dee')).toBe('waits for the day');
    day.at('10:04', organiser, takesOut('ann'));
    expect(day.of('dee')).toBe('has the day');
  });

  // pretix/pretix#135
  it('is seen before it is published', () => {
    const day = given({ seats: 3 });
    for (const name of ['ann', 'ben', 'cas']) day.at('9:00', name, asksFor(theDay));
    const smaller = given({ seats: 1 }).policy;
    const [quota] = whatIf(smaller, day.ledger, at('10:00')).quotas;
    expect([quota?.before?.over, quota?.after?.over]).toEqual([0, 2]);
  });

  // pretix/pretix#135
  it('warns of the guarantees that can no longer be met', () => {
    const day = given({ seats: 3, earmarks: [keptFor('a', 2)] });
    day.at('9:00', 'cas', asksFor(theDay, from('c')));
    const broken = { code: 'earmark.broken', earmark: 'guarantee-a', quota: 'day' };
    expect(day.publish('10:00', { seats: 2 })).toEqual([broken]);
    expect(day.of('cas')).toBe('has the day');
  });

  // pretix/pretix#135
  it('may come of an override, which is recorded with its cause', () => {
    const day = given({ seats: 1 });
    day.at('9:00', 'ann', asksFor(theDay));
    day.at('9:01', 'speaker', asksFor(theDay, settingAside('quota')));
    expect(day.used('day')).toBe(2);
    expect(day.facts.at(-1)).toMatchObject({
      registration: 'speaker',
      override: { bypass: ['quota'], actor: 'organiser', cause: 'speaker' },
    });
  });
});

describe('seats that are kept', () => {
  // pretix/pretix#1238
  it('go to those who wait when the block is deleted, as many as were still kept', () => {
    const reserve = { invitations: [invited('press')], earmarks: [keptForInvited('press', 3)] };
    const day = given({ seats: 4, waitingList, ...reserve });
    day.at('9:00', organiser, invites('press', 'QX7'));
    day.at('9:01', 'reporter', asksFor(theDay, withCode('QX7')));
    day.at('9:02', 'ann', asksFor(theDay));
    const waiting = Array.from({ length: 60 }, (_, index) => `w${index}`);
    for (const name of waiting) day.at('9:03', name, asksFor(theDay, orWaits));
    day.publish('10:00', { earmarks: [] });
    expect(day.served()).toEqual(['w0', 'w1']);
    expect(day.used('day')).toBe(4);
  });

  // pretix/pretix#1238
  it('go to those who wait at the end of their time, as many as were still kept', () => {
    const day = given({ seats: 4, waitingList, earmarks: [keptFor('a', 3, '12:00')] });
    day.at('9:00', 'ann', asksFor(theDay, from('a')));
    day.at('9:01', 'art', asksFor(theDay, from('a')));
    day.at('9:02', 'cas', asksFor(theDay, from('c')));
    for (const name of ['dee', 'eve', 'fay']) day.at('9:03', name, asksFor(theDay, orWaits));
    day.until('11:59:59');
    expect(day.served()).toEqual([]);
    day.until('12:00');
    expect(day.served()).toEqual(['dee']);
  });
});
