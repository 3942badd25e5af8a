import type { CompiledEvent } from '@plenary/model/compiled';
import type { PartyView } from '../people/party-view.ts';
import type { RegistrationView } from '../people/registration-view.ts';
import type { MailTemplate } from './mail-order.ts';

type Subject<View> = {
  readonly event: CompiledEvent;
  readonly now: number;
  readonly view: View;
};

/** What stands when a mail is about to be sent. */
type Attendee = Subject<RegistrationView>;

const isOn = ({ event }: Pick<Attendee, 'event'>): boolean => event.status !== 'EventCancelled';
const isConfirmed = ({ view }: Attendee): boolean => view.state === 'confirmed';
/** Neither ended nor given up with time left to undo it. */
const takesPart = ({ view }: Attendee): boolean => view.state !== 'ended' && view.why !== 'undo';
const waits = ({ view }: Attendee): boolean => view.waiting?.state === 'open';
const endedBy =
  (...causes: readonly RegistrationView['cause'][]) =>
  ({ view }: Attendee): boolean =>
    view.state === 'ended' && causes.includes(view.cause);
const always = (): boolean => true;

const ofAttendees: { readonly [Template in MailTemplate]: (standing: Attendee) => boolean } = {
  confirmed: (standing) => isOn(standing) && isConfirmed(standing),
  'prove-address': (standing) => isOn(standing) && standing.view.why === 'proof',
  queued: (standing) => isOn(standing) && waits(standing),
  requested: (standing) => isOn(standing) && standing.view.state === 'requested',
  rejected: endedBy('rejected'),
  offered: (standing) => isOn(standing) && standing.view.waiting?.state === 'offered',
  granted: (standing) => isOn(standing) && takesPart(standing) && standing.view.seated,
  'entry-ended': (standing) =>
    isOn(standing) &&
    standing.view.waiting === null &&
    (takesPart(standing) || endedBy('lapsed')(standing)),
  changed: takesPart,
  withdrawn: (standing) => standing.view.why === 'undo' || endedBy('withdrawn')(standing),
  restored: takesPart,
  lapsed: endedBy('lapsed'),
  'theme-lost': (standing) => takesPart(standing) && standing.view.choice === 'lost',
  substituted: endedBy('substituted'),
  'new-address': takesPart,
  'address-changed': always,
  'new-link': always,
  stands: ({ view }) => view.state !== 'ended',
  party: always,
  'names-due': always,
  reminder: (standing) =>
    isOn(standing) &&
    takesPart(standing) &&
    standing.view.seated &&
    standing.now < standing.event.startsAt,
  // Off or moved, it is so for everybody who did not go by themselves.
  'event-cancelled': (standing) =>
    !isOn(standing) && (takesPart(standing) || endedBy('lapsed')(standing)),
  'event-moved': (standing) => isOn(standing) && takesPart(standing),
};

/**
 * Whether a mail to an attendee still tells the truth: what was decided since has its own mail. Nobody is
 * told of a seat that was given back, of an offer that is gone, or of a withdrawal that was undone.
 *
 * @param standing - the registration as it stands at sending, the event as it holds, and the instant.
 */
export function stillTrue(template: MailTemplate, standing: Attendee): boolean {
  return ofAttendees[template](standing);
}

/**
 * The same of a mail to a contact, who is told what stands for the whole party.
 *
 * @param standing - the party as it stands at sending, the event as it holds, and the instant.
 */
export function stillTrueOfParty(
  template: MailTemplate,
  { event, now, view }: Subject<PartyView>,
): boolean {
  const members = view.members.map(({ registration }) => ({ event, now, view: registration }));
  switch (template) {
    case 'names-due':
      return members.some((member) => isOn(member) && takesPart(member) && !member.view.named);
    case 'reminder':
    case 'event-cancelled':
    case 'event-moved':
      return members.some((member) => stillTrue(template, member));
    default:
      return true;
  }
}
