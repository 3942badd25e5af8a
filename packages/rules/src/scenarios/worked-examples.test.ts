import { describe, expect, it } from 'vitest';
import {
  accepts,
  as,
  asksFor,
  becomes,
  from,
  invites,
  movingTo,
  organiser,
  orWaits,
  swaps,
  takesOut,
  theDay,
  withCode,
} from './acts.ts';
import { invited, keptFor, keptForInvited, offers, waitingList } from './arrangements.ts';
import { type Clock, minutes } from './clock.ts';
import { type Day, given } from './day.ts';

describe('ten seats, seven taken, two guaranteed to region A and two to region B', () => {
  const tenSeats = (): Day => {
    const day = given({ seats: 10, earmarks: [keptFor('a', 2), keptFor('b', 2)] });
    day.at('9:00', 'a1', asksFor(theDay, from('a')));
    for (const name of ['c1', 'c2', 'c3', 'c4', 'c5', 'c6']) {
      day.at('9:01', name, asksFor(theDay, from('c')));
    }
    return day;
  };

  it('are all committed: seven taken, one still kept for A and two for B', () => {
    const day = tenSeats();
    expect([day.used('day'), day.committed('day'), day.left()]).toEqual([7, 10, 0]);
  });

  it('have none for region C, and say so line by line, summing to the limit', () => {
    const day = tenSeats();
    expect(day.reasons('9:02', 'c7', asksFor(theDay, from('c')))).toMatchObject([
      {
        ...{ code: 'quota.full', limit: 10, used: 7, kept: 3, asked: 1 },
        earmarks: [
          { earmark: 'guarantee-a', kept: 1 },
          { earmark: 'guarantee-b', kept: 2 },
        ],
      },
    ]);
  });

  it('have one for a second person of A, after which as many are committed, and none for a third', () => {
    const day = tenSeats();
    day.at('9:02', 'a2', asksFor(theDay, from('a')));
    expect([day.used('day'), day.committed('day')]).toEqual([8, 10]);
    expect(day.refusal('9:03', 'a3', asksFor(theDay, from('a')))).toEqual(['the day is full']);
  });

  it('keep who is in a guarantee from leaving it, for that costs a general seat', () => {
    const day = tenSeats();
    expect(day.refusal('9:02', 'a1', becomes(from('c')))).toEqual(['the day is full']);
    day.at('9:03', organiser, takesOut('c6'));
    day.at('9:04', 'a1', becomes(from('c')));
    expect([day.used('day'), day.committed('day')]).toEqual([6, 10]);
  });

  it('count one person in one guarantee, also where two are for them', () => {
    const forTeachers = {
      ...{ id: 'guarantee-teachers', quota: 'day', seats: 2, untilAt: minutes(20 * 60) },
      for: { kind: 'audience', audience: 'teachers' },
    } as const;
    const day = given({ seats: 4, earmarks: [keptFor('a', 2), forTeachers] });
    day.at('9:00', 'both', asksFor(theDay, from('a'), as('teachers')));
    expect([day.used('day'), day.committed('day')]).toEqual([1, 4]);
    expect(day.left()).toBe(0);
  });
});

describe('somebody for whom several guarantees are', () => {
  it('is a member of the invitation’s first, and leaves the region’s to others of the region', () => {
    const day = given({
      ...{ seats: 2, invitations: [invited('press')] },
      earmarks: [keptFor('a', 1), keptForInvited('press', 1)],
    });
    day.at('9:00', organiser, invites('press', 'QX7'));
    day.at('9:01', 'pam', asksFor(theDay, from('a'), withCode('QX7')));
    day.at('9:02', 'art', asksFor(theDay, from('a')));
    expect(day.people).toEqual({ pam: 'has the day', art: 'has the day' });
  });
});

