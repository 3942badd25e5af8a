import type { OwnMessages } from './own-messages.ts';

/** A person's own pages in English. */
export const ownEn: OwnMessages = {
  confirmedTitle: 'You are registered',
  heldTitle: 'You have withdrawn',
  endedTitle: 'You have withdrawn',
  confirmed: 'Your place is certain. You can print this page.',
  held: (until) =>
    `Changed your mind? You can undo this ${until}. After that your place is released.`,
  ended: 'Your place has been released. This registration cannot be restored.',
  themeLost: (until) =>
    `The theme you chose does not take place; you keep your place on the day.${until === null ? '' : ` You can choose another theme ${until}.`}`,
  done: {
    theme: 'Your theme has been changed.',
    answers: 'Your details have been changed.',
    restored: 'Your withdrawal has been undone. You still have your place.',
  },
  ticket: 'Your registration',
  answers: 'Your details',
  changeTheme: 'Choose another theme',
  changeAnswers: 'Change your details',
  withdraw: 'Withdraw',
  themeUntil: (until, still) => `You ${still ? 'can' : 'could'} change theme ${until}.`,
  answersUntil: (until, still) => `You ${still ? 'can' : 'could'} change your details ${until}.`,
  withdrawUntil: (until, still) => `You ${still ? 'can' : 'could'} withdraw ${until}.`,
  undo: 'Undo my withdrawal',
  calendar: 'Add to your calendar (.ics)',
  registerAgain: 'Register again',
  registeredAt: (moment) => `Registered on ${moment}.`,
  back: 'Back to your registration',
  chooseTitle: 'Choose another theme',
  chooseCurrent: (theme) =>
    `You now have ${theme}. You keep that place until your new one is certain.`,
  chooseNone: 'You have no theme now.',
  choose: 'Choose this theme',
  withdrawTitle: 'Do you want to withdraw?',
  withdrawMeans: 'You give up your place at the event and in your theme.',
  withdrawUndo: (minutes) =>
    `We keep your place for you for another ${minutes} minutes. Until then you can undo this; after that the place goes to somebody else.`,
  withdrawNow: 'Yes, withdraw',
  keep: 'No, I am coming',
  recoverTitle: 'Lost your link?',
  recoverIntroduction:
    'Enter the address you registered with. We will mail you the link to your own page.',
  recoverHint: 'The address of your registration.',
  recoverSubmit: 'Mail me the link',
  recoverSentTitle: 'Look in your mail',
  recoverSent:
    'If somebody registered with this address, a mail with the link arrives within a few minutes.',
  recoverNoMail: 'No mail? Look in your spam folder, or try another address.',
};
