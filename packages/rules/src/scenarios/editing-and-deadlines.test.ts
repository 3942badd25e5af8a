import { describe, expect, it } from 'vitest';
import { ledgerContents } from '../testing/ledger-contents.ts';
import {
  accepts,
  allows,
  approves,
  as,
  asksFor,
  asksMoreTime,
  becomes,
  chooses,
  confirms,
  from,
  havingSeen,
  movingTo,
  organiser,
  orWaits,
  sends,
  settingAside,
  takesOut,
  theDay,
  undoes,
  withdraws,
} from './acts.ts';
import { keptFor, offers, waitingList } from './arrangements.ts';
import { at, minutes } from './clock.ts';
import { type Day, given, replayed } from './day.ts';

describe('a change', () => {
  // pretix/pretix#1271
  it('is made by people themselves, and judged by what it leads to', () => {
    const day = given({ seats: 1, themes: { wood: 1, stone: 1 } });
    day.at('9:00', 'ann', asksFor('wood'));
    day.at('9:01', 'ann', becomes(from('a'), as('teachers')));
    day.at('9:02', 'ann', chooses('stone'));
    expect(day.of('ann')).toBe('has stone');
    expect([day.used('day'), day.used('wood'), day.used('stone')]).toEqual([1, 0, 1]);
  });

  // HiEventsDev/Hi.Events#823
  it('needs no new seat where everything is full', () => {
    const full = { seats: 1, themes: { wood: 1 }, earmarks: [keptFor('a', 1)] };
    const day = given(full);
    day.at('9:00', 'ann', asksFor('wood', from('a')));
    day.at('9:01', 'ann', becomes(as('leaders')));
    day.at('9:02', 'ann', chooses('wood'));
    expect(day.of('ann')).toBe('has wood');
  });

  // pretix/pretix#1271
  it('asks again only about what changed', () => {
    const day = given({ seats: 2 });
    day.at('9:00', 'ann', asksFor(theDay, as('teachers'), from('a')));
    day.publish('10:00', { source: { audiences: [{ id: 'leaders' }] } });
    day.at('10:01', 'ann', becomes(from('b')));
    expect(day.refusal('10:02', 'ben', asksFor(theDay, as('teachers')))).toEqual([
      'audience.unknown',
    ]);
  });

  // pretix/pretix#4442
  it('to what there is already changes nothing, however often it is saved', () => {
    const day = given({ seats: 1, themes: { wood: 1 }, earmarks: [keptFor('a', 1, '12:00')] });
    day.at('9:00', 'ann', asksFor('wood', from('a')));
    day.at('9:01', organiser, allows('ann', 'withdraw', '19:30'));
    const before = [day.of('ann'), day.committed('day'), day.left()];
    for (const when of ['9:02', '9:03', '9:04'] as const) {
      day.at(when, 'ann', becomes());
      day.publish(when, {});
    }
    expect([day.of('ann'), day.committed('day'), day.left()]).toEqual(before);
    expect(day.refusal('19:30', 'ann', withdraws)).toEqual(['too late to withdraw since 19:30']);
  });

  // pretix/pretix#4442
  it('is told by facts that come back from text as they were, to the millisecond', () => {
    const day = given({ seats: 2, waitingList: offers, proveAddressWithin: minutes(20) });
    day.at('9:00', 'ann', asksFor(theDay));
    day.at('9:01', 'ben', asksFor(theDay));
    day.at('9:02', 'cas', asksFor(theDay, orWaits));
    day.at('9:03', 'ann', confirms);
    day.at('9:30', organiser, allows('ann', 'amend', '19:59:59'));
    const read = JSON.parse(JSON.stringify(day.facts));
    expect(read).toEqual(day.facts);
    expect(ledgerContents(replayed(day.policy, read))).toEqual(ledgerContents(day.ledger));
  });

  // calcom/cal.diy#29958
  it('made on an old page is refused, whatever else is right with it', () => {
    const day = given({ seats: 1 });
    day.at('9:00', 'ann', asksFor(theDay));
    day.at('9:01', 'ann', becomes(from('a')));
    expect(day.refusal('9:02', 'ann', becomes(from('b'), havingSeen(1)))).toEqual([
      'version.stale',
    ]);
  });

  it('of somebody approved goes back for approval only where the event says so, and the seat stays', () => {
    const approving = (reapprove: boolean): Day => {
      const day = given({ seats: 1, approval: { audiences: null, reapprove } });
      day.at('9:00', 'ann', asksFor(theDay));
      day.at('9:01', organiser, approves('ann'));
      day.at('9:02', 'ann', becomes(from('a')));
      return day;
    };
    expect(approving(false).of('ann')).toBe('has the day');
    const again = approving(true);
    expect(again.of('ann')).toBe('awaits approval, keeps the day');
    expect(again.refusal('9:03', 'ben', chooses(theDay))).toEqual(['registration.unknown']);
    expect(again.left()).toBe(0);
    again.at('9:04', organiser, approves('ann'));
    expect(again.of('ann')).toBe('has the day');
  });
});

