import { describe, expect, it } from 'vitest';
import { availability } from '../availability.ts';
import {
  asksFor,
  brings,
  chooses,
  member,
  movingTo,
  nameFollows,
  names,
  organiser,
  orWaits,
  ranks,
  seats,
  swaps,
  takesOut,
  theDay,
  undoes,
  withdraws,
} from './acts.ts';
import { offers, theStart, together, waitingList, whoeverFits } from './arrangements.ts';
import { at, minutes } from './clock.ts';
import { type Day, given } from './day.ts';

describe('ranked wishes', () => {
  const ranked = (wood = 1): Day =>
    given({
      seats: 4,
      themes: { wood, stone: 2, glass: 4 },
      themeChoice: 'ranked',
      ranking: { listsCloseAt: at('12:00'), least: 2, most: 3 },
      parties: together,
    });
  const asks = (...wishes: string[]): ReturnType<typeof asksFor> =>
    asksFor(theDay, ranks(...wishes));

  // pretix/pretix#1075
  it('take the seat of the day at once and no theme, whoever comes first', () => {
    const day = ranked();
    day.at('9:00', 'ann', asks('wood', 'stone'));
    expect([day.used('day'), day.used('wood')]).toEqual([1, 0]);
    expect(day.refusal('9:01', 'ben', asksFor('wood'))).toEqual(['theme.ranked', 'ranking.count']);
    expect(day.refusal('9:01', 'ben', asks('wood'))).toEqual(['ranking.count']);
  });

  // pretix/pretix#1075
  it('may be changed until the lists close, and are allocated only after', () => {
    const day = ranked();
    day.at('9:00', 'ann', asks('wood', 'stone'));
    day.at('11:59:59', 'ann', chooses(theDay, ranks('stone', 'wood')));
    expect(day.refusal('11:59:59', organiser, seats({ ann: 'stone' }))).toEqual([
      'allocation.early',
    ]);
    expect(day.refusal('12:00', 'ann', chooses(theDay, ranks('wood', 'stone')))).toEqual([
      'ranking.frozen',
    ]);
    day.at('12:00', organiser, seats({ ann: 'stone' }));
    expect(day.of('ann')).toBe('has stone');
    expect(day.refusal('12:01', organiser, seats({ ann: 'wood' }))).toEqual(['allocation.done']);
  });

  // pretix/pretix#1075
  it('are seated all at once or not at all', () => {
    const day = ranked();
    for (const name of ['ann', 'ben']) day.at('9:00', name, asks('wood', 'stone'));
    expect(day.refusal('12:00', organiser, seats({ ann: 'wood', ben: 'wood' }))).toEqual([
      'wood is full',
    ]);
    expect([day.used('wood'), day.of('ann')]).toEqual([0, 'has the day']);
    day.at('12:01', organiser, seats({ ann: 'wood', ben: 'stone' }));
    expect(day.people).toEqual({ ann: 'has wood', ben: 'has stone' });
  });

  // pretix/pretix#1075
  it('of somebody who comes after the allocation get the best that has room, and displace nobody', () => {
    const day = ranked();
    day.at('9:00', 'ann', asks('wood', 'stone'));
    day.at('12:00', organiser, seats({ ann: 'wood' }));
    day.at('13:00', 'ben', asksFor(theDay, ranks('wood', 'stone', 'glass')));
    expect(day.people).toEqual({ ann: 'has wood', ben: 'has stone' });
  });

  // pretix/pretix#1075
  it('of a party that comes after the allocation get each the best beside the others', () => {
    const day = ranked();
    day.at('12:00', organiser, seats({}));
    const wishes = ranks('wood', 'stone');
    const two = [member('lou', theDay, wishes), member('liv', theDay, wishes)];
    day.at('13:00', 'lee', brings('class', two));
    expect(day.people).toEqual({ lou: 'has wood', liv: 'has stone' });
  });

  // svthalia/concrexit#3524, amiv-eth/amivapi#110
  it('are decided by a draw that is kept: the facts alone give the same seats again', () => {
    const day = ranked();
    for (const name of ['ann', 'ben', 'cas']) day.at('9:00', name, asks('wood', 'stone'));
    const drawn = { cas: 'wood', ann: 'stone', ben: 'stone' };
    day.at('12:00', organiser, seats(drawn));
    const kept = day.facts.flatMap((fact) =>
      fact.type === 'chosen' ? [[fact.registration, fact.themes[0]]] : [],
    );
    expect(Object.fromEntries(kept)).toEqual(drawn);
    expect(day.people).toEqual({ ann: 'has stone', ben: 'has stone', cas: 'has wood' });
  });
});

