import type { CompiledEvent } from '@plenary/model/compiled';
import type { Fact } from '@plenary/rules';
import { describe, expect, test } from 'vitest';
import { en } from '../en.ts';
import type { MailTemplate } from '../messages/mail-kind.ts';
import { nl } from '../nl.ts';
import { autumnDay } from '../testing/autumn-day.ts';
import { dueMail } from '../testing/due-mail.ts';
import { standings } from '../testing/mail-standings.ts';
import { mailFor } from './mail-for.ts';
import { mailView } from './mail-view.ts';

const day = autumnDay();
const dutch = {
  messages: nl,
  domain: 'example.org',
  urls: { home: 'https://example.org/nl', own: 'https://example.org/nl/mijn/link/t0ken' },
};
const untilAt = Date.UTC(2023, 10, 10, 16);
const listed: CompiledEvent = autumnDay({
  registration: {
    ...day.registration,
    waitingList: { promotion: 'automatic', offerFor: null, untilAt },
  },
});

function opening(
  template: MailTemplate,
  standing: keyof typeof standings,
  { event = day, fact = null }: { event?: CompiledEvent; fact?: Fact | null } = {},
): string {
  return mailView(event, dueMail({ template, fact }, standings[standing]), dutch).opening.join(' ');
}

describe('a mail to somebody who waits', () => {
  test('says how many stand ahead, if that is told, and how room is given until when', () => {
    const words = opening('queued', 'waiting', { event: listed });
    expect(words).toContain('U staat op de wachtlijst: er is nu geen plaats vrij.');
    expect(words).toContain('Er staan nog 3 aanvragen voor u.');
    expect(words).toContain('dan is die meteen van u');
    expect(words).toContain('De wachtlijst loopt tot vrijdag 10 november 2023, 17.00 uur.');
    expect(opening('queued', 'waiting for a theme')).not.toContain('aanvra');
  });

  test('names the theme that is waited for, beside the one that is kept', () => {
    const view = mailView(listed, dueMail({}, standings['waiting for a theme']), dutch);
    expect(view.opening.join(' ')).toContain('de plaats die u hebt, houdt u');
    expect(view.facts.at(-1)).toMatchObject({
      label: 'U wacht op',
      value: { text: 'Thema 1: Samenwerking met het mbo' },
    });
  });

  test('says until when an offer can be taken, and leads there first', () => {
    const view = mailView(day, dueMail({ template: 'offered' }, standings.offered), dutch);
    expect(view.opening[0]).toContain('tot maandag 2 oktober 2023, 17.00 uur');
    expect(view.linkFirst).toBe(true);
    expect(view.link?.label).toBe('De plaats aannemen of afslaan');
    expect(view.calendar).toBeNull();
  });

  test('tells a theme that came free from a seat that did', () => {
    const at = 1;
    const granted = { type: 'granted', at, entry: 'k7q4' } as const;
    const moved = { ...granted, themes: ['mbo'] };
    expect(opening('granted', 'confirmed', { fact: granted })).toContain('Er is een plaats');
    expect(opening('granted', 'confirmed', { fact: moved })).toContain('Het thema waarop');
  });

  test.each([
    ['lapsed', 'niet op tijd aangenomen'],
    ['closed', 'De wachtlijst is gesloten'],
    ['theme-dropped', 'Het thema waarop u wachtte, gaat niet door.'],
  ] as const)('says why waiting has ended: %s', (cause, words) => {
    const fact = { type: 'entry-ended', at: 1, entry: 'k7q4', cause } as const;
    expect(opening('entry-ended', 'lapsed', { fact })).toContain(words);
    expect(opening('entry-ended', 'lapsed', { fact })).toContain('U bent niet aangemeld.');
    expect(opening('entry-ended', 'confirmed', { fact })).toContain('houdt u');
  });
});

