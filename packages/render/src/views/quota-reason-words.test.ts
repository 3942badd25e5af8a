import type { CompiledEarmark, CompiledEvent } from '@plenary/model/compiled';
import { describe, expect, it } from 'vitest';
import { en } from '../en.ts';
import { woodIsFull } from '../fixtures/quota-full.ts';
import { context, smallDay } from '../fixtures/small-day.ts';
import type { RefusedByQuota } from '../messages/reason-messages.ts';
import { reasonWords } from './reason-words.ts';
import type { ViewReason } from './view-reason.ts';

const kept = (id: string, group: CompiledEarmark['for']): CompiledEarmark => ({
  id,
  quota: 'wood',
  for: group,
  seats: 2,
  untilAt: smallDay.startsAt,
});

const event: CompiledEvent = {
  ...smallDay,
  registration: {
    ...smallDay.registration,
    quotas: [
      ...smallDay.registration.quotas,
      { id: 'friends', limit: 10, counts: { kind: 'invitation', invitation: 'friends' } },
    ],
    earmarks: [
      kept('for-makers', { kind: 'audience', audience: 'maker' }),
      kept('for-guild-2', { kind: 'affiliation', affiliation: 'guild-2' }),
      kept('for-friends', { kind: 'invitation', invitation: 'friends' }),
    ],
    invitations: [
      {
        id: 'friends',
        title: { nl: 'Vrienden', en: 'Friends' },
        window: null,
        skipsApproval: false,
      },
    ],
  },
};

const inDutch = (reason: ViewReason) => reasonWords(reason, event, context());
const inEnglish = (reason: ViewReason) => reasonWords(reason, event, context({ messages: en }));
const alone = { ...woodIsFull, withRoom: [] };