describe('a theme', () => {
  // alfio-event/alf.io#1044
  it('belongs to one person, also where several register together', () => {
    const day = given({ seats: 5, themes: { wood: 2, stone: 2 }, parties: together });
    day.at('9:00', 'lee', brings('class', [member('lou', 'wood'), member('liv', 'stone')]));
    day.at('9:01', 'lou', swaps('wood', 'stone'));
    expect(day.people).toEqual({ lou: 'has stone', liv: 'has stone' });
  });

  // indico/indico#7127
  it('counts everybody who comes along, named or not', () => {
    const day = given({ seats: 5, themes: { wood: 3 }, parties: together });
    day.at('9:00', 'ann', asksFor('wood'));
    const two = [member('lou', 'wood'), member('liv', 'wood', nameFollows)];
    day.at('9:01', 'lee', brings('class', two));
    expect(day.used('wood')).toBe(3);
    expect(day.refusal('9:02', 'ben', asksFor('wood'))).toEqual(['wood is full']);
  });

  // indico/indico#7127
  it('is asked by a party as one sum, not person by person', () => {
    const day = given({ seats: 5, themes: { wood: 2 }, parties: together });
    day.at('9:00', 'ann', asksFor('wood'));
    const two = [member('lou', 'wood'), member('liv', 'wood')];
    const [full] = day.reasons('9:01', 'lee', brings('class', two));
    expect(full).toMatchObject({ code: 'quota.full', quota: 'wood', asked: 2, without: [0, 1] });
    expect(day.used('day')).toBe(1);
  });

  // indico/indico#7127
  it('goes to those of a party who fit, each told for themselves, where the event says so', () => {
    const day = given({ seats: 5, themes: { wood: 1 }, parties: whoeverFits, waitingList });
    const two = [member('lou', 'wood'), member('liv', 'wood')];
    day.at('9:00', 'lee', brings('class', two, orWaits));
    expect(day.people).toEqual({ lou: 'has wood', liv: 'waits for wood' });
    const without = given({ seats: 5, themes: { wood: 1 }, parties: whoeverFits });
    without.at('9:00', 'lee', brings('class', two));
    expect(without.people).toEqual({ lou: 'has wood' });
  });

  // indico/indico#7127
  it('is given back by a party member whose name never came', () => {
    const day = given({ seats: 2, themes: { wood: 2 }, parties: together });
    const two = [member('lou', 'wood', nameFollows), member('liv', 'wood', nameFollows)];
    day.at('9:00', 'lee', brings('class', two));
    day.at('17:59:59', 'lee', names('lou', 'person-lou'));
    day.until('18:00');
    expect(day.people).toEqual({ lou: 'has wood', liv: 'lapsed' });
    expect(day.used('wood')).toBe(1);
  });

  // indico/indico#1290
  it('that is added changes no other count', () => {
    const day = given({ seats: 9, themes: { wood: 2, stone: 2 } });
    day.at('9:00', 'ann', asksFor('wood'));
    day.at('9:01', 'ben', asksFor('stone'));
    day.publish('10:00', { themes: { glass: 4, wood: 2, stone: 2 } });
    expect([day.used('wood'), day.used('stone'), day.used('glass')]).toEqual([1, 1, 0]);
    const shown = availability(day.policy, day.ledger, at('10:01')).themes;
    expect(shown.map(({ theme, remaining }) => [theme, remaining])).toEqual([
      ['glass', 4],
      ['wood', 1],
      ['stone', 1],
    ]);
  });

  // pretix/pretix#1330
  it('has a line of its own for those who have the day already', () => {
    const day = given({ seats: 3, themes: { wood: 1, stone: 3 }, waitingList });
    day.at('9:00', 'ann', asksFor('wood'));
    day.at('9:01', 'ben', asksFor('stone'));
    day.at('9:02', 'ben', chooses('wood', orWaits));
    expect(day.of('ben')).toBe('has stone, waits for wood');
    day.at('9:03', organiser, takesOut('ann'));
    expect(day.of('ben')).toBe('has wood');
  });
});

