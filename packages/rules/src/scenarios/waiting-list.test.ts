import { describe, expect, it } from 'vitest';
import { availability } from '../availability.ts';
import { explain } from '../explain.ts';
import {
  accepts,
  approves,
  asksFor,
  becomes,
  brings,
  chooses,
  declines,
  from,
  leavesTheList,
  member,
  movingTo,
  organiser,
  orWaits,
  promotes,
  settingAside,
  takesOut,
  theDay,
  undoes,
  withdraws,
} from './acts.ts';
import { keptFor, offers, together, waitingList } from './arrangements.ts';
import { at } from './clock.ts';
import { given } from './day.ts';

describe('a waiting list', () => {
  // indico/indico#3036, indico/indico#5243
  it('takes people by the very form that finds no room, with everything they asked', () => {
    const day = given({ seats: 1, themes: { wood: 2 }, waitingList });
    day.at('9:00', 'ann', asksFor('wood'));
    day.at('9:01', 'ben', asksFor('wood', orWaits));
    expect(day.people).toEqual({ ann: 'has wood', ben: 'waits for wood' });
    expect([day.used('day'), day.used('wood')]).toEqual([1, 1]);
    day.at('9:02', organiser, takesOut('ann'));
    expect(day.of('ben')).toBe('has wood');
  });

  // indico/indico#3036
  it('takes nobody who did not say that they would wait, and nobody where there is none', () => {
    const day = given({ seats: 1, waitingList });
    day.at('9:00', 'ann', asksFor(theDay));
    expect(day.refusal('9:01', 'ben', asksFor(theDay))).toEqual(['the day is full']);
    expect(Object.keys(day.people)).toEqual(['ann']);
    const without = given({ seats: 1 });
    without.at('9:00', 'ann', asksFor(theDay));
    expect(without.refusal('9:01', 'ben', asksFor(theDay, orWaits))).toEqual(['the day is full']);
  });

  // pretix/pretix#5188
  it('is offered in the refusal itself, with how many stand before you', () => {
    const day = given({ seats: 1, waitingList });
    day.at('9:00', 'ann', asksFor(theDay));
    day.at('9:01', 'ben', asksFor(theDay, orWaits));
    const [full] = day.reasons('9:02', 'cas', asksFor(theDay));
    expect(full).toMatchObject({ code: 'quota.full', wait: { ahead: 1 } });
    const shown = availability(day.policy, day.ledger, at('9:02'));
    expect([shown.remaining, shown.waiting, shown.waitUntil]).toEqual([0, 1, at('20:00')]);
  });

  // indico/indico#5243
  it('ends at its own end: those left are told, and nobody joins it after', () => {
    const day = given({ seats: 1, waitingList: { ...waitingList, untilAt: at('16:00') } });
    day.at('9:00', 'ann', asksFor(theDay));
    day.at('9:01', 'ben', asksFor(theDay, orWaits));
    day.until('15:59:59');
    expect(day.of('ben')).toBe('waits for the day');
    expect(day.refusal('16:00', 'cas', asksFor(theDay, orWaits))).toEqual([
      'the day is full',
      'waiting.closed',
    ]);
    day.at('16:01', organiser, takesOut('ann'));
    expect(day.of('ben')).toBe('lapsed');
    expect(day.facts).toContainEqual({
      ...{ type: 'entry-ended', entry: 'ben', cause: 'closed', at: at('16:00') },
    });
  });

  it('goes on when registration has closed', () => {
    const day = given({ seats: 1, waitingList });
    day.at('16:58', 'ann', asksFor(theDay));
    day.at('16:59', 'ben', asksFor(theDay, orWaits));
    day.at('18:00', organiser, takesOut('ann'));
    expect(day.of('ben')).toBe('has the day');
  });
});

