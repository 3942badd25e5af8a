import { type MailOrder, type MailTemplate, memoryStore, openDesk } from '@plenary/desk';
import { sampleEvent } from '@plenary/desk/testing';
import { compile } from '@plenary/model';
import { describe, expect, test } from 'vitest';
import { createSite } from './create-site.ts';

const event = compile(sampleEvent());
const now = event.startsAt - 86_400_000;
const desk = openDesk({ event: sampleEvent(), store: memoryStore(), clock: () => now });
const site = createSite({
  desk,
  config: {
    publicUrl: 'https://dag.example.nl',
    secret: 'forms '.repeat(8),
    mailFrom: 'Dag <dag@example.nl>',
    contact: { name: 'Dag', email: 'dag@example.nl' },
  },
});

const registration: NonNullable<MailOrder['registration']> = {
  ...{ id: 'r1', party: null, state: 'confirmed', why: null, heldUntil: null, cause: null },
  ...{ seated: true, undoUntil: null, version: 1, named: true, audience: null, affiliation: null },
  ...{ themes: ['theme-1'], ranking: [], choice: 'made', waiting: null, checkedInAt: null },
  ...{ registeredAt: 1, exceptions: {}, locale: 'nl' },
  answers: { name: 'Noor', email: 'stands@example.org', theme: 'theme-1' },
};
const member = { registration, came: 'asked', handOver: 'hand.over' } as const;
const party: NonNullable<MailOrder['party']> = {
  ...{ id: 'g1', locale: 'nl', answers: { name: 'Eva' }, members: [member], awaiting: 0 },
};

function letter(order: Partial<MailOrder>): ReturnType<typeof site.letterFor> {
  return site.letterFor({
    ...{ id: 'order-1', template: 'confirmed', event, to: 'noor@example.org', locale: 'nl' },
    ...{ registration, party: null, fact: null, token: 'to.ken', at: 1, now },
    ...order,
  });
}

/** Of each: whether it is to an attendee or to a contact. */
const templates: { readonly [Template in MailTemplate]: 'attendee' | 'contact' } = {
  confirmed: 'attendee',
  'prove-address': 'attendee',
  queued: 'attendee',
  requested: 'attendee',
  rejected: 'attendee',
  offered: 'attendee',
  granted: 'attendee',
  'entry-ended': 'attendee',
  changed: 'attendee',
  withdrawn: 'attendee',
  restored: 'attendee',
  lapsed: 'attendee',
  'theme-lost': 'attendee',
  substituted: 'attendee',
  'new-address': 'attendee',
  'address-changed': 'attendee',
  'new-link': 'attendee',
  stands: 'attendee',
  party: 'contact',
  'names-due': 'contact',
  reminder: 'attendee',
  'event-cancelled': 'attendee',
  'event-moved': 'attendee',
};

describe('a letter', () => {
  test.each(Object.entries(templates) as [MailTemplate, 'attendee' | 'contact'][])(
    'is made of every order, in both languages: %s',
    (template, reader) => {
      const subject =
        reader === 'contact' ? { registration: null, party } : { registration, party: null };
      for (const [locale, title] of [
        ['nl', 'Een voorbeelddag'],
        ['en', 'A sample day'],
      ] as const) {
        const { to, mail } = letter({ template, locale, ...subject });
        expect(to).toBe('noor@example.org');
        expect(mail.inLanguage).toBe(locale);
        expect(mail.subject).toMatch(new RegExp(`^.+: ${title}$`));
        expect(mail.text).not.toMatch(/undefined|null|NaN/);
      }
    },
  );

  test('goes where the order says, whatever the answers have', () => {
    const { to, mail } = letter({ template: 'new-address', to: 'New@example.org' });
    expect(to).toBe('New@example.org');
    expect(mail.text).toContain('https://dag.example.nl/nl/mijn/link/to.ken');
  });

  test('is in the site’s first language where the reader’s is none of it', () => {
    expect(letter({ locale: 'fy' }).mail.inLanguage).toBe('nl');
    expect(letter({ locale: 'en-GB' }).mail.inLanguage).toBe('en');
  });

  test('has no link for whoever is not to have one, and never the one that a contact hands over', () => {
    expect(letter({ template: 'stands', token: null }).mail.text).not.toContain('/link/');
    const toContact = letter({ template: 'party', registration: null, party }).mail;
    expect(toContact.text).toContain('/link/to.ken');
    expect(toContact.text).not.toContain('hand.over');
  });
});
