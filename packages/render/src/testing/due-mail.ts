import type { MailRegistration, MailToWrite } from '../mail/mail-to-write.ts';

/** A registration with a seat, for the tests. */
export function seatedRegistration(changes: Partial<MailRegistration> = {}): MailRegistration {
  return {
    id: 'k7q4',
    state: 'confirmed',
    why: null,
    heldUntil: null,
    cause: null,
    undoUntil: null,
    seated: true,
    version: 1,
    named: true,
    audience: null,
    themes: ['staff'],
    choice: 'made',
    waiting: null,
    exceptions: {},
    answers: { name: 'Deelnemer 17', diet: 'geen noten' },
    ...changes,
  };
}

/** A mail due on 1 October 2023 at noon UTC for somebody with a seat, for the tests. */
export function dueMail(
  order: Partial<MailToWrite> = {},
  registration: Partial<MailRegistration> = {},
): MailToWrite {
  return {
    id: 'order-1',
    template: 'confirmed',
    at: Date.UTC(2023, 9, 1, 11, 59),
    now: Date.UTC(2023, 9, 1, 12),
    registration: seatedRegistration(registration),
    party: null,
    fact: null,
    ...order,
  };
}

/** A mail due at the same instant for the contact of a party: one with a seat, one whose name follows. */
export function dueMailToContact(order: Partial<MailToWrite> = {}): MailToWrite {
  const sanne = seatedRegistration({ id: 'm1', answers: { name: 'Sanne Öztürk', diet: 'noten' } });
  const unnamed = seatedRegistration({ id: 'm2', named: false, answers: { name: null } });
  return dueMail({
    template: 'party',
    registration: null,
    party: {
      answers: { name: 'Koert Bakker' },
      members: [
        { registration: sanne, handOver: null },
        { registration: unnamed, handOver: 'h4nd' },
      ],
      awaiting: 1,
    },
    ...order,
  });
}
