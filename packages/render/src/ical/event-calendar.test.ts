import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../en.ts';
import { nl } from '../nl.ts';
import { autumnDay } from '../testing/autumn-day.ts';
import { hostileText } from '../testing/hostile-text.ts';
import { readCalendar } from '../testing/read-calendar.ts';
import { plainText } from './calendar-text.ts';
import { eventCalendar } from './event-calendar.ts';

const context = {
  messages: nl,
  domain: 'example.org',
  revisedAt: Date.UTC(2023, 8, 10, 7),
  urls: { home: 'https://example.org/nl' },
};

function entryOf(text: string) {
  const { entries } = readCalendar(text);
  expect(entries).toHaveLength(1);
  return entries[0] as (typeof entries)[number];
}

describe('the calendar of an event', () => {
  test('is one entry from 11:00 to 16:00 UTC for noon to five in Eindhoven', () => {
    const entry = entryOf(eventCalendar(autumnDay(), context));
    expect(entry.instant('dtstart')).toBe('2023-11-16T11:00:00.000Z');
    expect(entry.instant('dtend')).toBe('2023-11-16T16:00:00.000Z');
    expect(entry.parameter('dtstart', 'tzid')).toBe('Europe/Amsterdam');
  });

  test('is two hours ahead of UTC in July', () => {
    const july = autumnDay({
      startsAt: Date.UTC(2023, 6, 6, 10),
      endsAt: Date.UTC(2023, 6, 6, 15),
    });
    const text = eventCalendar(july, context);
    expect(text).toContain('DTSTART;TZID=Europe/Amsterdam:20230706T120000\r\n');
    expect(entryOf(text).instant('dtstart')).toBe('2023-07-06T10:00:00.000Z');
  });

  test('says what, where and when it last changed', () => {
    const entry = entryOf(eventCalendar(autumnDay({ revision: 3 }), context));
    expect(entry.value('uid')).toBe('autumn-day@example.org');
    expect(entry.value('summary')).toBe('Dag van de techniek');
    expect(entry.value('location')).toBe('Evoluon, Noord Brabantlaan 1A, 5652 LA Eindhoven');
    expect(entry.value('url')).toBe('https://example.org/nl');
    expect(entry.value('sequence')).toBe(2);
    expect(entry.instant('dtstamp')).toBe('2023-09-10T07:00:00.000Z');
    expect(entry.instant('last-modified')).toBe('2023-09-10T07:00:00.000Z');
    expect(entry.value('status')).toBe('CONFIRMED');
  });

  test('is where it is on the web where there is no venue', () => {
    const online = { url: 'https://stream.example.org/dag', name: null };
    const entry = entryOf(eventCalendar(autumnDay({ venue: null, online }), context));
    expect(entry.value('location')).toBe('https://stream.example.org/dag');
    const nowhere = entryOf(eventCalendar(autumnDay({ venue: null }), context));
    expect(nowhere.names).not.toContain('location');
  });

  test('leaves out what was dropped from the programme', () => {
    const { sessions } = autumnDay();
    const dropped = sessions.map((each) => ({ ...each, state: 'dropped' as const }));
    const text = entryOf(eventCalendar(autumnDay({ sessions: dropped }), context));
    expect(text.value('description')).not.toMatch(/Werksessie|Borrel/);
  });

  test('lists the programme in the description, an open end as such', () => {
    const entry = entryOf(eventCalendar(autumnDay(), context));
    expect(entry.value('description')).toBe(
      [
        'Eén middag voor iedereen die techniekonderwijs maakt.',
        '14.30–15.45  Werksessie\nvanaf 16.30  Borrel',
        'https://example.org/nl',
      ].join('\n\n'),
    );
  });

  test('is in the language that is asked for and says which one that is', () => {
    const entry = entryOf(eventCalendar(autumnDay(), { ...context, messages: en }));
    expect(entry.value('summary')).toBe('Technology day');
    expect(entry.parameter('summary', 'language')).toBe('en');
    const dutchOnly = autumnDay({ title: { nl: 'Dag van de techniek' } });
    const fallback = entryOf(eventCalendar(dutchOnly, { ...context, messages: en }));
    expect(fallback.parameter('summary', 'language')).toBe('nl');
  });

  test('invents no end for an open one', () => {
    const entry = entryOf(eventCalendar(autumnDay({ endsAt: null }), context));
    expect(entry.names).not.toContain('dtend');
    expect(entry.names).not.toContain('duration');
  });

  test('leaves out what the event does not have', () => {
    const entry = entryOf(
      eventCalendar(autumnDay({ venue: null }), { ...context, urls: { home: '/nl' } }),
    );
    expect(entry.names).not.toContain('location');
    expect(entry.names).not.toContain('url');
  });

  test.each([
    ['EventCancelled', 'CANCELLED'],
    ['EventPostponed', 'TENTATIVE'],
    ['EventRescheduled', 'CONFIRMED'],
  ] as const)('of an %s says %s', (status, expected) => {
    expect(entryOf(eventCalendar(autumnDay({ status }), context)).value('status')).toBe(expected);
  });

  test('has no METHOD: it is a file and not an invitation', () => {
    const text = eventCalendar(autumnDay(), context);
    expect(text).not.toContain('METHOD');
    expect(text).not.toContain('REFRESH-INTERVAL');
  });

  test('as a feed has a name and says when to ask again', () => {
    const { calendar } = readCalendar(eventCalendar(autumnDay(), { ...context, refreshHours: 12 }));
    expect(calendar.getFirstPropertyValue('name')).toBe('Dag van de techniek');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Dag van de techniek');
    expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('PT12H');
    expect(calendar.getFirstPropertyValue('x-published-ttl')).toBe('PT12H');
  });

  test('has the same bytes for the same facts, and the same id after a change of title', () => {
    const once = eventCalendar(autumnDay(), context);
    expect(eventCalendar(autumnDay(), context)).toBe(once);
    const renamed = eventCalendar(autumnDay({ title: 'Anders' }), context);
    expect(entryOf(renamed).value('uid')).toBe(entryOf(once).value('uid'));
  });

  test('gains no property from any title, place or address, and gives each back as it was', () => {
    const expected = entryOf(eventCalendar(autumnDay(), context)).names;
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (title, place, path) => {
        const venue = {
          name: `Zaal ${place}`,
          street: place,
          postalCode: place,
          locality: place,
          country: 'NL',
          directions: null,
        };
        const text = eventCalendar(autumnDay({ title: { nl: title }, venue }), {
          ...context,
          urls: { home: `https://example.org/${path}` },
          refreshHours: 1,
        });
        const entry = entryOf(text);
        expect(entry.names).toEqual(expected);
        expect(entry.value('summary')).toBe(plainText(title));
        expect(entry.value('location')).toContain(plainText(`Zaal ${place}`));
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of text.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        }
      }),
      { numRuns: 200 },
    );
  });
});
