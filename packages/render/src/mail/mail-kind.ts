import type { MailKind } from '../messages/mail-messages.ts';
import type { MailToWrite } from './mail-to-write.ts';

/**
 * What a mail has to tell, by what stands at sending: an order may have waited while the registration
 * changed, and a mail never tells of what is no longer so.
 *
 * @param order - the mail that is due
 */
export function mailKind({ template, registration, now }: MailToWrite): MailKind {
  const { state, heldUntil } = registration;
  if (state === 'held') return heldUntil !== null && now < heldUntil ? 'withdrawn' : 'ended';
  if (state === 'ended') return 'ended';
  return template === 'withdrawn' ? 'stands' : template;
}