describe('a place on the list', () => {
  // pretix/pretix#2119
  it('is one for the whole event: whoever asked first is served first, whatever theme they want', () => {
    const day = given({ seats: 2, themes: { wood: 5, stone: 5 }, waitingList });
    day.at('9:00', 'ann', asksFor('wood'));
    day.at('9:01', 'ben', asksFor('stone'));
    day.at('9:02', 'first', asksFor('stone', orWaits));
    day.at('9:03', 'second', asksFor('wood', orWaits));
    day.at('9:04', organiser, takesOut('ann'));
    day.at('9:05', organiser, takesOut('ben'));
    expect(day.served()).toEqual(['first', 'second']);
  });

  // pretix/pretix#2119
  it('is the newcomer’s too: a seat that is free goes to nobody before those who wait for it', () => {
    const day = given({ seats: 4, waitingList, parties: together });
    for (const name of ['ann', 'ben', 'cas']) day.at('9:00', name, asksFor(theDay));
    day.at('9:01', 'lee', brings('class', [member('lou'), member('liv')], orWaits));
    expect(day.left()).toBe(0);
    expect(day.refusal('9:02', 'dee', asksFor(theDay))).toEqual(['the day is for the 2 who wait']);
    day.at('9:03', organiser, takesOut('ann'));
    expect([day.of('lou'), day.of('liv')]).toEqual(['has the day', 'has the day']);
  });

  // pretix/pretix#2119
  it('holds up nobody who wants something else', () => {
    const day = given({ seats: 3, themes: { wood: 1, stone: 1 }, waitingList });
    day.at('9:00', 'ann', asksFor('wood'));
    day.at('9:01', 'ben', asksFor('wood', orWaits));
    day.at('9:02', 'cas', asksFor('stone'));
    expect(day.people).toEqual({ ann: 'has wood', ben: 'waits for wood', cas: 'has stone' });
  });

  it('holds up nobody for whom a seat is kept', () => {
    const day = given({ seats: 2, waitingList, earmarks: [keptFor('a', 1)] });
    day.at('9:00', 'cas', asksFor(theDay, from('c')));
    day.at('9:01', 'cor', asksFor(theDay, from('c'), orWaits));
    day.at('9:02', 'ann', asksFor(theDay, from('a')));
    expect(day.people).toEqual({
      cas: 'has the day',
      cor: 'waits for the day',
      ann: 'has the day',
    });
  });

  // pretix/pretix#2119
  it('is kept by a change that asks for no more, and lost by one that does', () => {
    const day = given({ seats: 1, themes: { wood: 3, stone: 3 }, waitingList });
    day.at('9:00', 'ann', asksFor('wood'));
    for (const name of ['ben', 'cas', 'dee']) day.at('9:01', name, asksFor('wood', orWaits));
    day.at('9:02', 'ben', becomes(from('b')));
    day.at('9:03', 'cas', chooses('stone'));
    for (const name of ['ann', 'ben', 'dee', 'cas']) day.at('9:10', organiser, takesOut(name));
    expect(day.served()).toEqual(['ben', 'dee', 'cas']);
  });

  it('counts from the request where somebody had to approve it', () => {
    const approval = { audiences: null, reapprove: false };
    const day = given({ seats: 1, waitingList, approval });
    for (const name of ['ann', 'first', 'second']) day.at('9:00', name, asksFor(theDay));
    for (const name of ['ann', 'second', 'first']) day.at('9:01', organiser, approves(name));
    expect(day.people).toEqual({
      ann: 'has the day',
      first: 'waits for the day',
      second: 'waits for the day',
    });
    for (const name of ['ann', 'first']) day.at('9:02', organiser, takesOut(name));
    expect(day.served()).toEqual(['first', 'second']);
  });

  // HiEventsDev/Hi.Events#905
  it('can be had back by whoever left by mistake', () => {
    const day = given({ seats: 1, waitingList });
    day.at('9:00', 'ann', asksFor(theDay));
    for (const name of ['ben', 'cas']) day.at('9:01', name, asksFor(theDay, orWaits));
    day.at('9:02', 'ben', withdraws);
    day.at('9:31:59', 'ben', undoes);
    day.at('9:40', organiser, takesOut('ann'));
    expect(day.served()).toEqual(['ben']);
  });

  // HiEventsDev/Hi.Events#905
  it('can be left without losing the seat that is kept meanwhile', () => {
    const day = given({ seats: 2, themes: { wood: 2, stone: 1 }, waitingList });
    day.at('9:00', 'ann', asksFor('stone'));
    day.at('9:01', 'ben', asksFor('wood', movingTo('stone')));
    day.at('9:02', 'ben', leavesTheList);
    day.at('9:03', organiser, takesOut('ann'));
    expect(day.of('ben')).toBe('has wood');
  });
});

