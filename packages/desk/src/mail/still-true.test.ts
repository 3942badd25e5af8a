import { compile } from '@plenary/model';
import { describe, expect, test } from 'vitest';
import type { PartyView } from '../people/party-view.ts';
import type { RegistrationView } from '../people/registration-view.ts';
import { openToAll } from '../people/testing/filled-room.ts';
import type { MailTemplate } from './mail-order.ts';
import { stillTrue, stillTrueOfParty } from './still-true.ts';

const event = compile(openToAll);
const off = { ...event, status: 'EventCancelled' as const };
const now = event.startsAt - 1;
const seat: RegistrationView = {
  ...{ id: 'ann', party: null, state: 'confirmed', why: null, heldUntil: null, cause: null },
  ...{ seated: true, undoUntil: null, version: 1, named: true, audience: null, affiliation: null },
  ...{ themes: [], ranking: [], choice: 'none', waiting: null, checkedInAt: null },
  ...{ registeredAt: 0, exceptions: {}, locale: 'nl', answers: {} },
};
const none = { ...seat, seated: false };
const open = { state: 'open', until: null, wants: null, ahead: 0 } as const;
const offer = { ...open, state: 'offered', until: now + 1 } as const;
const ended = { ...none, state: 'ended' } as const;

const standings = {
  confirmed: seat,
  proving: { ...seat, state: 'held', why: 'proof' },
  undoing: { ...seat, state: 'held', why: 'undo' },
  queued: { ...none, state: 'queued', waiting: open },
  offered: { ...none, state: 'queued', waiting: offer },
  wishing: { ...seat, waiting: { ...open, wants: ['theme-2'] } },
  asking: { ...none, state: 'requested' },
  'asking again': { ...seat, state: 'requested' },
  losing: { ...seat, choice: 'lost' },
  withdrawn: { ...ended, cause: 'withdrawn' },
  lapsed: { ...ended, cause: 'lapsed' },
  declined: { ...ended, cause: 'declined' },
  rejected: { ...ended, cause: 'rejected' },
  substituted: { ...ended, cause: 'substituted' },
} satisfies Record<string, RegistrationView>;

type Name = keyof typeof standings;

const live: readonly Name[] = [
  ...(['confirmed', 'proving', 'queued', 'offered', 'wishing', 'asking'] as const),
  ...(['asking again', 'losing'] as const),
];
const seated: readonly Name[] = ['confirmed', 'proving', 'wishing', 'asking again', 'losing'];
const always = Object.keys(standings) as Name[];

/** While what each leaves, at an event that goes on. */
const table: { readonly [Template in MailTemplate]: readonly Name[] } = {
  confirmed: ['confirmed', 'wishing', 'losing'],
  'prove-address': ['proving'],
  queued: ['queued', 'wishing'],
  requested: ['asking', 'asking again'],
  rejected: ['rejected'],
  offered: ['offered'],
  granted: seated,
  'entry-ended': ['confirmed', 'proving', 'asking', 'asking again', 'losing', 'lapsed'],
  changed: live,
  withdrawn: ['undoing', 'withdrawn'],
  restored: live,
  lapsed: ['lapsed'],
  'theme-lost': ['losing'],
  substituted: ['substituted'],
  'new-address': live,
  'address-changed': always,
  'new-link': always,
  stands: [...live, 'undoing'],
  party: always,
  'names-due': always,
  reminder: seated,
  'event-cancelled': [],
  'event-moved': live,
};

const templates = Object.keys(table) as MailTemplate[];

describe('a mail leaves', () => {
  test.each(templates)('only while it is true: %s', (template) => {
    const left = always.filter((name) =>
      stillTrue(template, { event, now, view: standings[name] }),
    );
    expect(left.sort()).toEqual([...table[template]].sort());
  });

  test('about the event once it is off, to whoever would have come, waited or asked', () => {
    const told = always.filter((name) =>
      stillTrue('event-cancelled', { event: off, now, view: standings[name] }),
    );
    expect(told.sort()).toEqual([...live, 'lapsed'].sort());
  });

  test('with no promise of a seat once the event is off', () => {
    const promising = ['confirmed', 'granted', 'offered', 'queued', 'reminder'] as const;
    for (const template of [...promising, 'prove-address', 'event-moved'] as const) {
      const left = always.filter((name) =>
        stillTrue(template, { event: off, now, view: standings[name] }),
      );
      expect(left).toEqual([]);
    }
  });

  test('as a reminder only before the start', () => {
    expect(stillTrue('reminder', { event, now: event.startsAt, view: seat })).toBe(false);
  });

  test('to a contact about names as long as one is wanted, about the day as long as one comes', () => {
    const party = (registration: RegistrationView): PartyView => ({
      ...{ id: 'group', locale: 'nl', answers: {}, awaiting: 0 },
      members: [{ registration, came: 'asked', handOver: null }],
    });
    const leaves = (template: MailTemplate, registration: RegistrationView): boolean =>
      stillTrueOfParty(template, { event, now, view: party(registration) });
    expect(leaves('names-due', { ...seat, named: false })).toBe(true);
    expect(leaves('names-due', seat)).toBe(false);
    expect(leaves('names-due', { ...standings.withdrawn, named: false })).toBe(false);
    expect(leaves('reminder', seat)).toBe(true);
    expect(leaves('reminder', standings.withdrawn)).toBe(false);
    expect(leaves('party', standings.withdrawn)).toBe(true);
  });
});
