import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MailKind, MailTemplate } from '../messages/mail-kind.ts';
import { dueMail, dueMailToContact } from '../testing/due-mail.ts';
import { everyTemplate, offeredUntil, standings } from '../testing/mail-standings.ts';
import { mailKind } from './mail-kind.ts';

const on = { status: 'EventScheduled' } as const;
const off = { status: 'EventCancelled' } as const;
const { now } = dueMail();

function kind(template: MailTemplate, standing: keyof typeof standings): MailKind {
  return mailKind(on, dueMail({ template }, standings[standing]));
}

describe('what a mail tells at sending', () => {
  test.each<[MailTemplate, keyof typeof standings]>([
    ['confirmed', 'confirmed'],
    ['prove-address', 'to prove'],
    ['queued', 'waiting'],
    ['queued', 'waiting for a theme'],
    ['requested', 'requested'],
    ['requested', 'judged again'],
    ['rejected', 'rejected'],
    ['offered', 'offered'],
    ['granted', 'confirmed'],
    ['entry-ended', 'confirmed'],
    ['entry-ended', 'lapsed'],
    ['changed', 'waiting'],
    ['withdrawn', 'withdrawn'],
    ['withdrawn', 'withdrawn while waiting'],
    ['restored', 'requested'],
    ['lapsed', 'lapsed'],
    ['theme-lost', 'without the theme'],
    ['substituted', 'substituted'],
    ['new-address', 'waiting'],
    ['address-changed', 'confirmed'],
    ['new-link', 'ended'],
    ['reminder', 'confirmed'],
    ['event-moved', 'requested'],
  ])('is what was ordered while it is so: %s of somebody who is %s', (template, standing) => {
    expect(kind(template, standing)).toBe(template);
  });

  test.each<[MailTemplate, keyof typeof standings, MailKind]>([
    ['withdrawn', 'confirmed', 'stands'],
    ['confirmed', 'withdrawn', 'withdrawn'],
    ['confirmed', 'ended', 'ended'],
    ['confirmed', 'to prove', 'prove-address'],
    ['offered', 'waiting', 'queued'],
    ['offered', 'confirmed', 'stands'],
    ['queued', 'offered', 'offered'],
    ['reminder', 'withdrawn', 'withdrawn'],
    ['theme-lost', 'confirmed', 'stands'],
    ['granted', 'rejected', 'rejected'],
    ['entry-ended', 'waiting for a theme', 'stands'],
    ['event-cancelled', 'confirmed', 'stands'],
  ])('is what stands instead: %s of somebody who is %s tells %s', (template, standing, told) => {
    expect(kind(template, standing)).toBe(told);
  });

  test('is the end from the very moment at which the time to undo, or to take an offer, is over', () => {
    const held = { state: 'held', why: 'undo', heldUntil: now } as const;
    expect(mailKind(on, dueMail({}, held))).toBe('ended');
    const late = dueMail({ template: 'offered', now: offeredUntil }, standings.offered);
    expect(mailKind(on, late)).toBe('queued');
  });

  test('is that the event is off to whoever would have come, whatever was ordered', () => {
    for (const template of everyTemplate) {
      const told = mailKind(off, dueMail({ template }, standings.confirmed));
      const aboutAddress = ['new-address', 'address-changed', 'new-link'].includes(template);
      expect(told).toBe(aboutAddress ? template : 'event-cancelled');
    }
    expect(mailKind(off, dueMail({}, standings.ended))).toBe('ended');
  });

  test('is the party to its contact, unless it is about the event or the link', () => {
    const told = everyTemplate.map((template) => mailKind(on, dueMailToContact({ template })));
    expect([...new Set(told)].sort()).toEqual([
      'event-moved',
      'names-due',
      'new-link',
      'party',
      'reminder',
    ]);
    const cancelled = dueMailToContact({ template: 'reminder' });
    expect(mailKind(off, cancelled)).toBe('event-cancelled');
  });

  test('never tells of a seat who has none', () => {
    const aSeat: readonly MailKind[] = ['confirmed', 'granted', 'reminder', 'stands'];
    const anyStanding = fc.constantFrom(...Object.values(standings));
    fc.assert(
      fc.property(fc.constantFrom(...everyTemplate), anyStanding, (template, standing) => {
        const order = dueMail({ template }, standing);
        if (aSeat.includes(mailKind(on, order))) expect(order.registration?.seated).toBe(true);
      }),
    );
  });
});