describe('a change of theme', () => {
  // pretix/pretix#1271
  it('gives up nothing before it has the other', () => {
    const day = given({ seats: 2, themes: { wood: 1, stone: 1 } });
    day.at('9:00', 'ann', asksFor('wood'));
    day.at('9:01', 'ben', asksFor('stone'));
    expect(day.refusal('9:02', 'ben', swaps('stone', 'wood'))).toEqual(['wood is full']);
    expect(day.people).toEqual({ ann: 'has wood', ben: 'has stone' });
  });

  it('of somebody who has a seat overtakes nobody who waits for that theme', () => {
    const day = given({ seats: 4, themes: { wood: 2, stone: 2 }, waitingList, parties: together });
    day.at('9:00', 'ann', asksFor('wood'));
    day.at('9:01', 'ben', asksFor('stone'));
    const two = [member('lou', 'wood'), member('liv', 'wood')];
    day.at('9:02', 'lee', brings('class', two, orWaits));
    expect(day.refusal('9:03', 'ben', swaps('stone', 'wood'))).toEqual([
      'wood is for the 2 who wait',
    ]);
  });

  it('that was waited for ends the wait, also where they choose it themselves', () => {
    const day = given({ seats: 4, themes: { wood: 1, stone: 2 }, waitingList: offers });
    day.at('9:00', 'ann', asksFor('wood'));
    day.at('9:01', 'ben', asksFor('stone', movingTo('wood')));
    day.at('9:02', organiser, takesOut('ann'));
    expect(day.of('ben')).toBe('has stone, is offered wood');
    day.at('9:03', 'ben', chooses('wood'));
    expect(day.of('ben')).toBe('has wood');
    expect([day.used('wood'), day.used('stone')]).toEqual([1, 0]);
  });

  it('that was waited for already keeps its place when it is asked for again', () => {
    const day = given({ seats: 9, themes: { wood: 1, stone: 9 }, waitingList });
    day.at('9:00', 'ann', asksFor('wood'));
    day.at('9:01', 'ben', asksFor('stone', movingTo('wood')));
    day.at('9:02', 'cas', asksFor('stone', movingTo('wood')));
    day.at('9:03', 'ben', chooses('wood', orWaits));
    day.at('9:04', organiser, takesOut('ann'));
    expect(day.served()).toEqual(['ben']);
  });
});

describe('two sessions at the same time', () => {
  const session = (id: string) => ({
    ...{ id, choosesTheme: true, startsAt: theStart, endsAt: theStart + minutes(60) },
  });
  const theme = (id: string, of: string, number: number) => ({ id, session: of, number });
  const atOnce = (): Day =>
    given({
      waitingList,
      quotas: [{ id: 'glass', limit: 1, counts: { kind: 'theme', theme: 'glass' } }],
      source: {
        sessions: [session('one'), session('two')],
        themes: [theme('wood', 'one', 1), theme('glass', 'one', 2), theme('stone', 'two', 3)],
        form: { fields: [mayChoose('wood', 'glass'), mayChoose('stone')] },
      },
    });
  const mayChoose = (...ids: string[]) => ({
    ...{ meaning: 'theme', required: false, choices: ids.map((id) => ({ id })) },
  });

  it('are not both given to one person, who is told which two clash', () => {
    const day = atOnce();
    expect(day.reasons('9:00', 'ann', asksFor(['wood', 'stone']))).toEqual([
      { code: 'theme.overlap', theme: 'wood', other: 'stone' },
    ]);
  });

  it('are not wished for beside each other either', () => {
    const day = atOnce();
    expect(day.refusal('9:00', 'ann', asksFor('wood', movingTo('stone')))).toEqual([
      'theme.overlap',
    ]);
  });

  it('never come together by a wish that comes true later', () => {
    const day = atOnce();
    day.at('9:00', 'ann', asksFor('glass'));
    day.at('9:01', 'ben', asksFor('wood'));
    day.at('9:02', 'ben', chooses('glass', orWaits));
    expect(day.refusal('9:03', 'ben', chooses('stone'))).toEqual(['theme.overlap']);
    day.at('9:04', organiser, takesOut('ann'));
    expect(day.of('ben')).toBe('has glass');
  });
});