describe('a mail to somebody whose seat is not certain', () => {
  test('says until when the address is to be proved, and leads there first', () => {
    const view = mailView(
      day,
      dueMail({ template: 'prove-address' }, standings['to prove']),
      dutch,
    );
    expect(view.opening[0]).toContain('tot zondag 1 oktober 2023, 15.00 uur');
    expect(view.link?.label).toBe('Mijn e-mailadres bevestigen');
    expect(view.linkFirst).toBe(true);
    expect(view.calendar).toBeNull();
  });

  test('says whether a seat is kept while somebody decides', () => {
    expect(opening('requested', 'requested')).toContain('u hebt nog geen plaats');
    expect(opening('changed', 'judged again')).toContain('Uw plaats houdt u zolang');
  });

  test('says until when a place on the waiting list can be had back', () => {
    const words = opening('withdrawn', 'withdrawn while waiting');
    expect(words).toContain('tot zondag 1 oktober 2023, 14.30 uur');
    expect(words).not.toContain('uw plaats');
  });
});

describe('a mail about the event itself', () => {
  test('says that it is off, and asks for nothing more', () => {
    const off = autumnDay({ status: 'EventCancelled' });
    const mail = mailFor(off, dueMail({ template: 'event-cancelled' }), dutch);
    expect(mail.subject).toBe('Gaat niet door: Dag van de techniek');
    expect(mail.text).toContain('donderdag 16 november 2023 gaat niet door');
    expect(mail.text).not.toContain('van thema wisselen');
    expect(mail.calendar).toBeNull();
  });

  test('gives the time and place that hold now, and what stays of theirs', () => {
    const words = opening('event-moved', 'waiting');
    expect(words).toContain('zoals die nu gelden');
    expect(words).toContain('Uw plek op de wachtlijst houdt u.');
    expect(opening('event-moved', 'requested')).toContain('Uw aanvraag blijft staan.');
    expect(mailFor(day, dueMail({ template: 'event-moved' }), dutch).calendar).not.toBeNull();
  });

  test('names no time while it is put off', () => {
    const later = autumnDay({ status: 'EventPostponed' });
    const mail = mailFor(later, dueMail({ template: 'event-moved' }), dutch);
    expect(mail.text).toContain('Een nieuw tijdstip volgt.');
    expect(mail.text).not.toContain('Wanneer:');
    expect(mail.calendar).toBeNull();
  });
});

describe('a mail about an address', () => {
  test('tells a new one nothing of the registration', () => {
    const { text, calendar } = mailFor(day, dueMail({ template: 'new-address' }), dutch);
    expect(text).toMatch(/^Beste deelnemer,/);
    expect(text).toContain('Dit adres bevestigen\nhttps://example.org/nl/mijn/link/t0ken');
    expect(text).toContain('Was u dat niet? Dan hoeft u niets te doen.');
    expect(text).not.toContain('Tekort aan leraren');
    expect(calendar).toBeNull();
  });

  test('gives an old one no link, even if there is one', () => {
    for (const own of [dutch.urls.own, null]) {
      const context = { ...dutch, urls: { ...dutch.urls, own } };
      const { text } = mailFor(day, dueMail({ template: 'address-changed' }), context);
      expect(text).not.toContain('/link/');
      expect(text).toContain('Neem dan meteen contact op');
    }
  });
});

test('deadlines of one’s own, or of one’s audience, are told in the place of everybody’s', () => {
  const { chooseUntil, amendUntil } = day.registration;
  const own = { audience: 'teachers', withdrawUntil: untilAt, chooseUntil, amendUntil };
  const event = autumnDay({ registration: { ...day.registration, deadlines: [own] } });
  const order = dueMail({}, { audience: 'teachers', exceptions: { amend: untilAt - 3_600_000 } });
  expect(mailView(event, order, dutch).link?.possible.slice(1)).toEqual([
    'uw gegevens wijzigen, tot vrijdag 10 november 2023, 16.00 uur',
    'u afmelden, tot vrijdag 10 november 2023, 17.00 uur',
  ]);
});

test('somebody without a seat can withdraw at any time', () => {
  const late = dueMail({ now: day.registration.withdrawUntil }, standings.waiting);
  expect(mailView(day, late, { ...dutch, messages: en }).about).toContain('If that was not you');
});
