import { capitalised } from './capitalised.ts';
import type { ReasonMessages } from './reason-messages.ts';
import { quotaReasonEn } from './reason-quota.en.ts';

const LATE = {
  withdraw: 'withdraw',
  amend: 'change your details',
  choose: 'change theme',
  name: 'give the name',
} as const;

/** Why something was refused, in English. */
export const reasonEn: ReasonMessages = {
  ...quotaReasonEn,

  'event.cancelled': () =>
    'The day has been cancelled. You can no longer register, wait or change anything, though you can withdraw.',
  'window.not-open': ({ opensAt }, { moment }) =>
    opensAt === null
      ? 'Registration is not open yet.'
      : `Registration is not open yet. It opens on ${moment(opensAt)}.`,
  'window.closed': ({ closedAt }, { until }) =>
    `Registration has closed. You could register ${until(closedAt)}.`,
  'deadline.passed': ({ deadline, passedAt }, { until }) =>
    `You could ${LATE[deadline]} ${until(passedAt)}.`,

  'waiting.closed': ({ closedAt }, { until }) =>
    closedAt === null
      ? 'There is no waiting list.'
      : `The waiting list has closed. You could join it ${until(closedAt)}.`,
  'entry.none': () => 'This registration is not on the waiting list.',
  'offer.none': () => 'No place is being offered to you at the moment.',
  'offer.lapsed': ({ lapsedAt }, { until }) =>
    `You could accept the offered place ${until(lapsedAt)}. It has been released.`,

  'party.unavailable': () =>
    'You cannot register as a group here. Register each person separately.',
  'party.too-many': ({ most, asked }) =>
    `You can register no more than ${most} people together, and these are ${asked}.`,
  'party.member': ({ member, reasons }, { reason }) => {
    const against = reasons.map((each) =>
      each.code === 'person.registered'
        ? 'Somebody has registered with this email address, or it is here twice.'
        : reason(each),
    );
    return `Person ${member + 1}: ${against.join(' ')}`;
  },
  'name.given': () => 'The name for this place is known already. Nothing was changed.',

  'theme.required': ({ session: id }, { session }) => `Choose a theme for ‘${session(id)}’.`,
  'theme.unknown': () => 'There is no such theme. Choose one of the themes shown.',
  'theme.dropped': ({ theme: id }, { theme }) =>
    `${capitalised(theme(id))} has been cancelled. Choose another theme.`,
  'theme.too-many': ({ session: id }, { session }) =>
    `Choose no more than one theme for ‘${session(id)}’.`,
  'theme.overlap': ({ theme: id, other }, { theme }) =>
    `${capitalised(theme(id))} and ${theme(other)} are at the same time. Choose one of the two.`,
  'theme.not-chosen': ({ theme: id }, { theme }) =>
    `You are not in ${theme(id)}. Nothing was changed.`,
  'theme.ranked': () =>
    'A theme cannot be chosen here yet. Put the themes in your order of preference; they are allocated after that.',
  'ranking.count': ({ least, most, given }) =>
    `Put ${least === most ? least : `${least} to ${most}`} themes in your order of preference; you have put ${given}.`,
  'ranking.frozen': ({ frozenAt }, { until }) =>
    `You could change your preferences ${until(frozenAt)}. The themes are being allocated now.`,
  'allocation.early': ({ listsCloseAt }, { until }) =>
    `The themes cannot be allocated yet: attendees can change their preferences ${until(listsCloseAt)}.`,
  'allocation.done': () => 'The themes have been allocated already.',
  'allocation.unavailable': () => 'Themes are not ranked and allocated here.',

  'audience.unknown': () => 'Choose one of the groups shown.',
  'affiliation.unknown': (_reason, { affiliation }) =>
    `Choose a ${affiliation ?? 'choice'} from the list.`,
  'invitation.unknown': () =>
    'We do not know this invitation code. Check that you have copied it correctly.',
  'invitation.exists': () => 'This invitation code exists already, for another group.',
  'person.registered': () =>
    'Somebody has registered with this email address. The link in your mail leads to that registration.',
  'person.required': () => 'Enter an email address.',

  'registration.exists': () => 'This registration exists already.',
  'registration.unknown': () => 'There is no such registration.',
  'registration.requested': () =>
    'This registration is still awaiting approval. You can do this once it has been approved.',
  'registration.queued': () =>
    'This registration is on the waiting list. You can do this once there is a place.',
  'registration.held': ({ until: at }, { until }) =>
    `You have withdrawn. Undo that first; you can do so ${until(at)}.`,
  'registration.unproved': ({ until: at }, { until }) =>
    `Your email address has not been confirmed yet. First use the link in your mail; you can do so ${until(at)}.`,
  'registration.ended': () => 'This registration has ended. Nothing was changed.',
  'registration.checked-in': ({ scannedAt }, { moment }) =>
    `Somebody came in on this registration, on ${moment(scannedAt)}. So this is no longer possible.`,
  'registration.erased': () =>
    'The personal data of this registration have been erased already. Nothing was changed.',
  'approval.none': () => 'This registration is not awaiting approval.',
  'check-in.none': () => 'This registration has not been checked in.',

  'hold.none': () => 'No place is being held for you at the moment.',
  'hold.extended': () => 'You have had extra time already. That is possible once.',
  'undo.nothing': () => 'There is no withdrawal to undo.',
  'undo.lapsed': ({ lapsedAt }, { until }) =>
    `You could undo your withdrawal ${until(lapsedAt)}. Your place has been released.`,

  'version.stale': () =>
    'Your registration has changed in the meantime, perhaps in another window. Nothing was changed now. See what it says and try again.',
  'revision.stale': ({ revision, current }) =>
    `Version ${revision} is no newer than version ${current}, which has been published. Nothing was changed. See what it says and try again.`,
  'command.malformed': () =>
    'Something in what we received is not right. Nothing was stored. Please try again.',

  'key.reused': () =>
    'This form was sent before, with other answers. Nothing was stored now. Check your answers and send them again.',
  'desk.busy': ({ retryAfter }) =>
    `It is very busy just now. Nothing was stored. Try again in ${seconds(retryAfter)}.`,
  'desk.unknown': () =>
    'We do not know yet whether this was stored. Try again: it never happens twice.',
  'form.expired': () =>
    'This form was open for too long. Nothing was stored. Check your answers and send them again.',
  'form.invalid': () =>
    'This form did not reach us whole. Nothing was stored. Check your answers and send them again.',
};

function seconds(count: number): string {
  return count === 1 ? 'a second' : `${count} seconds`;
}