describe('a dropped theme', () => {
  const dropsWood = { themes: { wood: 2, stone: 1 }, dropped: ['wood'] } as const;
  const droppable = (): Day => {
    const day = given({
      ...{ seats: 9, themes: { wood: 2, stone: 1 }, waitingList, rechooseUntil: at('15:00') },
    });
    day.at('9:00', 'ann', asksFor('wood'));
    day.at('9:01', 'ben', asksFor('wood'));
    day.at('9:02', 'cas', asksFor('stone'));
    day.at('9:03', 'dee', asksFor('stone', orWaits));
    return day;
  };

  it('leaves everybody the day, and gives nobody another theme by itself', () => {
    const day = droppable();
    day.publish('10:00', dropsWood);
    expect(day.people).toEqual({
      ann: 'has the day, lost the theme',
      ben: 'has the day, lost the theme',
      cas: 'has stone',
      dee: 'waits for stone',
    });
    expect([day.used('day'), day.used('wood'), day.used('stone')]).toEqual([3, 0, 1]);
  });

  it('lets those who lost it choose before all who wait, in the order in which they had it', () => {
    const day = droppable();
    day.publish('10:00', dropsWood);
    day.at('10:01', 'ben', chooses('stone', orWaits));
    day.at('10:02', 'ann', chooses('stone', orWaits));
    day.at('10:03', organiser, takesOut('cas'));
    expect(day.served()).toEqual(['ann']);
    day.at('10:04', organiser, takesOut('ann'));
    day.at('10:05', organiser, takesOut('ben'));
    expect(day.served()).toEqual(['ann', 'ben', 'dee']);
  });

  it('gives those who choose too late a place like any other', () => {
    const day = droppable();
    day.publish('10:00', dropsWood);
    day.at('15:00', 'ann', chooses('stone', orWaits));
    day.at('15:01', organiser, takesOut('cas'));
    expect(day.served()).toEqual(['dee']);
  });

  it('ends the wait of those who wanted it', () => {
    const day = droppable();
    day.at('9:04', 'eve', asksFor('wood', orWaits));
    day.publish('10:00', dropsWood);
    expect(day.of('eve')).toBe('lapsed');
  });

  it('moves its people to another one by the organiser’s order: all of them, or nothing is published', () => {
    const day = droppable();
    const merge = [{ from: 'wood', to: 'stone' }];
    expect(day.refusalToPublish('10:00', { ...dropsWood, merge })).toEqual(['stone is full']);
    expect(day.of('ann')).toBe('has wood');
    day.publish('10:01', { ...dropsWood, themes: { wood: 2, stone: 4 }, merge });
    expect(day.people).toEqual({
      ann: 'has stone',
      ben: 'has stone',
      cas: 'has stone',
      dee: 'has stone',
    });
  });

  it('is not had back by undoing a withdrawal', () => {
    const day = droppable();
    day.at('9:50', 'ann', withdraws);
    day.publish('10:00', dropsWood);
    day.at('10:01', 'ann', undoes);
    expect(day.of('ann')).toBe('has the day, lost the theme');
  });
});
