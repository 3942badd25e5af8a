import { describe, expect, test } from 'vitest';
import { nl } from '../nl.ts';
import { autumnDay } from '../testing/autumn-day.ts';
import { readCalendar } from '../testing/read-calendar.ts';
import { eventCalendar } from './event-calendar.ts';
import { personalCalendar } from './personal-calendar.ts';

const context = {
  messages: nl,
  domain: 'example.org',
  revisedAt: Date.UTC(2023, 8, 10, 7),
  registrationUid: 'k7q4',
  themes: ['staff'],
};

describe('the calendar of one attendee', () => {
  test('holds the day and the session with the chosen theme, as a part of it', () => {
    const { entries } = readCalendar(personalCalendar(autumnDay(), context));
    const [day, session] = entries;
    expect(entries).toHaveLength(2);
    expect(day?.value('summary')).toBe('Dag van de techniek');
    expect(session?.value('summary')).toBe('Thema 2: Tekort aan leraren');
    expect(session?.value('description')).toBe('Werksessie\n\nWie staat er voor de klas?');
    expect(session?.value('categories')).toBe('Tekort aan leraren');
    expect(session?.instant('dtstart')).toBe('2023-11-16T13:30:00.000Z');
    expect(session?.instant('dtend')).toBe('2023-11-16T14:45:00.000Z');
    expect(session?.value('related-to')).toBe(day?.value('uid'));
    expect(session?.parameter('related-to', 'reltype')).toBe('PARENT');
  });

  test('has the day under the id it has for everybody', () => {
    const [mine] = readCalendar(personalCalendar(autumnDay(), context)).entries;
    const [everybodys] = readCalendar(eventCalendar(autumnDay(), context)).entries;
    expect(mine?.value('uid')).toBe(everybodys?.value('uid'));
  });

  test('lets another theme replace the one before it', () => {
    const [, before] = readCalendar(personalCalendar(autumnDay(), context)).entries;
    const changed = { ...context, themes: ['mbo'], registrationVersion: 2 };
    const [, after] = readCalendar(personalCalendar(autumnDay(), changed)).entries;
    expect(after?.value('uid')).toBe(before?.value('uid'));
    expect(before?.value('sequence')).toBe(0);
    expect(after?.value('sequence')).toBe(1);
    expect(after?.value('summary')).toBe('Thema 1: Samenwerking met het mbo');
  });

  test('keeps two colleagues in one calendar apart', () => {
    const other = { ...context, registrationUid: 'm2xd' };
    const [, mine] = readCalendar(personalCalendar(autumnDay(), context)).entries;
    const [, theirs] = readCalendar(personalCalendar(autumnDay(), other)).entries;
    expect(mine?.value('uid')).not.toBe(theirs?.value('uid'));
  });

  test('holds the day alone without a theme, or with one that is gone', () => {
    for (const themes of [[], ['gone']]) {
      const { entries } = readCalendar(personalCalendar(autumnDay(), { ...context, themes }));
      expect(entries).toHaveLength(1);
    }
  });

  test('holds the day alone while the session has no time', () => {
    const day = autumnDay();
    const untimed = { ...day, sessions: day.sessions.map((each) => ({ ...each, startsAt: null })) };
    expect(readCalendar(personalCalendar(untimed, context)).entries).toHaveLength(1);
  });

  test('holds the day alone once the theme or its session was dropped', () => {
    const day = autumnDay();
    const off = { state: 'dropped' } as const;
    const lost = [
      { ...day, themes: day.themes.map((each) => ({ ...each, ...off })) },
      { ...day, sessions: day.sessions.map((each) => ({ ...each, ...off })) },
    ];
    for (const event of lost) {
      expect(readCalendar(personalCalendar(event, context)).entries).toHaveLength(1);
    }
  });

  test('says in which room the theme is', () => {
    const rooms = [{ id: 'attic', name: { nl: 'De zolder' }, capacity: null }];
    const day = autumnDay({ rooms });
    const placed = { ...day, themes: day.themes.map((each) => ({ ...each, room: 'attic' })) };
    const [whole, session] = readCalendar(personalCalendar(placed, context)).entries;
    expect(session?.value('location')).toBe(
      'De zolder, Evoluon, Noord Brabantlaan 1A, 5652 LA Eindhoven',
    );
    expect(whole?.value('location')).toBe('Evoluon, Noord Brabantlaan 1A, 5652 LA Eindhoven');
  });

  test('gives a session with an open end no end', () => {
    const day = autumnDay();
    const open = { ...day, sessions: day.sessions.map((each) => ({ ...each, endsAt: null })) };
    const [, session] = readCalendar(personalCalendar(open, context)).entries;
    expect(session?.names).not.toContain('dtend');
  });
});
