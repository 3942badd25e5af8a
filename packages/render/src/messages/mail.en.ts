import type { MailKind } from './mail-kind.ts';
import type { MailMessages } from './mail-messages.ts';
import { mailOpeningEn } from './mail-opening.en.ts';

const SUBJECTS: Readonly<Record<MailKind, string>> = {
  confirmed: 'You are registered',
  stands: 'Your registration',
  changed: 'Your registration has changed',
  restored: 'Your withdrawal was undone',
  withdrawn: 'You have withdrawn',
  ended: 'You are no longer registered',
  'prove-address': 'Confirm your email address',
  queued: 'You are on the waiting list',
  requested: 'Your request is being reviewed',
  rejected: 'No place given',
  offered: 'There is room for you',
  granted: 'You have a place',
  'entry-ended': 'You are no longer on the waiting list',
  lapsed: 'Your place has lapsed',
  'theme-lost': 'Your theme does not take place',
  substituted: 'Your place has gone to somebody else',
  'new-address': 'Confirm your new email address',
  'address-changed': 'Your email address has changed',
  'new-link': 'Your new link',
  party: 'Your group',
  'names-due': 'Names wanted',
  reminder: 'Reminder',
  'event-cancelled': 'Cancelled',
  'event-moved': 'Another time or place',
};

const POSSIBLE = {
  choose: 'change your theme',
  amend: 'change your details',
  withdraw: 'withdraw',
} as const;

const PAST = {
  choose: 'Themes can no longer be changed.',
  amend: 'Details can no longer be changed.',
  withdraw:
    'You can no longer withdraw with the link. If you cannot come after all, please tell the organisers.',
} as const;

/** The English of mail and calendar files. */
export const mailEn: MailMessages = {
  subject: (kind, event) => `${SUBJECTS[kind]}: ${event}`,
  greeting: (name) => (name === null ? 'Dear participant,' : `Dear ${name},`),
  asked:
    'You get this mail because somebody registered again with this email address, or asked for the link. Nothing has changed.',
  openings: mailOpeningEn,
  labels: { when: 'When', where: 'Where', session: 'Your session', wants: 'You are waiting for' },
  unnamed: (number) => `Participant ${number}, name to follow`,
  member: {
    seated: 'registered',
    proof: 'has yet to confirm the email address',
    queued: 'on the waiting list',
    offered: 'can take a place',
    requested: 'being reviewed',
    gone: 'no longer registered',
  },
  ownPage: 'Your own page',
  links: {
    prove: 'Confirm my email address',
    offer: 'Take the place or let it go',
    newAddress: 'Confirm this address',
    party: 'Your group’s page',
    names: 'Fill in names',
  },
  partyPageOffers:
    'Your group’s page shows everybody you registered; there you can complete their details.',
  ownPageOffers: (actions) =>
    actions
      ? 'Your own page shows your registration. There you can also:'
      : 'Your own page shows your registration.',
  possible: (action, until) => `${POSSIBLE[action]}, ${until}`,
  past: (action) => PAST[action],
  undo: 'Undo the withdrawal',
  keepLink:
    'The link is for you alone. Please do not forward this mail: whoever has the link can change your registration.',
  calendar: 'In your calendar',
  attached: (session) =>
    `A calendar file with ${session ? 'the day and your session' : 'the day'} is attached. Your calendar does not follow by itself: after a change you get a new file, after withdrawing you remove the entry yourself.`,
  removeFromCalendar:
    'Is the day in your calendar already? Please remove the entry yourself; it does not go by itself.',
  closing: 'Kind regards,',
  about: 'This mail was sent automatically, because this email address was given to register.',
  notYou: 'If that was not you, you can withdraw the registration with the link.',
  notYouEither: 'If that was not you, you need not do anything.',
};
