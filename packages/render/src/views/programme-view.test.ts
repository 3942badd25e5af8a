import { describe, expect, it } from 'vitest';
import { en } from '../en.ts';
import { context, smallDay } from '../fixtures/small-day.ts';
import { wideDay } from '../fixtures/wide-day.ts';
import { contributorView, programmeView } from './programme-view.ts';

const [day] = programmeView(smallDay, context()).days;
const entry = (id: string) => day?.entries.find((candidate) => candidate.id === id);

describe('the programme', () => {
  it('stands in order of time, whatever the order of the file', () => {
    expect(day?.entries.map(({ id }) => id)).toEqual([
      'opening',
      'coffee',
      'workshop',
      'reception',
    ]);
  });

  it('has its date in words and for machines', () => {
    expect(day?.date).toBe('donderdag 16 november 2023');
    expect(day?.datetime).toBe('2023-11-16');
  });

  it('tells each time in words and with its offset', () => {
    expect(entry('opening')).toMatchObject({
      time: '12.00–12.45',
      startsAt: '2023-11-16T12:00:00+01:00',
      endsAt: '2023-11-16T12:45:00+01:00',
    });
  });

  it('leaves an open end open', () => {
    expect(entry('reception')).toMatchObject({ time: 'vanaf 16.30', endsAt: null });
  });

  it('asks for a choice at the session that has themes, and at no other', () => {
    expect(entry('workshop')?.choice).toEqual({ href: '/nl/themas', label: 'Kies één thema' });
    expect(entry('opening')?.choice).toBeNull();
  });

  it('asks for none while one cannot register', () => {
    const over = context({ now: smallDay.endsAt ?? 0 });
    const entries = programmeView(smallDay, over).days.flatMap((each) => each.entries);
    expect(entries.filter(({ choice }) => choice !== null)).toEqual([]);
  });

  it('keeps the language of a part of a title', () => {
    expect(entry('opening')?.title.runs).toEqual([
      { text: 'Opening: ', lang: null },
      { text: 'Make it', lang: 'en' },
    ]);
  });

  it('names who has a part, with title and what they are', () => {
    expect(entry('opening')?.parts[0]?.contributors[0]).toMatchObject({
      name: { text: 'dr. Anna Smit' },
      description: { text: 'smid' },
    });
  });

  it('parts days', () => {
    const [first, ...others] = smallDay.sessions;
    const later = { ...first, id: 'later', startsAt: (first?.startsAt ?? 0) + 86_400_000 };
    const two = { ...smallDay, sessions: [...others, later as (typeof others)[number]] };
    const { days } = programmeView(two, context({ messages: en }));
    expect(days.map(({ date }) => date)).toEqual([
      'Thursday 16 November 2023',
      'Friday 17 November 2023',
    ]);
  });

  it('sets apart what has no time yet', () => {
    const sessions = smallDay.sessions.map((session) => ({ ...session, startsAt: null }));
    const view = programmeView({ ...smallDay, sessions }, context());
    expect(view.days).toEqual([]);
    expect(view.untimed.map(({ time, untimed }) => [time, untimed])).toEqual(
      Array(4).fill([null, 'Tijd volgt']),
    );
  });
});

describe('the programme of a day with more', () => {
  const view = programmeView(wideDay(smallDay), context());
  const more = [...view.days.flatMap(({ entries }) => entries), ...view.untimed];
  const found = (id: string) => more.find((candidate) => candidate.id === id);

  it('names room, track and language where they are given', () => {
    expect(found('opening')?.particulars.map(({ text }) => text)).toEqual([
      'De zolder',
      'Handwerk',
      'In het Engels',
    ]);
    expect(found('coffee')?.particulars).toEqual([]);
  });

  it('names who has the whole of a session', () => {
    expect(found('opening')?.contributors.map(({ name }) => name.text)).toEqual(['dr. Anna Smit']);
  });

  it('says in words that a session does not go on, and invites nobody to choose in it', () => {
    expect(found('song')?.dropped).toBe('Gaat niet door');
    expect(found('opening')?.dropped).toBeNull();
    const [workshop] = smallDay.sessions.filter(({ choosesTheme }) => choosesTheme);
    if (workshop === undefined) throw new Error('the day has a workshop');
    const off = { ...smallDay, sessions: [{ ...workshop, state: 'dropped' as const }] };
    const [entries] = programmeView(off, context()).days.map((each) => each.entries);
    expect(entries?.map(({ choice, dropped }) => [choice, dropped])).toEqual([
      [null, 'Gaat niet door'],
    ]);
  });

  it('says that a time is still to come, but not of what will not take place', () => {
    expect(found('walk')).toMatchObject({ time: null, untimed: 'Tijd volgt', dropped: null });
    const sessions = wideDay(smallDay).sessions.map((each) => ({ ...each, startsAt: null }));
    const untimed = programmeView({ ...smallDay, sessions }, context()).untimed;
    expect(untimed.find(({ id }) => id === 'song')?.untimed).toBeNull();
  });
});

it('marks the language of a name that is given in another one', () => {
  const ministry = {
    id: 'ministry',
    kind: 'organization',
    name: { nl: 'Ministerie' },
    honorificPrefix: null,
    description: null,
  } as const;
  expect(contributorView(ministry, context({ messages: en })).name).toMatchObject({
    text: 'Ministerie',
    lang: 'nl',
  });
});

it('invents no function for somebody of whom none is stated', () => {
  const jan = {
    id: 'jan',
    kind: 'person',
    name: 'Jan van Nierop',
    honorificPrefix: null,
    description: null,
  } as const;
  expect(contributorView(jan, context())).toMatchObject({
    name: { text: 'Jan van Nierop' },
    description: null,
  });
});
