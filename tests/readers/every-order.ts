import type { MailOrder, MailTemplate, PartyView, RegistrationView } from '@plenary/desk';

type Standing = Partial<RegistrationView>;

/** An order of every kind, each about somebody of whom it is true, made from one about a seat. */
export function everyOrder(order: MailOrder, locale: string): readonly MailOrder[] {
  const { registration, now } = order;
  if (registration === null) throw new Error('an order about a registration is needed');
  const attendees = Object.entries(standings(now)).map(([template, standing]) => ({
    ...order,
    template: template as MailTemplate,
    locale,
    registration: { ...registration, ...standing },
  }));
  const party = partyOf(registration);
  const contacts = (['party', 'names-due', 'reminder', 'new-link', 'event-moved'] as const).map(
    (template) => ({ ...order, template, locale, registration: null, party }),
  );
  const off = { ...order.event, status: 'EventCancelled' as const };
  return [...attendees, ...contacts, { ...order, template: 'event-cancelled', locale, event: off }];
}

function standings(
  now: number,
): Record<Exclude<MailTemplate, 'party' | 'names-due' | 'event-cancelled'>, Standing> {
  const soon = now + 1_800_000;
  const open = { state: 'open', until: null, wants: null, ahead: 2 } as const;
  const queued = { state: 'queued', seated: false, waiting: open } as const;
  const ended = { state: 'ended', seated: false } as const;
  return {
    confirmed: {},
    'prove-address': { state: 'held', why: 'proof', heldUntil: soon },
    queued,
    requested: { state: 'requested', seated: false },
    rejected: { ...ended, cause: 'rejected' },
    offered: { ...queued, waiting: { ...open, state: 'offered', until: soon } },
    granted: {},
    'entry-ended': { ...ended, cause: 'lapsed' },
    changed: {},
    withdrawn: { state: 'held', why: 'undo', heldUntil: soon },
    restored: {},
    lapsed: { ...ended, cause: 'lapsed' },
    'theme-lost': { themes: [], choice: 'lost' },
    substituted: { ...ended, cause: 'substituted' },
    'new-address': {},
    'address-changed': {},
    'new-link': {},
    stands: {},
    reminder: {},
    'event-moved': {},
  };
}

function partyOf(registration: RegistrationView): PartyView {
  const named = { registration, came: 'answered', handOver: null } as const;
  const unnamed = {
    registration: { ...registration, named: false, answers: {} },
    came: 'asked',
    handOver: 'hand.over',
  } as const;
  const { answers, locale } = registration;
  return { id: 'group', locale, answers, members: [named, unnamed], awaiting: 1 };
}
