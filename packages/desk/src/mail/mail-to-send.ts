import { partyOf } from '@plenary/rules';
import { partyViewOf } from '../people/party-view.ts';
import { addressToken } from '../people/personal-link.ts';
import type { ReadingRoom } from '../people/reading-room.ts';
import { viewOf } from '../people/registration-view.ts';
import type { LeasedMail } from '../store/outbox.ts';
import type { RegistrationDetails } from '../store/people.ts';
import type { MailOrder, MailTemplate } from './mail-order.ts';
import { stillTrue, stillTrueOfParty } from './still-true.ts';

/**
 * A mail as it is to be written now, from what stands; null where nobody is to get it: it is no longer
 * true, or who it is for, or their address, is gone.
 *
 * @param room - what stands at this moment.
 * @param mail - the mail as it was ordered.
 * @param now - milliseconds since the epoch.
 */
export async function mailToSend(
  room: ReadingRoom,
  mail: LeasedMail,
  now: number,
): Promise<MailOrder | null> {
  const found = await subjectOf(room, mail, now);
  const to = found && addressOf(mail, found.details);
  if (found === null || to === null) return null;
  const { registration, party, details } = found;
  const { id, template, fact, at } = mail;
  const token = tokenFor(room, mail.template, { ...found, to });
  const { locale } = details;
  return { id, template, event: room.event, to, locale, registration, party, fact, token, at, now };
}

type Found = Pick<MailOrder, 'registration' | 'party'> & {
  readonly details: RegistrationDetails;
  readonly token: string;
};

async function subjectOf(
  room: ReadingRoom,
  { registration: id, template }: LeasedMail,
  now: number,
): Promise<Found | null> {
  const { event } = room;
  if (partyOf(room.ledger, id) !== null) {
    const seen = await partyViewOf(room, id);
    if (seen === null || !stillTrueOfParty(template, { event, now, view: seen.view })) return null;
    return { registration: null, party: seen.view, details: seen.details, token: seen.token };
  }
  const seen = await viewOf(room, id);
  if (seen === null || !stillTrue(template, { event, now, view: seen.view })) return null;
  return { registration: seen.view, party: null, details: seen.details, token: seen.token };
}

/** An address that is to be proved gets its mail only as long as it is the one proposed. */
function addressOf({ template, to }: LeasedMail, details: RegistrationDetails): string | null {
  switch (template) {
    case 'new-address':
      return to === details.proposedAddress ? to : null;
    case 'address-changed':
      return to;
    default:
      return to ?? details.address;
  }
}

function tokenFor(
  { event, secret }: ReadingRoom,
  template: MailTemplate,
  { details, token, to }: Found & { readonly to: string },
): string | null {
  switch (template) {
    case 'new-address':
      return addressToken(secret, event.id, details, to);
    case 'address-changed':
    case 'substituted':
      return null;
    default:
      return token;
  }
}