describe('a seat', () => {
  // HiEventsDev/Hi.Events#823
  it('goes to a substitute where everything is full, with its theme, and the old link ends', () => {
    const day = given({ seats: 1, themes: { wood: 1 } });
    day.at('9:00', 'ann', asksFor('wood'));
    day.at('9:01', 'ann', sends('ben'));
    expect(day.people).toEqual({ ann: 'substituted', ben: 'has wood' });
    expect(day.refusal('9:02', 'ann', withdraws)).toEqual(['registration.ended']);
  });

  // HiEventsDev/Hi.Events#823
  it('goes to nobody of another group where that would take a seat that is not there', () => {
    const teachers = { kind: 'audience', audience: 'teachers' } as const;
    const quotas = [{ id: 'teachers', limit: 1, counts: teachers }];
    const day = given({ seats: 2, quotas });
    day.at('9:00', 'ann', asksFor(theDay, as('teachers')));
    day.at('9:01', 'ben', asksFor(theDay));
    expect(day.refusal('9:02', 'ben', sends('cas', as('teachers')))).toEqual(['teachers is full']);
    expect(day.refusal('9:02', 'ben', sends('ann'))).toEqual([
      'registration.exists',
      'person.registered',
    ]);
  });

  // HiEventsDev/Hi.Events#905
  it('can be given back by whoever has it, and had again for half an hour', () => {
    const day = given({ seats: 1, waitingList });
    day.at('9:00', 'ann', asksFor(theDay));
    day.at('9:01', 'ben', asksFor(theDay, orWaits));
    day.at('10:00', 'ann', withdraws);
    expect(day.of('ben')).toBe('waits for the day');
    day.at('10:29:59', 'ann', undoes);
    expect(day.of('ann')).toBe('has the day');
    day.at('11:00', 'ann', withdraws);
    expect(day.refusal('11:30', 'ann', undoes)).toEqual(['undo.lapsed']);
    day.until('11:30');
    expect(day.people).toEqual({ ann: 'withdrawn', ben: 'has the day' });
  });

  // HiEventsDev/Hi.Events#905
  it('given back shortly before the start can be had again until the start, no longer', () => {
    const day = given({ seats: 1 });
    day.at('9:00', 'ann', asksFor(theDay));
    day.at('19:45', 'ann', withdraws);
    expect(day.of('ann')).toBe('gives back the day until 20:00');
  });

  // HiEventsDev/Hi.Events#905
  it('given back together with a place on the list comes back with that very place', () => {
    const day = given({ seats: 9, themes: { wood: 1, stone: 9 }, waitingList });
    day.at('9:00', 'ann', asksFor('wood'));
    day.at('9:01', 'ben', asksFor('stone', movingTo('wood')));
    day.at('9:02', 'cas', asksFor('stone', movingTo('wood')));
    day.at('9:03', 'ben', withdraws);
    day.at('9:04', 'ben', undoes);
    expect(day.of('ben')).toBe('has stone, waits for wood');
    day.at('9:05', organiser, takesOut('ann'));
    expect(day.served()).toEqual(['ben']);
  });

  // HiEventsDev/Hi.Events#905
  it('that the organiser takes back is free at once', () => {
    const day = given({ seats: 1 });
    day.at('9:00', 'ann', asksFor(theDay));
    day.at('9:01', organiser, takesOut('ann'));
    day.at('9:01', 'ben', asksFor(theDay));
    expect(day.people).toEqual({ ann: 'withdrawn', ben: 'has the day' });
  });

  // fossasia/open-event-server#6653
  it('that is held can be held longer once, by its own length from its old end', () => {
    const day = given({ seats: 1, proveAddressWithin: minutes(20) });
    day.at('9:00', 'ann', asksFor(theDay));
    day.at('9:15', 'ann', asksMoreTime);
    expect(day.of('ann')).toBe('has the day until 09:40');
    expect(day.refusal('9:30', 'ann', asksMoreTime)).toEqual(['hold.extended']);
  });
});