describe('room', () => {
  // pretix/pretix#3628
  it('is given as soon as there is any, to everybody for whom there is some', () => {
    const day = given({ seats: 1, waitingList });
    day.at('9:00', 'ann', asksFor(theDay));
    for (const name of ['ben', 'cas', 'dee']) day.at('9:01', name, asksFor(theDay, orWaits));
    day.publish('10:00', { seats: 3 });
    expect(day.served()).toEqual(['ben', 'cas']);
    expect(day.of('dee')).toBe('waits for the day');
  });

  // pretix/pretix#3628
  it('that a move makes goes to whoever waits for it, from the head of the line again', () => {
    const day = given({ seats: 3, themes: { wood: 1, stone: 1, glass: 1 }, waitingList });
    day.at('9:00', 'ann', asksFor('wood'));
    day.at('9:01', 'ben', asksFor('stone'));
    day.at('9:02', 'cas', asksFor('glass', movingTo('stone')));
    day.at('9:03', 'ben', chooses('wood', orWaits));
    expect(day.of('ben')).toBe('has stone, waits for wood');
    day.at('9:04', organiser, takesOut('ann'));
    expect(day.served()).toEqual(['ben', 'cas']);
    expect(day.people).toEqual({ ann: 'withdrawn', ben: 'has wood', cas: 'has stone' });
  });

  // pretix/pretix#3628
  it('that a later move makes goes to who was passed over, though they stand before the mover', () => {
    const day = given({ seats: 3, themes: { wood: 1, stone: 1 }, waitingList });
    day.at('9:00', 'ann', asksFor('stone'));
    day.at('9:01', 'ben', asksFor('wood'));
    day.at('9:02', 'cas', asksFor('wood', orWaits));
    day.at('9:03', 'ben', chooses('stone', orWaits));
    day.at('9:04', organiser, takesOut('ann'));
    expect(day.served()).toEqual(['ben', 'cas']);
    expect(day.people).toEqual({ ann: 'withdrawn', ben: 'has stone', cas: 'has wood' });
  });

  // fossasia/eventyay#1253
  it('may be given before its turn by the organiser, within the quotas or above them', () => {
    const day = given({ seats: 1, waitingList });
    day.at('9:00', 'ann', asksFor(theDay));
    for (const name of ['ben', 'cas']) day.at('9:01', name, asksFor(theDay, orWaits));
    expect(day.refusal('9:02', organiser, promotes('cas'))).toEqual(['the day is full']);
    day.at('9:03', organiser, promotes('cas', settingAside('quota')));
    expect(day.people).toEqual({
      ann: 'has the day',
      ben: 'waits for the day',
      cas: 'has the day',
    });
    expect(day.facts.at(-1)).toMatchObject({ type: 'granted', override: { bypass: ['quota'] } });
  });
});

describe('somebody who waits', () => {
  // pretix/pretix#3628
  it('is told which quota holds them up, how many are ahead for it and what would free it', () => {
    const day = given({ seats: 9, themes: { wood: 1, stone: 1 }, waitingList });
    day.at('9:00', 'ann', asksFor('wood'));
    day.at('9:01', 'ben', asksFor('stone'));
    day.at('9:02', 'cas', asksFor('wood', orWaits));
    day.at('9:03', 'dee', asksFor('stone', orWaits));
    day.at('9:04', 'eve', asksFor('wood', orWaits));
    const told = explain(day.policy, day.ledger, 'eve', at('9:05'));
    expect(told?.ahead.people).toBe(2);
    expect(told?.blockers).toMatchObject([
      { quota: 'wood', why: 'full', used: 1, limit: 1, ahead: { people: 1 } },
    ]);
    expect(told?.blockers[0]?.freedBy).toContainEqual({
      ...{ code: 'limit-raised', by: 1, withThoseAhead: 2 },
    });
    expect(told?.notHeld).toEqual(['day']);
  });
});

