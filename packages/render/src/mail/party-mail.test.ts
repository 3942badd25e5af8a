import { describe, expect, test } from 'vitest';
import { en } from '../en.ts';
import { nl } from '../nl.ts';
import { autumnDay } from '../testing/autumn-day.ts';
import { dueMailToContact, seatedRegistration } from '../testing/due-mail.ts';
import { standings } from '../testing/mail-standings.ts';
import { mailFor } from './mail-for.ts';

const context = {
  messages: nl,
  domain: 'example.org',
  urls: { home: 'https://example.org/nl', own: 'https://example.org/nl/mijn/link/p4rty' },
};
const day = autumnDay();
const parties = {
  most: 10,
  seating: 'together',
  namesDueAt: Date.UTC(2023, 10, 1, 23),
  remindNamesAt: [],
  unnamed: 'lapse',
} as const;
const withParties = autumnDay({ registration: { ...day.registration, parties } });

describe('a mail to the contact of a party', () => {
  test('lists its members by name with how each stands, and nothing else of them', () => {
    const { text, calendar, subject } = mailFor(withParties, dueMailToContact(), context);
    expect(subject).toBe('Uw groep: Dag van de techniek');
    expect(text).toMatch(/^Beste Koert Bakker,/);
    expect(text).toContain('Sanne Öztürk: aangemeld\nDeelnemer 2, naam volgt: aangemeld');
    expect(text).not.toContain('noten');
    expect(text).not.toContain('h4nd');
    expect(text).toContain('De pagina van uw groep\nhttps://example.org/nl/mijn/link/p4rty');
    expect(calendar).toBeNull();
  });

  test('says until when names are due, and what becomes of a seat without one', () => {
    const order = dueMailToContact({ template: 'names-due' });
    const { text } = mailFor(withParties, order, context);
    expect(text).toContain(
      'Van 1 deelnemer weten we de naam nog niet. U kunt die invullen tot en met woensdag 1 november 2023. Een plaats zonder naam vervalt daarna.',
    );
    expect(text.indexOf('Namen invullen\nhttps://')).toBeLessThan(text.indexOf('Wanneer:'));
    const kept = { ...day.registration, parties: { ...parties, unnamed: 'keep' as const } };
    const other = mailFor(autumnDay({ registration: kept }), order, { ...context, messages: en });
    expect(other.text).toContain('You can fill it in until the end of Wednesday 1 November 2023.');
    expect(other.text).not.toContain('lost');
    const late = mailFor(withParties, { ...order, now: parties.namesDueAt }, context);
    expect(late.text).not.toContain('weten we de naam');
  });

  test('says that some get their link from the contact, and whose word is awaited', () => {
    const { text } = mailFor(withParties, dueMailToContact(), context);
    expect(text).toContain('krijgt de link van u');
    expect(text).toContain('Van 1 andere deelnemer wachten we op bericht');
  });

  test.each([
    ['confirmed', 'aangemeld'],
    ['to prove', 'moet het e-mailadres nog bevestigen'],
    ['waiting', 'op de wachtlijst'],
    ['offered', 'kan een plaats aannemen'],
    ['requested', 'wordt beoordeeld'],
    ['withdrawn', 'niet meer aangemeld'],
    ['rejected', 'niet meer aangemeld'],
  ] as const)('says of a member who is %s: %s', (standing, words) => {
    const registration = seatedRegistration(standings[standing]);
    const party = { answers: {}, members: [{ registration, handOver: null }], awaiting: 0 };
    expect(mailFor(day, dueMailToContact({ party }), context).text).toContain(
      `Deelnemer 17: ${words}`,
    );
  });

  test('says that the event is off, and asks no names any more', () => {
    const off = { ...withParties, status: 'EventCancelled' as const };
    const { subject, text } = mailFor(off, dueMailToContact({ template: 'names-due' }), context);
    expect(subject).toBe('Gaat niet door: Dag van de techniek');
    expect(text).not.toContain('Namen invullen');
  });
});
