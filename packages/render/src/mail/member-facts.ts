import type { CompiledForm } from '@plenary/model/compiled';
import type { Messages } from '../messages/messages.ts';
import { pageText } from '../views/view-text.ts';
import { greetingName } from './greeting-name.ts';
import type { MailFact } from './mail-facts.ts';
import type { MailParty, MailRegistration } from './mail-to-write.ts';

/**
 * The members of a party and how each stands: names only, of what was said of them.
 *
 * @param form - to find the field that asks the name
 * @param party - the party as it stands
 * @param messages - the texts of the mail's language
 */
export function memberFacts(form: CompiledForm, party: MailParty, messages: Messages): MailFact[] {
  const { mail } = messages;
  return party.members.map(({ registration }, index) => ({
    label: greetingName(form, registration.answers) ?? mail.unnamed(index + 1),
    value: pageText(mail.member[standing(registration)]),
  }));
}

function standing({
  state,
  why,
  seated,
  waiting,
}: MailRegistration): keyof Messages['mail']['member'] {
  if (state === 'ended' || why === 'undo') return 'gone';
  if (why === 'proof') return 'proof';
  if (seated) return 'seated';
  if (state === 'requested') return 'requested';
  return waiting?.state === 'offered' ? 'offered' : 'queued';
}
