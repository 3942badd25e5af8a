import type { MailRegistration, MailToWrite } from '../mail/mail-to-write.ts';

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
    registration: {
      id: 'k7q4',
      state: 'confirmed',
      heldUntil: null,
      version: 1,
      themes: ['staff'],
      choice: 'made',
      answers: { name: 'Deelnemer 17', diet: 'geen noten' },
      ...registration,
    },
    ...order,
  };
}