describe('a deadline', () => {
  const withDeadlines = (): Day => {
    const day = given({
      ...{ seats: 5, themes: { wood: 2, stone: 2 }, withdrawUntil: at('12:00') },
      ...{ amendUntil: at('13:00'), chooseUntil: at('14:00') },
      deadlines: [
        {
          ...{ audience: 'leaders', withdrawUntil: at('15:00') },
          ...{ amendUntil: at('15:00'), chooseUntil: at('15:00') },
        },
      ],
    });
    day.at('9:00', 'ann', asksFor('wood'));
    day.at('9:01', 'lee', asksFor('wood', as('leaders')));
    return day;
  };

  it('is the first instant that is too late', () => {
    const day = withDeadlines();
    expect(day.refusal('12:00', 'ann', withdraws)).toEqual(['too late to withdraw since 12:00']);
    day.at('12:59:59', 'ann', becomes(from('a')));
    expect(day.refusal('13:00', 'ann', becomes(from('b')))).toEqual([
      'too late to amend since 13:00',
    ]);
    day.at('13:59:59', 'ann', chooses('stone'));
    expect(day.refusal('14:00', 'ann', chooses('wood'))).toEqual([
      'too late to choose since 14:00',
    ]);
  });

  it('may be another for another audience', () => {
    const day = withDeadlines();
    day.at('14:59:59', 'lee', chooses('stone'));
    expect(day.refusal('15:00', 'lee', withdraws)).toEqual(['too late to withdraw since 15:00']);
  });

  // indico/indico#5264
  it('may be moved for one person, for what was asked and for nobody else', () => {
    const day = withDeadlines();
    day.at('16:00', organiser, allows('ann', 'choose', '18:00'));
    day.at('17:59:59', 'ann', chooses('stone'));
    expect(day.refusal('18:00', 'ann', chooses('wood'))).toEqual([
      'too late to choose since 18:00',
    ]);
    expect(day.refusal('16:01', 'ann', withdraws)).toEqual(['too late to withdraw since 12:00']);
    expect(day.refusal('16:01', 'lee', chooses('wood'))).toEqual([
      'too late to choose since 15:00',
    ]);
  });

  // indico/indico#5264
  it('may be set aside by the organiser, once, with a cause that is kept', () => {
    const day = withDeadlines();
    day.at('16:00', 'ann', chooses('stone', settingAside('window')));
    expect(day.of('ann')).toBe('has stone');
    expect(day.facts.at(-1)).toMatchObject({ override: { bypass: ['window'] } });
    expect(day.refusal('16:01', 'ann', chooses('wood'))).toEqual([
      'too late to choose since 14:00',
    ]);
  });

  it('judges when the request was there, not when the desk came to it', () => {
    const day = withDeadlines();
    day.at({ sent: '11:59:59', decided: '12:05' }, 'ann', withdraws);
    expect(day.of('ann')).toBe('gives back wood until 12:35');
  });

  it('of an offer or a hold judges when it is decided', () => {
    const day = given({ seats: 1, waitingList: offers });
    day.at('9:00', 'ann', asksFor(theDay));
    day.at('9:01', 'ben', asksFor(theDay, orWaits));
    day.at('10:00', organiser, takesOut('ann'));
    expect(day.refusal({ sent: '10:59', decided: '11:00' }, 'ben', accepts)).toEqual([
      'offer.lapsed',
    ]);
  });
});

describe('registration', () => {
  it('is open at its opening and closed at its closing', () => {
    const day = given();
    expect(day.refusal('8:59:59', 'ann', asksFor(theDay))).toEqual(['registration opens at 09:00']);
    day.at('9:00', 'ann', asksFor(theDay));
    day.at('16:59:59', 'ben', asksFor(theDay));
    expect(day.refusal('17:00', 'cas', asksFor(theDay))).toEqual(['registration closed at 17:00']);
  });

  it('that was sent in time is in time, though the desk was busy', () => {
    const day = given();
    day.at({ sent: '16:59:59', decided: '17:03' }, 'ann', asksFor(theDay));
    expect(day.refusal({ sent: '8:59:59', decided: '9:01' }, 'ben', asksFor(theDay))).toEqual([
      'registration opens at 09:00',
    ]);
  });

  // indico/indico#5264
  it('of an audience with its own window goes by that alone, also where it has no opening', () => {
    const general = { audience: null, opensAt: at('9:00'), closesAt: at('17:00') };
    const teachers = { audience: 'teachers', opensAt: at('8:00'), closesAt: at('10:00') };
    const leaders = { audience: 'leaders', opensAt: null, closesAt: at('17:00') };
    const day = given({ windows: [general, teachers, leaders] });
    day.at('8:00', 'tim', asksFor(theDay, as('teachers')));
    expect(day.refusal('10:00', 'tom', asksFor(theDay, as('teachers')))).toEqual([
      'registration closed at 10:00',
    ]);
    expect(day.refusal('10:00', 'lee', asksFor(theDay, as('leaders')))).toEqual([
      'registration has no opening',
    ]);
    day.at('10:00', 'ann', asksFor(theDay));
  });

  it('is told everything that stands against it at once', () => {
    const day = given({ seats: 0 });
    expect(day.refusal('17:00', 'ann', asksFor('glass', from('z')))).toEqual([
      'registration closed at 17:00',
      'affiliation.unknown',
      'theme.unknown',
      'the day is full',
    ]);
  });
});
