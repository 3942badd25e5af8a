import type { CompiledEvent } from '@plenary/model/compiled';
import type { MailKind, MailTemplate } from '../messages/mail-kind.ts';
import type { MailRegistration, MailToWrite } from './mail-to-write.ts';

type Event = Pick<CompiledEvent, 'status'>;

/**
 * What a mail has to tell, by what stands at sending: an order may have waited while the registration
 * changed, and a mail never tells of what is no longer so.
 *
 * @param event - the event as it now is: once it is off, nobody is told of a seat
 * @param order - the mail that is due
 */
export function mailKind(event: Event, { template, registration, now }: MailToWrite): MailKind {
  if (registration === null) return partyKind(event, template);
  const tells = stillTells[template](registration, now);
  const kind = tells ? template : standingKind(registration, now);
  return event.status === 'EventCancelled' && tellsOfDay[kind] ? 'event-cancelled' : kind;
}

/** What stands, with nothing to tell of. */
function standingKind(registration: MailRegistration, now: number): MailKind {
  const { state, why, heldUntil, cause, undoUntil, waiting } = registration;
  switch (state) {
    case 'requested':
      return 'requested';
    case 'queued':
      return waiting?.state === 'offered' && now < (waiting.until ?? 0) ? 'offered' : 'queued';
    case 'held':
      if (now >= (heldUntil ?? 0)) return 'ended';
      return why === 'proof' ? 'prove-address' : 'withdrawn';
    case 'confirmed':
      return 'stands';
    case 'ended':
      if (cause === 'rejected' || cause === 'substituted' || cause === 'lapsed') return cause;
      return undoUntil !== null && now < undoUntil ? 'withdrawn' : 'ended';
  }
}

const always = (): boolean => true;
const never = (): boolean => false;
const confirmed = ({ state }: MailRegistration): boolean => state === 'confirmed';
/** Neither ended nor given up; a hold that is to be proved is told of as such. */
const takesPart = ({ state }: MailRegistration): boolean => state !== 'ended' && state !== 'held';

const stillTells: {
  readonly [Template in MailTemplate]: (registration: MailRegistration, now: number) => boolean;
} = {
  confirmed,
  'prove-address': never,
  queued: ({ waiting }) => waiting?.state === 'open',
  requested: never,
  rejected: never,
  offered: ({ waiting }, now) => waiting?.state === 'offered' && now < (waiting.until ?? 0),
  granted: (registration) => takesPart(registration) && registration.seated,
  'entry-ended': ({ state, cause, waiting }) =>
    waiting === null && (state === 'confirmed' || cause === 'lapsed'),
  changed: takesPart,
  withdrawn: never,
  restored: takesPart,
  lapsed: never,
  'theme-lost': (registration) => takesPart(registration) && registration.choice === 'lost',
  substituted: never,
  'new-address': always,
  'address-changed': always,
  'new-link': always,
  stands: never,
  party: never,
  'names-due': never,
  reminder: confirmed,
  'event-cancelled': never,
  'event-moved': takesPart,
};

/** Whether it is about taking part, which ends when the event is off. */
const tellsOfDay: { readonly [Kind in MailKind]: boolean } = {
  confirmed: true,
  'prove-address': true,
  queued: true,
  requested: true,
  rejected: false,
  offered: true,
  granted: true,
  // The waiting list ends with the event.
  'entry-ended': true,
  changed: true,
  withdrawn: false,
  restored: true,
  lapsed: true,
  'theme-lost': true,
  substituted: false,
  'new-address': false,
  'address-changed': false,
  'new-link': false,
  stands: true,
  party: true,
  'names-due': true,
  reminder: true,
  'event-cancelled': true,
  'event-moved': true,
  ended: false,
};

function partyKind({ status }: Event, template: MailTemplate): MailKind {
  switch (template) {
    case 'new-link':
      return template;
    case 'names-due':
    case 'reminder':
    case 'event-moved':
      return status === 'EventCancelled' ? 'event-cancelled' : template;
    default:
      return status === 'EventCancelled' ? 'event-cancelled' : 'party';
  }
}
