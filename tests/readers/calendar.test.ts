import { nationalDay } from '@plenary/example-sterk-techniekonderwijs/src/event.ts';
import { compile } from '@plenary/model';
import type { CompiledEvent } from '@plenary/model/compiled';
import { en } from '@plenary/render/en';
import { eventCalendar, personalCalendar } from '@plenary/render/ical';
import { nl } from '@plenary/render/nl';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runPython } from './run-python.ts';

type Read = {
  errors: string[];
  entries: { names: string[]; values: Record<string, string> }[];
};

function read(...texts: string[]): Read[] {
  return runPython('read_calendar.py', JSON.stringify(texts)) as Read[];
}

const event = compile(nationalDay());
const context = {
  messages: nl,
  domain: 'dag.example.nl',
  revisedAt: Date.UTC(2023, 8, 10, 7),
  urls: { home: 'https://dag.example.nl/nl' },
};

describe('what python3-icalendar reads', () => {
  test('of the day: no error, noon to five in Eindhoven, in both languages', () => {
    const calendars = read(
      eventCalendar(event, context),
      eventCalendar(event, { ...context, messages: en, refreshHours: 12 }),
    );
    for (const { errors, entries } of calendars) {
      expect(errors).toEqual([]);
      expect(entries).toHaveLength(1);
      expect(entries[0]?.values).toMatchObject({
        DTSTART: '2023-11-16T11:00:00+00:00',
        DTEND: '2023-11-16T16:00:00+00:00',
        LOCATION: 'Evoluon, Noord Brabantlaan 1A, 5652 LA Eindhoven',
        UID: 'landelijke-dag-sto-2023@dag.example.nl',
      });
    }
  });

  test('of somebody’s own calendar: the day and the session with the theme', () => {
    const own = { ...context, themes: ['staff-shortage'], registrationUid: 'k7q4' };
    const [calendar] = read(personalCalendar(event, own));
    const [day, session] = calendar?.entries ?? [];
    expect(calendar?.errors).toEqual([]);
    expect(calendar?.entries).toHaveLength(2);
    expect(session?.values).toMatchObject({
      SUMMARY: 'Thema 5: Oplossen tekorten onderwijspersoneel',
      DTSTART: '2023-11-16T13:30:00+00:00',
      DTEND: '2023-11-16T14:45:00+00:00',
      'RELATED-TO': day?.values.UID,
    });
  });

  test('of a zone it does not know by name: the same instants, in winter and in summer', () => {
    const summer = {
      ...event,
      startsAt: Date.UTC(2023, 6, 6, 10),
      endsAt: Date.UTC(2023, 6, 6, 15),
    };
    const unnamed = [event, summer].map((each) =>
      eventCalendar(each, context).replaceAll('Europe/Amsterdam', 'Plenary/Nowhere'),
    );
    expect(read(...unnamed).map(({ entries }) => entries[0]?.values.DTSTART)).toEqual([
      '2023-11-16T11:00:00+00:00',
      '2023-07-06T10:00:00+00:00',
    ]);
  });

  test('of hostile titles and places: the same properties, the words as they were', () => {
    const pieces = [
      'Dag, en nacht; "a" \\ b',
      '\r\nATTENDEE:mailto:x@example.org',
      '\nEND:VEVENT\n',
      '\u2028X-EVIL:1',
      '\u0085X-EVIL:1',
      '\u000B\u0000',
      '👩‍👩‍👧‍👦',
      'مرحبا',
      'e\u0301\u0323',
      '^n^^',
      ':;,^=',
    ];
    const titles = fc.sample(
      fc
        .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 })
        .map((chosen) => chosen.join('')),
      { numRuns: 200, seed: 16_11_2023 },
    );
    const calendars = read(...titles.map((title) => eventCalendar(titled(title), context)));
    const [usual] = read(eventCalendar(event, context));
    for (const [index, { errors, entries }] of calendars.entries()) {
      expect(errors).toEqual([]);
      expect(entries.map(({ names }) => names)).toEqual([usual?.entries[0]?.names]);
      expect(entries[0]?.values.SUMMARY).toBe(asRead(titles[index] ?? ''));
    }
  });
});

function titled(title: string): CompiledEvent {
  const venue = event.venue && { ...event.venue, name: title, street: title };
  return { ...event, title: { nl: title }, venue };
}

/** One kind of line break, no control characters; written out here so that it is not ours twice. */
function asRead(title: string): string {
  const breaks = ['\r\n', '\u2028', '\u0085'];
  return breaks
    .reduce((text, each) => text.replaceAll(each, '\n'), title)
    .replaceAll('\u000B\u0000', '');
}