describe('seventy-eight regions with two guaranteed seats each until noon', () => {
  const regions = Array.from({ length: 78 }, (_, index) => `region-${index + 1}`);
  const conference = (): Day =>
    given({
      seats: 160,
      waitingList,
      earmarks: regions.map((region) => keptFor(region, 2, '12:00')),
      source: { directory: { entries: regions.map((id) => ({ id })), none: 'no region' } },
    });
  const fill = (day: Day, when: Clock, name: string, count: number, region?: string): void => {
    for (let person = 0; person < count; person += 1) {
      day.at(when, `${name}-${person}`, asksFor(theDay, ...(region ? [from(region)] : [])));
    }
  };

  it('leave four seats for anybody', () => {
    const day = conference();
    expect([day.committed('day'), day.left()]).toEqual([156, 4]);
    fill(day, '9:00', 'other', 4);
    expect(day.refusal('9:01', 'late', asksFor(theDay))).toEqual(['the day is full']);
  });

  it('get their two each after all others are taken, and no third', () => {
    const day = conference();
    fill(day, '9:00', 'other', 4);
    for (const region of regions) {
      fill(day, '9:30', region, 2, region);
      expect(day.refusal('9:31', 'third', asksFor(theDay, from(region)))).toHaveLength(1);
    }
    expect([day.used('day'), day.committed('day')]).toEqual([160, 160]);
  });

  it('may take a general seat for a third while there is one', () => {
    const day = conference();
    fill(day, '9:00', 'region-1', 3, 'region-1');
    expect([day.used('day'), day.committed('day'), day.left()]).toEqual([3, 157, 3]);
  });

  it('give what they left to those who wait, at noon, in the order of asking', () => {
    const day = conference();
    fill(day, '9:00', 'other', 4);
    for (const region of regions.slice(1)) fill(day, '9:30', region, 2, region);
    for (const name of ['first', 'second', 'third'])
      day.at('10:00', name, asksFor(theDay, orWaits));
    day.until('11:59:59');
    expect(day.served()).toEqual([]);
    day.until('12:00');
    expect(day.served()).toEqual(['first', 'second']);
    expect(day.of('third')).toBe('waits for the day');
  });
});

describe('a full theme at registration', () => {
  const fullWood = (list: typeof waitingList | typeof offers = waitingList): Day => {
    const day = given({ seats: 5, themes: { stone: 3, wood: 1 }, waitingList: list });
    day.at('9:00', 'ann', asksFor('wood'));
    return day;
  };

  it('refuses who accepts nothing else, keeps nothing of it, and names a theme with room', () => {
    const day = fullWood();
    expect(day.reasons('9:01', 'ben', asksFor('wood'))).toMatchObject([
      { code: 'quota.full', theme: 'wood', withRoom: [{ theme: 'stone', remaining: 3 }] },
    ]);
    expect(day.of('ben')).toBe('never asked');
  });

  it('lets who would wait wait whole, without a seat of the day', () => {
    const day = fullWood();
    day.at('9:01', 'ben', asksFor('wood', orWaits));
    expect(day.of('ben')).toBe('waits for wood');
    expect(day.used('day')).toBe(1);
  });

  it('seats who accepts another theme now, and moves them when there is room, with one seat of the day', () => {
    const day = fullWood();
    day.at('9:01', 'ben', asksFor('stone', movingTo('wood')));
    expect(day.of('ben')).toBe('has stone, waits for wood');
    expect([day.used('day'), day.used('stone')]).toEqual([2, 1]);
    day.at('9:02', organiser, takesOut('ann'));
    expect(day.of('ben')).toBe('has wood');
    expect([day.used('day'), day.used('stone'), day.used('wood')]).toEqual([1, 0, 1]);
  });

  it('moves somebody without another seat of the day, also where the day is full', () => {
    const day = given({ seats: 2, themes: { stone: 2, wood: 1 }, waitingList });
    day.at('9:00', 'ann', asksFor('wood'));
    day.at('9:01', 'ben', asksFor('stone', movingTo('wood')));
    day.at('9:02', 'ann', swaps('wood', 'stone'));
    expect(day.people).toEqual({ ann: 'has stone', ben: 'has wood' });
  });

  it('moves at once who asks to be moved to a theme with room', () => {
    const day = given({ seats: 5, themes: { stone: 1, wood: 1 }, waitingList });
    day.at('9:00', 'ann', asksFor('stone', movingTo('wood')));
    expect(day.of('ann')).toBe('has wood');
  });

  it('counts both themes of somebody while the better one is offered, and the day once', () => {
    const day = fullWood(offers);
    day.at('9:01', 'ben', asksFor('stone', movingTo('wood')));
    day.at('9:02', organiser, takesOut('ann'));
    expect(day.of('ben')).toBe('has stone, is offered wood');
    expect([day.used('day'), day.used('stone'), day.used('wood')]).toEqual([1, 1, 1]);
    day.at('9:03', 'ben', accepts);
    expect([day.used('day'), day.used('stone'), day.used('wood')]).toEqual([1, 0, 1]);
  });
});

describe('an entry that lacks a theme', () => {
  it('does not hold the day’s seat, and may come to lack both', () => {
    const day = given({ seats: 2, themes: { stone: 2, wood: 1 }, waitingList });
    day.at('9:00', 'ann', asksFor('wood'));
    day.at('9:01', 'ben', asksFor('wood', orWaits));
    day.at('9:02', 'cas', asksFor('stone'));
    expect(day.people).toEqual({ ann: 'has wood', ben: 'waits for wood', cas: 'has stone' });
    day.publish('9:04', { themes: { stone: 2, wood: 2 } });
    expect(day.of('ben')).toBe('waits for wood');
    expect(day.refusal('9:05', 'dee', asksFor('stone'))).toEqual(['the day is full']);
  });
});