describe('a full quota', () => {
  it('names the full theme and the two with most room', () => {
    expect(inDutch(woodIsFull)).toBe(
      'Thema 1 is vol (48 van 48). Thema 2 heeft 29 plaatsen, thema 3 heeft er 22.',
    );
    expect(inEnglish(woodIsFull)).toBe(
      'Theme 1 is full (48 of 48). Theme 2 has 29 places, theme 3 has 22.',
    );
  });

  it('tells no number below five', () => {
    const withRoom = [
      { theme: 'glass', remaining: 4 },
      { theme: 'stone', remaining: 1 },
    ];
    expect(inDutch({ ...woodIsFull, withRoom })).toBe(
      'Thema 1 is vol (48 van 48). Thema 3 heeft nog enkele plaatsen, thema 2 heeft er nog enkele.',
    );
  });

  it('names one theme, one without a limit, or none', () => {
    const say = (withRoom: RefusedByQuota['withRoom']) => inDutch({ ...woodIsFull, withRoom });
    expect(say([{ theme: 'stone', remaining: 29 }])).toMatch(/Thema 2 heeft 29 plaatsen\.$/);
    expect(say([{ theme: 'stone', remaining: null }])).toMatch(/Thema 2 heeft plaats\.$/);
    expect(say([])).toBe('Thema 1 is vol (48 van 48).');
  });

  it('says whose places are taken for every kind of quota', () => {
    const say = (quota: string) => inDutch({ ...alone, quota, theme: null });
    expect(say('day')).toBe('De dag is vol (48 van 48).');
    expect(say('makers')).toBe('Voor ‘Makers’ zijn alle plaatsen bezet (48 van 48).');
    expect(say('guild-2')).toBe('Voor ‘Gilde 2’ zijn alle plaatsen bezet (48 van 48).');
    expect(say('friends')).toBe('Voor ‘Vrienden’ zijn alle plaatsen bezet (48 van 48).');
    expect(say('no such quota')).toBe('De dag is vol (48 van 48).');
  });

  it('adds what is kept, and for whom, so that the numbers sum to the answer', () => {
    const keptBy = (...ids: string[]) => ({
      ...alone,
      used: 48 - ids.length,
      kept: ids.length,
      earmarks: ids.map((earmark) => ({ earmark, kept: 1 })),
    });
    expect(inDutch(keptBy('for-guild-2'))).toBe(
      'Thema 1 is vol (47 bezet en 1 vrijgehouden voor ‘Gilde 2’, van 48).',
    );
    expect(inDutch(keptBy('for-makers', 'for-friends'))).toBe(
      'Thema 1 is vol (46 bezet en 2 vrijgehouden voor ‘Makers’ en ‘Vrienden’, van 48).',
    );
    expect(inEnglish(keptBy('for-makers', 'for-friends', 'for-guild-2'))).toBe(
      'Theme 1 is full (45 taken and 3 kept for 3 groups, of 48).',
    );
  });

  it('is not called full where a party is larger than what is left', () => {
    const left = (seats: number) => ({ ...alone, used: 48 - seats, asked: 6 });
    expect(inDutch(left(5))).toBe(
      'Bij thema 1 is geen plaats voor 6 mensen: er zijn nog 5 plaatsen.',
    );
    expect(inDutch(left(4))).toBe(
      'Bij thema 1 is geen plaats voor 6 mensen: er zijn nog enkele plaatsen.',
    );
    expect(inEnglish({ ...left(7), asked: 8, quota: 'day', theme: null })).toBe(
      'There is no room on the day for 8 people: 7 places are left.',
    );
    expect(inDutch(left(0))).toBe('Thema 1 is vol (48 van 48).');
  });

  it('says without whom the others would have a place', () => {
    expect(inDutch({ ...alone, without: [1] })).toBe(
      'Thema 1 is vol (48 van 48). Zonder persoon 2 is er wel plaats voor de rest van uw groep.',
    );
    expect(inEnglish({ ...alone, without: [0, 1, 4] })).toBe(
      'Theme 1 is full (48 of 48). Without person 1, 2 or 5 there is room for the rest of your group.',
    );
  });

  it('offers the waiting list, with one’s place in it', () => {
    const say = (ahead: number) => inDutch({ ...alone, wait: { ahead } });
    expect(say(0)).toMatch(/ U kunt op de wachtlijst: u staat dan vooraan\.$/);
    expect(say(1)).toMatch(/ U kunt op de wachtlijst: er staat dan één persoon voor u\.$/);
    expect(say(3)).toMatch(/ U kunt op de wachtlijst: er staan dan 3 mensen voor u\.$/);
    expect(inEnglish({ ...alone, wait: { ahead: 1 } })).toMatch(
      / You can join the waiting list: one person would be ahead of you\.$/,
    );
  });
});

describe('room that is for those who wait', () => {
  const ahead = (count: number) => ({ ...alone, code: 'waiting.ahead', ahead: count }) as const;

  it('is told with how many they are', () => {
    expect(inDutch(ahead(1))).toBe('Bij thema 1 is plaats, maar daar wacht al iemand op.');
    expect(inDutch({ ...ahead(2), quota: 'makers', theme: null })).toBe(
      'Voor ‘Makers’ is plaats, maar daar wachten al 2 mensen op.',
    );
    expect(inEnglish({ ...ahead(2), quota: 'day', theme: null })).toBe(
      'There is room on the day, but 2 people are waiting for it already.',
    );
  });
});

describe('a party larger than there are places', () => {
  it('is told how many there are, and where', () => {
    const large = { code: 'party.too-large', quota: 'wood', limit: 48, asked: 50 } as const;
    expect(inDutch({ ...large, theme: 'wood' })).toBe(
      'Uw groep is te groot: u vraagt 50 plaatsen, en bij thema 1 zijn er 48.',
    );
    expect(inEnglish({ ...large, quota: 'friends', theme: null, limit: 1 })).toBe(
      'Your group is too large: you ask for 50 places, and there is 1 for ‘Friends’.',
    );
  });
});
