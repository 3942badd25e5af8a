import type { MailOpeningMessages } from './mail-opening-messages.ts';

const NO_LONGER_WAITING = {
  lapsed: 'You did not take what you were offered in time.',
  closed: 'The waiting list has closed and no place has come free any more.',
  'theme-dropped': 'The theme you were waiting for does not take place.',
} as const;

/** What English mails begin with. */
export const mailOpeningEn: MailOpeningMessages = {
  confirmed: (date) => `You are registered: there is a place for you. See you on ${date}!`,
  stands: 'You are registered. Below is your registration as it stands.',
  changed:
    'Your registration has changed. This is how it stands now; your own page shows the rest of your details.',
  restored: (seat) =>
    seat
      ? 'You are registered again: your withdrawal was undone and your place was kept.'
      : 'Your withdrawal was undone: your request stands again as it stood.',
  ended: 'You are no longer registered.',
  withdrawn: (until, seat) =>
    seat
      ? `You have withdrawn. Changed your mind? Your place is kept for you ${until}. Up to then one button undoes your withdrawal; after that the place is free for somebody else.`
      : `You have withdrawn. Changed your mind? One button undoes your withdrawal ${until}. Your request then stands again as it stood.`,
  proveAddress: (until) =>
    `We keep a place for you ${until}. Confirm your email address with the button below, and the place is yours. If you do not confirm it in time, the place is free for somebody else.`,
  queued: (ahead, seat) =>
    [
      seat
        ? 'You are on the waiting list for another theme; you keep the place you have.'
        : 'You are on the waiting list: no place is free now.',
      ...(ahead === null ? [] : [aheadOf(ahead)]),
    ].join(' '),
  promotion: (by, until) =>
    `${
      by === 'automatic'
        ? 'When a place comes free for you, it is yours at once and you get a mail.'
        : 'When a place comes free for you, you get a mail that says until when you can take it.'
    }${until === null ? '' : ` The waiting list runs ${until}.`} If you would rather not wait any longer, please withdraw on your own page.`,
  requested: (seat) =>
    seat
      ? 'The organisers are reviewing your registration again. You keep your place meanwhile; you will hear as soon as they have decided.'
      : 'We have received your request. The organisers are reviewing it; you do not have a place yet. You will hear as soon as they have decided.',
  rejected:
    'The organisers have reviewed your request and cannot give you a place. If you have questions about this, please contact the organisers.',
  offered: (until, seat) =>
    seat
      ? `The theme you are waiting for has come free for you. You can take it ${until}. If you do not, that place goes to the next on the waiting list and you keep what you have.`
      : `A place has come free for you. You can take it ${until}. If you do not, the place goes to the next on the waiting list.`,
  granted: (date) =>
    `A place has come free for you: you are registered. See you on ${date}! If you cannot come after all, please withdraw on your own page, so that somebody else can come.`,
  grantedTheme: 'The theme you were waiting for has come free: you are registered for it now.',
  entryEnded: (cause, seat) =>
    [
      'You are no longer on the waiting list.',
      ...(cause === null ? [] : [NO_LONGER_WAITING[cause]]),
      seat ? 'You keep the place you have.' : 'You are not registered.',
    ].join(' '),
  lapsed: (named) =>
    named
      ? 'Your email address was not confirmed in time. The place we kept for you is free for somebody else.'
      : 'The name was not filled in in time. The place we kept is free for somebody else.',
  substituted:
    'Your place has gone to somebody else. You are no longer registered and your link no longer works. If you did not ask for this, please contact the organisers.',
  newAddress:
    'Somebody asked for mail about a registration to go to this email address from now on. Confirm the address with the button below. Until then nothing changes.',
  addressChanged:
    'Mail about your registration goes to another email address from now on. Your old link no longer works. If you did not ask for this, please contact the organisers at once.',
  newLink: 'Below is the new link to your own page. The old link no longer works.',
  reminder: (date) =>
    `You have a place. See you on ${date}! If you cannot come after all, please withdraw on your own page, so that somebody else can come.`,
  reminderOfParty: (date) =>
    `See you on ${date}! If somebody cannot come after all, please withdraw them, so that somebody else can come.`,
  eventCancelled: (date) => `The event on ${date} has been cancelled. You need not withdraw.`,
  eventMoved: 'The details of the day have changed. Below are the time and place that hold now.',
  eventPostponed:
    'The day has been put off: it does not take place at the time that was known. A new time will follow.',
  stays: {
    seat: 'You keep your place. If you cannot come now, please withdraw on your own page, so that somebody else can come.',
    queued: 'You keep your place on the waiting list.',
    requested: 'Your request stands.',
  },
  party: 'Below is whom you registered, and how things stand.',
  awaiting: (count) =>
    count === 1
      ? 'Of 1 other participant we await word from the person themselves.'
      : `Of ${count} other participants we await word from the people themselves.`,
  handOver:
    'Those who gave no email address of their own get their link from you: it is on your group’s page.',
  namesDue: (count, until, lapse) =>
    `We do not know ${count === 1 ? 'the name of 1 participant' : `the names of ${count} participants`} yet. You can fill ${count === 1 ? 'it' : 'them'} in ${until}.${
      lapse ? ' A place without a name is lost after that.' : ''
    }`,
};

function aheadOf(ahead: number): string {
  if (ahead === 0) return 'You are first in line.';
  return ahead === 1 ? '1 request is ahead of yours.' : `${ahead} requests are ahead of yours.`;
}
