import type { CompiledField } from '@plenary/model/compiled';
import { describe, expect, test } from 'vitest';
import { en } from '../en.ts';
import { nl } from '../nl.ts';
import { autumnDay } from '../testing/autumn-day.ts';
import { dueMail } from '../testing/due-mail.ts';
import { mailView } from './mail-view.ts';

const context = {
  messages: nl,
  domain: 'example.org',
  urls: { home: 'https://example.org/nl', own: 'https://example.org/nl/mijn/link/t0ken' },
};

const region = {
  ...(autumnDay().form.fields[0] as CompiledField),
  name: 'region',
  kind: 'choice',
  meaning: 'affiliation',
  label: { nl: 'Regio', en: 'Region' },
  choices: [{ id: 'r2', label: { nl: 'Regio 2', en: 'Region 2' }, number: null }],
} as const;

describe('a mail to somebody with a seat', () => {
  test('names the day, the place, the session and the theme', () => {
    const { facts } = mailView(autumnDay(), dueMail(), context);
    expect(facts.map(({ label, value }) => `${label}: ${value.text}`)).toEqual([
      'Wanneer: donderdag 16 november 2023, 12.00–17.00 uur',
      'Waar: Evoluon, Noord Brabantlaan 1A, 5652 LA Eindhoven',
      'Uw sessie: 14.30–15.45 uur, Werksessie',
      'Thema 2: Tekort aan leraren',
    ]);
  });

  test('names the room of the theme, and where the day is on the web', () => {
    const rooms = [{ id: 'attic', name: { nl: 'De zolder' }, capacity: null }];
    const online = { url: 'https://stream.example.org/dag', name: null };
    const day = autumnDay({ rooms, online });
    const placed = { ...day, themes: day.themes.map((each) => ({ ...each, room: 'attic' })) };
    const { facts } = mailView(placed, dueMail(), context);
    expect(facts.map(({ label, value }) => `${label}: ${value.text}`)).toEqual(
      expect.arrayContaining([
        'Online: https://stream.example.org/dag',
        'Uw sessie: 14.30–15.45 uur, Werksessie, De zolder',
      ]),
    );
  });

  test('says so where the chosen theme was dropped', () => {
    const day = autumnDay();
    const themes = day.themes.map((each) => ({ ...each, state: 'dropped' as const }));
    const { facts } = mailView({ ...day, themes }, dueMail(), context);
    expect(facts.at(-1)?.value.text).toBe('Tekort aan leraren (gaat niet door)');
  });

  test('says that a theme was dropped and what can be done about it', () => {
    const lost = dueMail({}, { themes: [], choice: 'lost' });
    const { opening, facts, calendar } = mailView(autumnDay(), lost, context);
    expect(opening[1]).toMatch(
      /^Het thema dat u koos, gaat niet door; .* Een ander thema kiezen kan /,
    );
    expect(facts).toHaveLength(2);
    expect(calendar?.text).toBe(nl.mail.attached(false));
    const gone = mailView(
      autumnDay(),
      dueMail({}, { ...lost.registration, state: 'ended', cause: 'withdrawn', seated: false }),
      context,
    );
    expect(gone.opening).toHaveLength(1);
  });

  test('tells every box that was ticked, also one that can no longer be', () => {
    const boxes = {
      ...region,
      kind: 'choices',
      meaning: 'answer',
      label: { nl: 'Dagdelen' },
      removedChoices: [{ id: 'r3', label: { nl: 'Avond' }, number: null }],
    } as const;
    const form = { version: 1, fields: [...autumnDay().form.fields, boxes] };
    const order = dueMail(
      { template: 'changed' },
      { answers: { name: 'X', region: ['r3', 'r2'] } },
    );
    const { facts } = mailView(autumnDay({ form }), order, context);
    expect(facts.at(-1)?.value.text).toBe('Avond, Regio 2');
  });

  test('says what can be done by the link and until when', () => {
    const { link } = mailView(autumnDay(), dueMail(), context);
    expect(link?.href).toBe('https://example.org/nl/mijn/link/t0ken');
    expect(link?.possible).toEqual([
      'van thema wisselen, tot en met donderdag 9 november 2023',
      'uw gegevens wijzigen, tot en met woensdag 15 november 2023',
      'u afmelden, tot donderdag 16 november 2023, 12.00 uur',
    ]);
    expect(link?.past).toEqual([]);
  });

  test('says what can be done no longer, from the deadline on', () => {
    const now = autumnDay().registration.chooseUntil;
    const { link } = mailView(autumnDay(), dueMail({ now }), context);
    expect(link?.possible).toHaveLength(2);
    expect(link?.past).toEqual(['Van thema wisselen kan niet meer.']);
  });

  test('tells what was chosen besides after a change, and nothing that was typed', () => {
    const form = { version: 1, fields: [...autumnDay().form.fields, region] };
    const order = dueMail({ template: 'changed' }, { answers: { name: 'X', region: 'r2' } });
    const { facts } = mailView(autumnDay({ form }), order, context);
    expect(facts.slice(4).map(({ label, value }) => `${label}: ${value.text}`)).toEqual([
      'Regio: Regio 2',
    ]);
  });

  test('offers no change of theme where there is none to choose', () => {
    const { link, facts } = mailView(
      autumnDay({ themes: [] }),
      dueMail({}, { themes: [] }),
      context,
    );
    expect(link?.possible).toHaveLength(2);
    expect(facts).toHaveLength(2);
  });

  test('tells a stranger to this how to withdraw, as long as that is possible', () => {
    const after = autumnDay().registration.withdrawUntil;
    expect(mailView(autumnDay(), dueMail(), context).about).toContain('Was u dat niet?');
    expect(mailView(autumnDay(), dueMail({ now: after }), context).about).not.toContain(
      'Was u dat niet?',
    );
  });

  test('explains itself when the address was used again', () => {
    const { opening } = mailView(autumnDay(), dueMail({ template: 'stands' }), context);
    expect(opening).toEqual([nl.mail.openings.stands, nl.mail.asked]);
  });

  test('is in English for somebody who reads English', () => {
    const view = mailView(autumnDay(), dueMail(), { ...context, messages: en });
    expect(view.subject).toBe('You are registered: Technology day');
    expect(view.facts[0]?.value.text).toBe('Thursday 16 November 2023, 12:00–17:00');
    expect(view.event.title.lang).toBeNull();
  });

  test('marks words that exist in another language only', () => {
    const dutch = autumnDay({ title: { nl: 'Dag van de techniek' } });
    const view = mailView(dutch, dueMail(), { ...context, messages: en });
    expect(view.event.title).toMatchObject({ text: 'Dag van de techniek', lang: 'nl' });
  });
});

