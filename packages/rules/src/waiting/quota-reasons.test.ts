import { describe, expect, it } from 'vitest';
import type { Command } from '../commands/command.ts';
import { emptyLedger } from '../ledger/ledger.ts';
import {
  afterAll,
  codesOf,
  decideAt,
  guarantee,
  member,
  newcomer,
  parties,
  party,
  reasonsOf,
  smallDay,
  waitingList,
} from '../testing/small-day.ts';

describe('why there is no room', () => {
  it('is told with figures that sum to the answer, and the promises line by line', () => {
    const day = smallDay({ seats: 4, earmarks: [guarantee('a', 2), guarantee('b', 1)] });
    const ledger = afterAll(day, [newcomer('ann'), newcomer('ben', { affiliation: 'b' })]);
    expect(reasonsOf(decideAt(ledger, newcomer('cas')))).toMatchObject([
      {
        ...{ code: 'quota.full', limit: 4, used: 2, kept: 2, asked: 1 },
        earmarks: [{ earmark: 'guarantee-a', kept: 2 }],
      },
    ]);
  });

  it('is told of each quota in the event’s order', () => {
    const day = smallDay({ seats: 0, themes: { t1: 0 } });
    const decision = decideAt(emptyLedger(day), newcomer('ann', { themes: ['t1'] }));
    expect(reasonsOf(decision)).toMatchObject([{ quota: 'day' }, { quota: 't1' }]);
  });

  it('may be both: one quota lacks, and the room of another is for those ahead', () => {
    const day = smallDay({ seats: 2, themes: { t1: 0, t2: 9 }, parties, waitingList });
    const two = [member('ben', { themes: ['t2'] }), member('cas', { themes: ['t2'] })];
    const ledger = afterAll(day, [
      newcomer('ann', { themes: ['t2'] }),
      party('p', two, { elseWait: true }),
    ]);
    expect(codesOf(decideAt(ledger, newcomer('dee', { themes: ['t1'] })))).toEqual([
      ...['waiting.ahead', 'quota.full'],
    ]);
  });

  it('names the themes that would do, and none whose room is for those ahead', () => {
    const day = smallDay({ themes: { t1: 1, t2: 2, t3: 1 }, parties, waitingList });
    const two = [member('ben', { themes: ['t2'] }), member('cas', { themes: ['t2'] })];
    const ledger = afterAll(day, [
      ...[newcomer('ann', { themes: ['t1'] }), newcomer('eva', { themes: ['t2'] })],
      party('p', two, { elseWait: true }),
    ]);
    expect(reasonsOf(decideAt(ledger, newcomer('dee', { themes: ['t1'] })))).toMatchObject([
      { quota: 't1', withRoom: [{ theme: 't3', remaining: 1 }] },
    ]);
  });

  it('of a seat-holder who would move is judged as of anybody at the end of the line', () => {
    const day = smallDay({ themes: { t1: 5, t2: 2 }, parties, waitingList });
    const two = [member('ben', { themes: ['t2'] }), member('cas', { themes: ['t2'] })];
    const ledger = afterAll(day, [
      ...[newcomer('ann', { themes: ['t1'] }), newcomer('eva', { themes: ['t2'] })],
      party('p', two, { elseWait: true }),
    ]);
    const move: Command = { type: 'choose', registration: 'ann', version: 1, themes: ['t2'] };
    expect(reasonsOf(decideAt(ledger, move))).toMatchObject([
      { code: 'waiting.ahead', quota: 't2', ahead: 2 },
    ]);
  });
});

describe('themes at the same time', () => {
  const sessions = [
    { id: 'am', choosesTheme: true, startsAt: 100, endsAt: 200 },
    { id: 'noon', choosesTheme: true, startsAt: 150, endsAt: 250 },
  ];
  const themes = [
    { id: 'a1', session: 'am', number: 1 },
    { id: 'n1', session: 'noon', number: 2 },
  ];
  const form = {
    fields: [{ meaning: 'theme', required: false, choices: [{ id: 'a1' }, { id: 'n1' }] }],
  };
  const day = smallDay({ source: { sessions, themes, form } });

  it('cannot both be had, and are refused by name', () => {
    expect(
      reasonsOf(decideAt(emptyLedger(day), newcomer('ann', { themes: ['a1', 'n1'] }))),
    ).toEqual([{ code: 'theme.overlap', theme: 'a1', other: 'n1' }]);
    expect(codesOf(decideAt(emptyLedger(day), newcomer('ann', { themes: ['n1'] })))).toEqual([]);
  });
});