describe('an offered seat', () => {
  // pretix/pretix#1163
  it('is offered once: given back after it was accepted, it goes to the next in line', () => {
    const day = given({ seats: 1, waitingList: offers });
    day.at('9:00', 'ann', asksFor(theDay));
    for (const name of ['ben', 'cas']) day.at('9:01', name, asksFor(theDay, orWaits));
    day.at('10:00', organiser, takesOut('ann'));
    day.at('10:01', 'ben', accepts);
    day.at('10:02', organiser, takesOut('ben'));
    expect(day.refusal('10:03', 'ben', accepts)).toEqual(['registration.ended']);
    expect(day.served('offered')).toEqual(['ben', 'cas']);
  });

  // pretix/pretix#1163
  it('goes to the next when it is declined or its hour is over', () => {
    const day = given({ seats: 1, waitingList: offers });
    day.at('9:00', 'ann', asksFor(theDay));
    for (const name of ['ben', 'cas', 'dee']) day.at('9:01', name, asksFor(theDay, orWaits));
    day.at('10:00', organiser, takesOut('ann'));
    day.at('10:10', 'ben', declines);
    expect(day.people).toMatchObject({ ben: 'declined', cas: 'is offered the day' });
    day.until('11:09:59');
    expect(day.of('cas')).toBe('is offered the day');
    day.until('11:10');
    expect(day.people).toMatchObject({ cas: 'lapsed', dee: 'is offered the day' });
  });

  // fossasia/eventyay#1253
  it('stands for its whole hour from the minute it was made, however late the seat was swept', () => {
    const day = given({ seats: 1, waitingList: offers });
    day.at('9:00', 'ann', asksFor(theDay));
    day.at('9:01', 'ben', asksFor(theDay, orWaits));
    day.at('9:02', 'ann', withdraws);
    day.until('14:00');
    expect(day.facts.at(-1)).toMatchObject({ type: 'offered', at: at('9:32'), until: at('15:00') });
    day.at('14:59:59', 'ben', accepts);
  });

  // fossasia/eventyay#1253
  it('is taken by nobody else, and asks for no room when it is accepted', () => {
    const day = given({ seats: 1, waitingList: offers });
    day.at('9:00', 'ann', asksFor(theDay));
    day.at('9:01', 'ben', asksFor(theDay, orWaits));
    day.at('10:00', organiser, takesOut('ann'));
    expect(day.refusal('10:01', 'cas', asksFor(theDay))).toEqual(['the day is full']);
    day.publish('10:02', { seats: 0 });
    day.at('10:03', 'ben', accepts);
    expect(day.of('ben')).toBe('has the day');
  });

  // pretix/pretix#1163
  it('ends with the list at the latest', () => {
    const ending = { ...offers, untilAt: at('10:30') };
    const day = given({ seats: 1, waitingList: ending });
    day.at('9:00', 'ann', asksFor(theDay));
    day.at('9:01', 'ben', asksFor(theDay, orWaits));
    day.at('10:00', organiser, takesOut('ann'));
    expect(day.facts.at(-1)).toMatchObject({ type: 'offered', until: at('10:30') });
    day.until('10:30');
    expect(day.of('ben')).toBe('lapsed');
  });
});

describe('a party that waits', () => {
  // pretix/pretix#1404, alfio-event/alf.io#425
  it('waits whole, for as many seats as it has people', () => {
    const day = given({ seats: 3, waitingList, parties: together });
    for (const name of ['ann', 'ben']) day.at('9:00', name, asksFor(theDay));
    day.at('9:01', 'lee', brings('class', [member('lou'), member('liv')], orWaits));
    day.at('9:02', organiser, takesOut('ann'));
    expect(day.served()).toEqual(['class']);
    expect(day.people).toMatchObject({ lou: 'has the day', liv: 'has the day' });
  });

  // pretix/pretix#1404
  it('is overtaken by nobody who needs fewer seats', () => {
    const day = given({ seats: 3, waitingList, parties: together });
    for (const name of ['ann', 'ben', 'cas']) day.at('9:00', name, asksFor(theDay));
    day.at('9:01', 'lee', brings('class', [member('lou'), member('liv')], orWaits));
    day.at('9:02', 'dee', asksFor(theDay, orWaits));
    day.at('9:03', organiser, takesOut('ann'));
    expect(day.served()).toEqual([]);
    for (const name of ['ben', 'cas']) day.at('9:04', organiser, takesOut(name));
    expect(day.served()).toEqual(['class', 'dee']);
  });

  // pretix/pretix#1404
  it('is refused, not left waiting, where it asks for more than there will ever be', () => {
    const day = given({ seats: 2, waitingList, parties: together });
    const four = ['a', 'b', 'c', 'd'].map((name) => member(name));
    expect(day.refusal('9:00', 'lee', brings('class', four, orWaits))).toEqual(['party.too-large']);
  });

  // pretix/pretix#1404
  it('holds up nobody once a lowered limit leaves it no chance', () => {
    const day = given({ seats: 3, waitingList, parties: together });
    for (const name of ['ann', 'ben']) day.at('9:00', name, asksFor(theDay));
    const three = ['lou', 'liv', 'len'].map((name) => member(name));
    day.at('9:01', 'lee', brings('class', three, orWaits));
    expect(day.refusal('9:02', 'cas', asksFor(theDay))).toEqual(['the day is for the 3 who wait']);
    day.publish('9:03', { seats: 2 });
    day.at('9:04', organiser, takesOut('ann'));
    day.at('9:05', 'cas', asksFor(theDay));
    expect(day.people).toMatchObject({ lou: 'waits for the day', cas: 'has the day' });
  });
});

describe('a single person', () => {
  it('may wait for a theme that has no seats yet', () => {
    const day = given({ seats: 5, themes: { wood: 0 }, waitingList });
    day.at('9:00', 'ann', asksFor('wood', orWaits));
    day.publish('10:00', { themes: { wood: 1 } });
    expect(day.of('ann')).toBe('has wood');
  });
});