describe('a mail to somebody who withdrew', () => {
  const heldUntil = Date.UTC(2023, 9, 1, 12, 30);
  const held = dueMail({ template: 'withdrawn' }, { state: 'held', why: 'undo', heldUntil });

  test('says until when it can be undone and links to that', () => {
    const view = mailView(autumnDay(), held, context);
    expect(view.subject).toBe('U bent afgemeld: Dag van de techniek');
    expect(view.opening[0]).toContain('tot zondag 1 oktober 2023, 14.30 uur');
    expect(view.link?.label).toBe('Afmelding ongedaan maken');
    expect(view.link?.possible).toEqual([]);
    expect(view.linkFirst).toBe(true);
  });

  test('says that a calendar keeps its entry', () => {
    expect(mailView(autumnDay(), held, context).calendar?.text).toBe(nl.mail.removeFromCalendar);
  });

  test('says so also when they asked for their link', () => {
    const view = mailView(autumnDay(), { ...held, template: 'stands' }, context);
    expect(view.subject).toBe('U bent afgemeld: Dag van de techniek');
    expect(view.opening).toHaveLength(2);
  });

  test('has no link and no theme once the seat is gone', () => {
    const view = mailView(autumnDay(), dueMail({}, { state: 'ended' }), context);
    expect(view.subject).toBe('U bent niet meer aangemeld: Dag van de techniek');
    expect(view.link).toBeNull();
    expect(view.facts).toHaveLength(2);
  });
});
