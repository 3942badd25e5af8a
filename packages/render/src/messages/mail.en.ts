import type { MailMessages } from './mail-messages.ts';

const SUBJECTS = {
  confirmed: 'You are registered',
  stands: 'Your registration',
  changed: 'Your registration has changed',
  restored: 'You are registered again',
  withdrawn: 'You have withdrawn',
  ended: 'You are no longer registered',
} as const;

const OPENINGS = {
  confirmed: (date: string) => `You are registered: there is a place for you. See you on ${date}!`,
  stands: () => 'You are registered. Below is your registration as it stands.',
  changed: () =>
    'Your change has been made. This is how your registration stands now; your own page shows the rest of your details.',
  restored: () => 'You are registered again: your withdrawal was undone and your place was kept.',
  ended: () => 'You are no longer registered: your place is free for somebody else.',
} as const;

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
  opening: (kind, date) => OPENINGS[kind](date),
  withdrawn: (until) =>
    `You have withdrawn. Changed your mind? Your place is kept for you ${until}. Up to then one button undoes your withdrawal; after that the place is free for somebody else.`,
  labels: { when: 'When', where: 'Where', session: 'Your session' },
  ownPage: 'Your own page',
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
};
